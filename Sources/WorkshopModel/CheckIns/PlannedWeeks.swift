extension OKRSet {
  /// The days its check-ins are planned for.
  public var plannedCheckIns: [CalendarDate] { cycle.plannedCheckIns(on: checkInDay) }

  /// The planned day of the earliest check-in of `keyResult` that was due by `today` and is not held;
  /// nil where none waits. Weeks count from the one after the first check-in of the set: what nobody
  /// tracks yet is not late, nor is what comes next in the meeting where tracking begins.
  func waiting(_ keyResult: KeyResultID, on today: CalendarDate) -> CalendarDate? {
    let planned = plannedCheckIns
    guard let began = firstCheckInDay, let first = planned.week(of: began) else { return nil }
    let last = checkIns(of: keyResult).last { $0.day <= today }
    let next = last.flatMap { planned.week(of: $0.day) }.map { $0 + 1 } ?? first + 1
    guard planned.indices.contains(next), planned[next] <= today else { return nil }
    return planned[next]
  }
}

extension [CalendarDate] {
  /// The planned day, by its place, that a check-in of `day` belongs to: the last one that has come
  /// by then, and the first for what is read before it. Nil where none is planned.
  func week(of day: CalendarDate) -> Int? {
    isEmpty ? nil : lastIndex { $0 <= day } ?? 0
  }

  /// Whether a day belongs to an earlier week than another.
  func isEarlier(_ day: CalendarDate, than later: CalendarDate) -> Bool {
    guard let week = week(of: day), let other = self.week(of: later) else { return day < later }
    return week < other
  }
}
