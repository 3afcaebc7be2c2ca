import PlainText

extension Cycle {
  /// Its quarters where it is a year of whole months, called `2027 Q1` to `2027 Q4`; else none.
  public var quarters: [Cycle] {
    guard first.day == 1, let next = first.firstOfMonth(after: 12), next + -1 == last else {
      return []
    }
    return (0..<4).compactMap { quarter in
      guard let begin = first.firstOfMonth(after: quarter * 3),
        let end = first.firstOfMonth(after: quarter * 3 + 3)
      else { return nil }
      return Cycle(known: "\(name) Q\(quarter + 1)", begin, end + -1)
    }
  }

  /// The quarter that is planned on `day`: the one that begins next, or the first where the year has
  /// not begun; in the last quarter that one.
  public func quarter(plannedOn day: CalendarDate) -> Cycle? {
    let quarters = quarters
    return quarters.first { $0.first >= day } ?? quarters.last
  }
}

extension CalendarDate {
  /// The first day of the month so many months after this one; nil beyond the calendar.
  fileprivate func firstOfMonth(after months: Int) -> CalendarDate? {
    let index = year * 12 + month - 1 + months
    return CalendarDate(year: index / 12, month: index % 12 + 1, day: 1)
  }
}
