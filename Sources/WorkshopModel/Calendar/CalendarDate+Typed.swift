import PlainText

extension CalendarDate {
  /// What a person means by `2027-09-30`, `30.9.2027`, `30/9/2027`, `30 Sep`, `30 September 2027`,
  /// `Sep 30`: the day comes before the month when both are numbers. Without a year it is the next
  /// such day on or after `reference`.
  public static func typed(
    _ text: CleanText, reference: CalendarDate
  ) throws(Rejection) -> CalendarDate {
    let pieces = text.string.split { $0.isWhitespace || ",./-".contains($0) }.map(String.init)
    guard let parts = parts(of: pieces) else { throw .notADay }
    guard let typedYear = parts.year else {
      return try next(month: parts.month, day: parts.day, reference: reference)
    }
    let year = typedYear < 100 ? 2000 + typedYear : typedYear
    guard let date = CalendarDate(year: year, month: parts.month, day: parts.day) else {
      throw .noSuchDay(month: parts.month, day: parts.day, year: year)
    }
    return date
  }

  private typealias Parts = (year: Int?, month: Int, day: Int)

  private static func parts(of pieces: [String]) -> Parts? {
    guard pieces.count == 2 || pieces.count == 3 else { return nil }
    if pieces.count == 3, pieces[0].count == 4 {
      guard let year = Int(pieces[0]) else { return nil }
      return dayAndMonth(pieces[2], pieces[1]).map { (year, $0.month, $0.day) }
    }
    guard let pair = dayAndMonth(pieces[0], pieces[1]) ?? monthNameAndDay(pieces[0], pieces[1])
    else { return nil }
    guard pieces.count == 3 else { return (nil, pair.month, pair.day) }
    guard let year = Int(pieces[2]), [2, 4].contains(pieces[2].count) else { return nil }
    return (year, pair.month, pair.day)
  }

  private static func dayAndMonth(_ day: String, _ month: String) -> (month: Int, day: Int)? {
    guard let day = dayNumber(typed: day) else { return nil }
    guard let month = MonthName.number(month) ?? number(month, in: 1...12) else { return nil }
    return (month, day)
  }

  private static func monthNameAndDay(_ month: String, _ day: String) -> (month: Int, day: Int)? {
    guard let month = MonthName.number(month), let day = dayNumber(typed: day) else { return nil }
    return (month, day)
  }

  /// `30`, or `30th` as it is spoken.
  private static func dayNumber(typed text: String) -> Int? {
    let spoken = ["st", "nd", "rd", "th"].contains { text.lowercased().hasSuffix($0) }
    return number(spoken ? String(text.dropLast(2)) : text, in: 1...31)
  }

  private static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
    Int(text).flatMap { range.contains($0) ? $0 : nil }
  }

  private static func next(
    month: Int, day: Int, reference: CalendarDate
  ) throws(Rejection) -> CalendarDate {
    // 29 February is at most eight years away.
    for year in reference.year...reference.year + 8 {
      if let date = CalendarDate(year: year, month: month, day: day), date >= reference {
        return date
      }
    }
    throw .noSuchDay(month: month, day: day, year: nil)
  }
}

extension Rejection {
  static let notADay = Rejection("Type a day, for example 30 Sep 2027, 30.9.2027 or 2027-09-30.")

  static func noSuchDay(month: Int, day: Int, year: Int?) -> Rejection {
    let date = "\(day) \(MonthName.short(month))" + (year.map { " \($0)" } ?? "")
    return Rejection("There is no \(date). Type a day, for example 30 Sep 2027.")
  }
}
