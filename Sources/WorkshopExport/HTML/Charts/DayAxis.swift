import WorkshopModel

/// The days below a chart that are named: the first, the last, and firsts of months between them.
struct DayAxis {
  let ticks: [CalendarDate]

  /// - Parameter most: how many there is room for.
  init(_ days: ClosedRange<CalendarDate>, most: Int) {
    let length = days.lowerBound.days(until: days.upperBound)
    var months: [CalendarDate] = []
    var day = days.lowerBound
    while day < days.upperBound, months.count < 1_000 {
      guard let next = Self.monthAfter(day) else { break }
      if next < days.upperBound { months.append(next) }
      day = next
    }
    // What would run into the first or the last is left out.
    let gap = max(1, length / max(1, most))
    months = months.filter {
      days.lowerBound.days(until: $0) >= gap && $0.days(until: days.upperBound) >= gap
    }
    let every = max(1, (months.count + most - 3) / max(1, most - 2))
    let shown = months.enumerated().filter { $0.offset % every == 0 }.map(\.element)
    ticks = [days.lowerBound] + shown + (length > 0 ? [days.upperBound] : [])
  }

  private static func monthAfter(_ day: CalendarDate) -> CalendarDate? {
    day.month == 12
      ? CalendarDate(year: day.year + 1, month: 1, day: 1)
      : CalendarDate(year: day.year, month: day.month + 1, day: 1)
  }
}
