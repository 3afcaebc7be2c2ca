/// A day of the calendar without time or zone, Gregorian, in the years 1 to 9999.
public struct CalendarDate: Hashable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// Nil for a day that does not exist.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that lies `dayNumber` days after 1970-01-01; days outside the years 1 to 9999 become
  /// the first or last of them.
  public init(dayNumber: Int) {
    let inRange = min(max(dayNumber, Self.firstDayNumber), Self.lastDayNumber)
    // Counted from 1 March of year 0, so that the leap day ends a year (Howard Hinnant's
    // "chrono-compatible low-level date algorithms"); positive throughout the range.
    let days = inRange + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      unchecked: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The day of `moment` on a clock `secondsFromUTC` ahead of UTC.
  public init(_ moment: Timestamp, secondsFromUTC: Int) {
    let seconds = moment.milliseconds / 1000 + secondsFromUTC
    self.init(dayNumber: Int((Double(seconds) / 86_400).rounded(.down)))
  }

  /// Days since 1970-01-01.
  public var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Days from here to `later`; negative when it is earlier.
  public func days(until later: CalendarDate) -> Int { later.dayNumber - dayNumber }

  public static func + (date: CalendarDate, days: Int) -> CalendarDate {
    let (sum, overflow) = date.dayNumber.addingReportingOverflow(days)
    return CalendarDate(dayNumber: overflow ? (days > 0 ? lastDayNumber : firstDayNumber) : sum)
  }

  public static func - (date: CalendarDate, days: Int) -> CalendarDate {
    days == .min ? CalendarDate(dayNumber: lastDayNumber) : date + -days
  }

  /// How many days month `month` (1 to 12) of `year` has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static let firstDayNumber = CalendarDate(unchecked: 1, 1, 1).dayNumber
  private static let lastDayNumber = CalendarDate(unchecked: 9999, 12, 31).dayNumber
}

extension CalendarDate: Comparable {
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
