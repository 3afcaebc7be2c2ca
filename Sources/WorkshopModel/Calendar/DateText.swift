/// The pieces of a written day.
struct DateText {
  private enum Month {
    case known(month: Int, day: Int)
    /// Two numbers of which either may be the month.
    case unknown(Int, Int)
  }

  private let year: Int?
  private let month: Month

  /// Nil when `text` is no day.
  init?(_ text: String) {
    let plain = Self.withoutTime(text)
    var pieces = plain.split { $0.isWhitespace || ",./-".contains($0) }.map(String.init)
    if let first = pieces.first, Self.isWeekday(first), pieces.count > 2 { pieces.removeFirst() }
    guard pieces.count == 2 || pieces.count == 3 else { return nil }
    if pieces.count == 3, pieces[0].count == 4, let year = Int(pieces[0]) {
      guard Self.years.contains(year), let found = Self.dayAndMonth(pieces[2], pieces[1]) else {
        return nil
      }
      self.year = year
      month = .known(month: found.month, day: found.day)
      return
    }
    guard let month = Self.month(pieces[0], pieces[1], in: plain) else { return nil }
    self.month = month
    guard pieces.count == 3 else {
      year = nil
      return
    }
    guard let typed = Int(pieces[2]) else { return nil }
    switch pieces[2].count {
    case 4 where Self.years.contains(typed): year = typed
    // `27-09-30` may have the year first or last.
    case 2 where !(plain.contains("-") && Int(pieces[0]) != nil && Int(pieces[1]) != nil):
      year = 2000 + typed
    default: return nil
    }
  }

  private static let years = 1000...9999

  /// Whether `text` can only be meant as a day: with a year, or with the name of a month.
  static func isDay(_ text: String) -> Bool {
    guard let read = DateText(text) else { return false }
    return read.year != nil || text.contains { $0.isLetter }
  }

  func reading(_ reference: CalendarDate?) throws(Rejection) -> DateReading {
    switch month {
    case .known(let month, let day):
      return .day(try date(month: month, day: day, reference), order: nil)
    case .unknown(let first, let second):
      guard first <= 12 else {
        return .day(try date(month: second, day: first, reference), order: .dayFirst)
      }
      guard second <= 12 else {
        return .day(try date(month: first, day: second, reference), order: .monthFirst)
      }
      let dayFirst = try date(month: second, day: first, reference)
      let monthFirst = try date(month: first, day: second, reference)
      return dayFirst == monthFirst
        ? .day(dayFirst, order: nil) : .either(dayFirst: dayFirst, monthFirst: monthFirst)
    }
  }

  private func date(
    month: Int, day: Int, _ reference: CalendarDate?
  ) throws(Rejection) -> CalendarDate {
    if let year {
      guard let date = CalendarDate(year: year, month: month, day: day) else {
        throw .noSuchDay(month: month, day: day, year: year)
      }
      return date
    }
    guard let reference else { throw .dayWithoutYear(month: month, day: day) }
    // 29 February is at most eight years away.
    for year in reference.year...reference.year + 8 {
      if let date = CalendarDate(year: year, month: month, day: day), date >= reference {
        return date
      }
    }
    throw .noSuchDay(month: month, day: day, year: nil)
  }

  /// Numbers between full stops have the day first wherever people write so; others may not.
  private static func month(_ first: String, _ second: String, in text: String) -> Month? {
    if let one = number(first, in: 1...31), let other = number(second, in: 1...31),
      one <= 12 || other <= 12
    {
      let isPlain = !text.contains("/") && !text.contains("-")
      guard isPlain else { return .unknown(one, other) }
      return other <= 12 ? .known(month: other, day: one) : nil
    }
    if let found = dayAndMonth(first, second) {
      return .known(month: found.month, day: found.day)
    }
    guard let month = MonthName.number(first), let day = dayNumber(typed: second) else {
      return nil
    }
    return .known(month: month, day: day)
  }

  private static func dayAndMonth(_ day: String, _ month: String) -> (month: Int, day: Int)? {
    guard let day = dayNumber(typed: day),
      let month = MonthName.number(month) ?? number(month, in: 1...12)
    else { return nil }
    return (month, day)
  }

  /// `30`, or `30th` as it is spoken.
  private static func dayNumber(typed text: String) -> Int? {
    let spoken = ["st", "nd", "rd", "th"].contains { text.lowercased().hasSuffix($0) }
    return number(spoken ? String(text.dropLast(2)) : text, in: 1...31)
  }

  private static func number(_ text: String, in range: ClosedRange<Int>) -> Int? {
    guard text.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(text).flatMap { range.contains($0) ? $0 : nil }
  }

  private static func isWeekday(_ word: String) -> Bool {
    word.count >= 3 && Weekday.allCases.contains { $0.rawValue.hasPrefix(word.lowercased()) }
  }

  /// `2027-09-30` of `2027-09-30T12:00:00Z` and `2027-09-30 12:00`.
  private static func withoutTime(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":") else { return text }
    let digits = text[..<colon].reversed().prefix { ("0"..."9").contains($0) }.count
    guard (1...2).contains(digits) else { return text }
    let hour = text.index(colon, offsetBy: -digits)
    guard hour > text.startIndex, " T".contains(text[text.index(before: hour)]) else { return text }
    let isTime = text[hour...].allSatisfy { "0123456789:.+- apmAPMZzUhr".contains($0) }
    return isTime ? String(text[..<text.index(before: hour)]) : text
  }
}
