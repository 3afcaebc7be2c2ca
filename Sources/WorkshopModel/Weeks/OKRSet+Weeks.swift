import PlainText

extension OKRSet {
  mutating func addPriority(
    _ text: CleanText, _ owner: CleanText, on day: CalendarDate, again: PriorityID?, _ seq: Int
  ) {
    weeks.priorities.append(
      Priority(
        id: PriorityID(seq), day: day, text: text.singleLine, owner: owner.singleLine, again: again)
    )
  }

  mutating func change(
    _ priority: PriorityID, _ text: CleanText, _ owner: CleanText
  ) throws(Rejection) {
    let index = try index(of: priority)
    weeks.priorities[index].text = text.singleLine
    weeks.priorities[index].owner = owner.singleLine
  }

  mutating func answer(_ priority: PriorityID, _ answer: PriorityAnswer) throws(Rejection) {
    let index = try index(of: priority)
    weeks.priorities[index].answer = answer
  }

  mutating func remove(_ priority: PriorityID) throws(Rejection) {
    weeks.priorities.remove(at: try index(of: priority))
  }

  /// What was noted for the same week gives way; an empty text takes it back.
  mutating func note(_ text: CleanText, forWeekOf day: CalendarDate) {
    let week = week(of: day)
    weeks.notes = weeks.notes.filter { self.week(of: $0.key) != week }
    weeks.notes[day] = text.singleLine.isEmpty ? nil : text.singleLine
  }

  mutating func addHealthMetric(_ name: CleanText, _ seq: Int) {
    weeks.healthMetrics.append(HealthMetric(id: HealthMetricID(seq), name: name.singleLine))
  }

  mutating func rename(_ metric: HealthMetricID, _ name: CleanText) throws(Rejection) {
    let index = try index(of: metric)
    weeks.healthMetrics[index].name = name.singleLine
  }

  mutating func read(_ metric: HealthMetricID, _ reading: HealthReading) throws(Rejection) {
    let index = try index(of: metric)
    let place = weeks.healthMetrics[index].readings.lastIndex { $0.day <= reading.day }
    weeks.healthMetrics[index].readings.insert(reading, at: place.map { $0 + 1 } ?? 0)
  }

  mutating func remove(_ metric: HealthMetricID) throws(Rejection) {
    weeks.healthMetrics.remove(at: try index(of: metric))
  }

  private func index(of priority: PriorityID) throws(Rejection) -> Int {
    guard let index = weeks.priorities.firstIndex(where: { $0.id == priority }) else {
      throw .gone("That priority")
    }
    return index
  }

  private func index(of metric: HealthMetricID) throws(Rejection) -> Int {
    guard let index = weeks.healthMetrics.firstIndex(where: { $0.id == metric }) else {
      throw .gone("That health metric")
    }
    return index
  }
}
