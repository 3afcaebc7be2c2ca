import PlainText

/// What a set keeps of its weeks beside the check-ins.
public struct WeekBook: Hashable, Sendable {
  /// Of all weeks, in the order they were written.
  public internal(set) var priorities: [Priority] = []
  /// What people expect of a week, by a day of it.
  var notes: [CalendarDate: CleanText] = [:]
  /// In the order they were added.
  public internal(set) var healthMetrics: [HealthMetric] = []

  public func priority(_ id: PriorityID) -> Priority? { priorities.first { $0.id == id } }

  public func healthMetric(_ id: HealthMetricID) -> HealthMetric? {
    healthMetrics.first { $0.id == id }
  }
}
