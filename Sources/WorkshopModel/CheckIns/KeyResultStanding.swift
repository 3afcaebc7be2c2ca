import FoundationEssentials
import PlainText

/// How a key result stands on a day, by its check-ins up to then.
public struct KeyResultStanding: Hashable, Sendable {
  public let keyResult: KeyResult
  /// Up to the day, first to last.
  public let checkIns: [CheckIn]
  /// The value now, where a number is read; of a cumulative metric the sum.
  public let current: Decimal?
  public let progress: Progress
  /// Where it should be by now, 0 to 1; nil where its kind has no line to be on.
  public let expected: Decimal?
  public let status: StatusJudgement
  /// What was said last, and before that.
  public let confidence: Confidence?
  public let earlierConfidence: Confidence?
  /// Where it ends if it goes on like this; nil where its kind has no line, or too little was read.
  public let forecast: Forecast?

  /// How far confidence falls from one time to the next to be called fallen.
  public static let fall = 3

  public init(_ keyResult: KeyResult, in set: OKRSet, on today: CalendarDate) {
    let planned = set.plannedCheckIns
    let checkIns = set.checkIns(of: keyResult.id).filter { $0.day <= today }
    let history = CheckInHistory(keyResult, checkIns, planned: planned)
    self.keyResult = keyResult
    self.checkIns = checkIns
    current = history.current
    progress = history.progress(on: today)
    let hasLine = keyResult.wording.kind.hasExpectedLine
    expected = hasLine ? set.cycle.expected(on: today) : nil
    status = .judge(
      computed: Self.computed(
        keyResult, progress, current: current, expected: set.cycle.expected(on: today),
        isRead: !checkIns.isEmpty, today: today),
      setByHand: nil, waitingSince: set.waiting(keyResult.id, on: today), today: today)
    let said = checkIns.compactMap(\.confidence)
    confidence = said.last
    earlierConfidence = said.dropLast().last
    forecast = hasLine ? Forecast(history.points, end: set.cycle.last) : nil
  }

  private static func computed(
    _ keyResult: KeyResult, _ progress: Progress, current: Decimal?, expected: Decimal,
    isRead: Bool, today: CalendarDate
  ) -> Status {
    guard isRead, let values = keyResult.values else { return .pending }
    switch values.measure {
    case .range(let low, let high): return .byBounds(current: current, low: low, high: high)
    case .binary:
      return .byDeed(isDone: progress.raw == 1, due: values.due, today: today)
    case .unknown: return .byDeed(isDone: current != nil, due: values.due, today: today)
    case .change, .limit, .stages: return .byGap(raw: progress.raw, expected: expected)
    }
  }

  /// Whether people are much less sure than the time before.
  public var hasFallen: Bool {
    guard let confidence, let earlierConfidence else { return false }
    return earlierConfidence.value - confidence.value >= Self.fall
  }
}
