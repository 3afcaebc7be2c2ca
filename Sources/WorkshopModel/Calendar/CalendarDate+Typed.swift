import PlainText

extension CalendarDate {
  /// Whether a text can only be meant as a day: it has a year, or the name of a month.
  public static func isMeant(by text: String) -> Bool { DateText.isDay(text) }

  /// The reference for a day of something that has happened: without a year the last such day is
  /// meant, as far as half a year back.
  public var reference: CalendarDate { self - 180 }

  /// The day a person types. What can be read with the day or with the month first is refused with
  /// both of its meanings.
  public static func typed(
    _ text: CleanText, reference: CalendarDate
  ) throws(Rejection) -> CalendarDate {
    switch try DateReading(text, reference: reference) {
    case .day(let day, _): return day
    case .either(let dayFirst, let monthFirst):
      throw .twoDays(text.singleLine, dayFirst, monthFirst)
    case .none, .number: throw .notADay
    }
  }
}
