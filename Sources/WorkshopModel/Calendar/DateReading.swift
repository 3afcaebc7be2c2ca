import PlainText

/// What a text can mean as a day: the one reader of forms, files and the command line.
public enum DateReading: Hashable, Sendable {
  /// Nothing was said: `-`, `n/a`, `tbd` or nothing at all.
  case none
  /// Only this. `order` is the one its writer must use, where the text shows it.
  case day(CalendarDate, order: DateOrder?)
  /// `5/6/2027`: the fifth of June, or the sixth of May.
  case either(dayFirst: CalendarDate, monthFirst: CalendarDate)
  /// A number alone: in some tables the day as a spreadsheet counts it.
  case number(Int)

  /// Reads `2027-09-30`, `30.9.2027`, `30/9/2027`, `9/30/2027`, `30 Sep 2027`, `Sep 30`, with a time
  /// of day or without. Without a year it is the next such day on or after `reference`; without a
  /// reference it is refused.
  public init(_ text: CleanText, reference: CalendarDate?) throws(Rejection) {
    let plain = text.singleLine.string
    if NoValue.isMeant(by: plain) {
      self = .none
    } else if (4...6).contains(plain.count), plain.allSatisfy({ ("0"..."9").contains($0) }),
      let number = Int(plain)
    {
      self = .number(number)
    } else {
      guard let found = DateText(plain) else { throw .notADay }
      self = try found.reading(reference)
    }
  }

  /// The day where `order` decides; nil where nothing was said, or a number alone.
  public func day(by order: DateOrder) -> CalendarDate? {
    switch self {
    case .none, .number: nil
    case .day(let day, _): day
    case .either(let dayFirst, let monthFirst): order == .dayFirst ? dayFirst : monthFirst
    }
  }
}

extension CalendarDate {
  /// The day that a spreadsheet counts as `number`, with 1 January 1900 as its first; nil outside the
  /// years 1954 to 2119, where a number is hardly meant as a day.
  public init?(spreadsheetNumber number: Int) {
    guard (20_000...80_000).contains(number) else { return nil }
    self.init(dayNumber: number - 25_569)
  }
}

extension Rejection {
  /// What is typed is no day at all.
  public static let notADay = Rejection(
    "Type a day, for example 30 Sep 2027, 30.9.2027 or 2027-09-30.")

  static func noSuchDay(month: Int, day: Int, year: Int?) -> Rejection {
    let date = "\(day) \(MonthName.short(month))" + (year.map { " \($0)" } ?? "")
    return Rejection("There is no \(date). Type a day, for example 30 Sep 2027.")
  }

  static func dayWithoutYear(month: Int, day: Int) -> Rejection {
    let date = "\(day) \(MonthName.short(month))"
    return Rejection("\(date) has no year. Type a day, for example \(date) 2027.")
  }

  /// A day that can be read with the day or with the month first.
  public static func twoDays(
    _ text: CleanText, _ dayFirst: CalendarDate, _ monthFirst: CalendarDate
  ) -> Rejection {
    Rejection(
      "\(text) can be \(dayFirst.words) or \(monthFirst.words). Type the one you mean in this way.")
  }
}
