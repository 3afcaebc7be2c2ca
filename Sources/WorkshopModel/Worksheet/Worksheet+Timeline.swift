import PlainText

extension Worksheet {
  /// The worksheet with its log. Times are told by a clock `secondsFromUTC` ahead of UTC.
  public init(_ timeline: Timeline, secondsFromUTC: Int = 0) {
    self.init(timeline.workshop)
    created = timeline.records.first?.at ?? Timestamp(seconds: 0)
    changed = timeline.records.last?.at ?? Timestamp(seconds: 0)
    decisions = zip(timeline.log, timeline.records).compactMap { entry, record in
      guard !entry.isUndone, record.event.isDecision else { return nil }
      return Decision(
        when: Self.clock(entry.at, secondsFromUTC), who: entry.author.name.singleLine,
        words: entry.words.singleLine)
    }
  }

  private static func clock(_ moment: Timestamp, _ secondsFromUTC: Int) -> CleanText {
    let local = moment.milliseconds / 1000 + secondsFromUTC
    let minutes = ((local % 86_400) + 86_400) % 86_400 / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = CalendarDate(moment, secondsFromUTC: secondsFromUTC)
    return "\(day.description) \(two(minutes / 60)):\(two(minutes % 60))"
  }
}

extension Event {
  /// Whether the log of decisions tells it. Turns belong to the people who took them, and the
  /// timer decides nothing.
  fileprivate var isDecision: Bool {
    switch self {
    case .timerStarted, .timerPaused, .timerExtended, .turnTaken, .turnTakenBack, .undone, .redone:
      false
    default: true
    }
  }
}
