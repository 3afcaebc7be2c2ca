import PlainText

extension OKRSet {
  /// The first day of the week that `day` belongs to: its planned check-in. Where none is planned, all
  /// of the cycle is one week.
  public func week(of day: CalendarDate) -> CalendarDate {
    let planned = plannedCheckIns
    return planned.week(of: day).map { planned[$0] } ?? cycle.first
  }

  /// The first day after the week that begins on `week`; the last week goes on to the end of the cycle.
  func end(ofWeek week: CalendarDate) -> CalendarDate {
    plannedCheckIns.first { $0 > week } ?? max(cycle.last, week) + 1
  }

  /// The priorities of the week that `day` belongs to.
  public func priorities(inWeekOf day: CalendarDate) -> [Priority] {
    let week = week(of: day)
    return weeks.priorities.filter { self.week(of: $0.day) == week }
  }

  /// What people expect of the week that `day` belongs to; empty where nobody said.
  public func note(forWeekOf day: CalendarDate) -> CleanText {
    let week = week(of: day)
    let texts = weeks.notes.filter { self.week(of: $0.key) == week }
      .sorted { $0.key < $1.key }.map(\.value)
    return texts.joined(by: "; ")
  }

  /// What people noted, week by week.
  public var weekNotes: [(week: CalendarDate, text: CleanText)] {
    Set(weeks.notes.keys.map(week)).sorted().map { ($0, note(forWeekOf: $0)) }
  }

  /// The priority that takes on `priority` once more; nil where none does.
  public func retake(of priority: PriorityID) -> Priority? {
    weeks.priorities.first { $0.again == priority }
  }

  /// The latest day that anything of its weeks was written for, within what they are about now; nil
  /// where nothing was.
  public var lastWeekDay: CalendarDate? {
    let days =
      [lastCheckInDay].compactMap(\.self) + weeks.priorities.map(\.day)
      + weeks.healthMetrics.compactMap(\.readings.last?.day)
    return days.max()
  }
}

extension Workshop {
  /// The set that `priority` belongs to.
  public func set(of priority: PriorityID) -> OKRSet? {
    guard let index = homes[priority.seq], sets[index].weeks.priority(priority) != nil else {
      return nil
    }
    return sets[index]
  }

  /// The set that `metric` belongs to.
  public func set(of metric: HealthMetricID) -> OKRSet? {
    guard let index = homes[metric.seq], sets[index].weeks.healthMetric(metric) != nil else {
      return nil
    }
    return sets[index]
  }

  public func priority(_ id: PriorityID) -> Priority? { set(of: id)?.weeks.priority(id) }

  public func healthMetric(_ id: HealthMetricID) -> HealthMetric? {
    set(of: id)?.weeks.healthMetric(id)
  }

  func index(holding priority: PriorityID) throws(Rejection) -> Int {
    guard let index = homes[priority.seq], sets[index].weeks.priority(priority) != nil else {
      throw .gone("That priority")
    }
    return index
  }

  func index(holding metric: HealthMetricID) throws(Rejection) -> Int {
    guard let index = homes[metric.seq], sets[index].weeks.healthMetric(metric) != nil else {
      throw .gone("That health metric")
    }
    return index
  }
}
