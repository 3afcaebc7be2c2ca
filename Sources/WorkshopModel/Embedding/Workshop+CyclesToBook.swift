import PlainText

extension Workshop {
  /// The spans of days that a session which is booked on `day` can be about: those of the company that are
  /// not over, and the year that follows its latest one, with its quarters.
  public func cyclesToBook(on day: CalendarDate) -> [Cycle] {
    let known = cyclesToPlan(for: Unit.companyID)
    let following =
      known.filter { !$0.quarters.isEmpty }.max { $0.first < $1.first }.map { year in
        Cycle.annual(after: year.first, firstMonth: year.first.month)
      }
    let next = following.map { [$0] + $0.quarters } ?? []
    return (known + next.filter { !known.contains($0) }).filter { $0.last >= day }
  }
}
