import PlainText

extension Worksheet {
  /// The worksheet with its log.
  public init(_ timeline: Timeline, in localTime: LocalTime = .utc) {
    self.init(timeline.workshop)
    takeTimes(of: timeline)
    takeLog(of: timeline, in: localTime)
  }

  /// When the workshop was created and written last.
  mutating func takeTimes(of timeline: Timeline) {
    created = timeline.records.first?.at ?? Timestamp(seconds: 0)
    changed = timeline.records.last?.at ?? Timestamp(seconds: 0)
  }

  /// The decisions about all sets.
  mutating func takeLog(of timeline: Timeline, in localTime: LocalTime) {
    let told = Decisions(timeline)
    decisions = timeline.records.compactMap { record in
      guard !timeline.undone.contains(record.seq), let words = told.words(for: record) else {
        return nil
      }
      return Decision(
        when: localTime.words(for: record.at), who: record.author.name.singleLine,
        words: words.singleLine)
    }
  }
}
