import PlainText

/// Years and quarters of an organisation whose year begins on the first day of month `firstMonth`,
/// 1 (January) to 12; anything else counts as January.
extension Cycle {
  /// The fiscal year that `date` lies in: `2027`, or `FY26/27` when it does not begin in January.
  public static func annual(containing date: CalendarDate, firstMonth: Int = 1) -> Cycle {
    let start = FiscalMonth(date, firstMonth: firstMonth).yearStart
    return span(from: start, months: 12, name: yearLabel(start))
  }

  /// The first whole fiscal year that begins after `date`.
  public static func annual(after date: CalendarDate, firstMonth: Int = 1) -> Cycle {
    annual(
      containing: annual(containing: date, firstMonth: firstMonth).last + 1, firstMonth: firstMonth)
  }

  /// The fiscal quarter that `date` lies in: `2027 Q1` or `FY26/27 Q1`.
  public static func quarter(containing date: CalendarDate, firstMonth: Int = 1) -> Cycle {
    let month = FiscalMonth(date, firstMonth: firstMonth)
    return span(
      from: month.yearStart.advanced(by: (month.quarter - 1) * 3), months: 3,
      name: "\(yearLabel(month.yearStart)) Q\(month.quarter)")
  }

  /// The first whole fiscal quarter that begins after `date`.
  public static func quarter(after date: CalendarDate, firstMonth: Int = 1) -> Cycle {
    quarter(
      containing: quarter(containing: date, firstMonth: firstMonth).last + 1, firstMonth: firstMonth
    )
  }

  private static func span(from start: MonthOfYear, months: Int, name: CleanText) -> Cycle {
    Cycle(known: name, start.firstDay, start.advanced(by: months).firstDay - 1)
  }

  private static func yearLabel(_ start: MonthOfYear) -> CleanText {
    func twoDigits(_ year: Int) -> String { year % 100 < 10 ? "0\(year % 100)" : "\(year % 100)" }
    return start.month == 1
      ? "\(start.year)" : "FY\(twoDigits(start.year))/\(twoDigits(start.year + 1))"
  }
}

/// A month of a certain year; months are counted through the years.
private struct MonthOfYear {
  /// Months since January of year 0.
  let index: Int

  var year: Int { index / 12 }
  var month: Int { index % 12 + 1 }

  /// Clamped at the ends of the calendar.
  var firstDay: CalendarDate {
    CalendarDate(year: year, month: month, day: 1)
      ?? CalendarDate(dayNumber: year < 1 ? .min : .max)
  }

  func advanced(by months: Int) -> MonthOfYear { MonthOfYear(index: index + months) }
}

/// Where a date lies in its fiscal year.
private struct FiscalMonth {
  let yearStart: MonthOfYear
  /// 1 to 4.
  let quarter: Int

  init(_ date: CalendarDate, firstMonth: Int) {
    let start = (1...12).contains(firstMonth) ? firstMonth : 1
    let monthsIn = (date.month - start + 12) % 12
    yearStart = MonthOfYear(index: date.year * 12 + date.month - 1 - monthsIn)
    quarter = monthsIn / 3 + 1
  }
}
