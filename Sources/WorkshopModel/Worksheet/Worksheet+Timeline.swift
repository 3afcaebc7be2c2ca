import PlainText

extension Worksheet {
  /// The worksheet with its log.
  public init(_ timeline: Timeline, in localTime: LocalTime = .utc) {
    self.init(timeline.workshop)
    created = timeline.records.first?.at ?? Timestamp(seconds: 0)
    changed = timeline.records.last?.at ?? Timestamp(seconds: 0)
    decisions = zip(timeline.log, timeline.records).compactMap { entry, record in
      guard !entry.isUndone, record.event.isDecision else { return nil }
      return Decision(
        when: localTime.words(for: entry.at), who: entry.author.name.singleLine,
        words: entry.words.singleLine)
    }
  }
}
