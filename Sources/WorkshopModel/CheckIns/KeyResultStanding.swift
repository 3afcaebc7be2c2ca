import FoundationEssentials
import PlainText

/// How a key result stands on a day, by its check-ins up to then.
public struct KeyResultStanding: Hashable, Sendable {
  public let keyResult: KeyResult
  /// Up to the day, first to last.
  public let course: [CheckInStep]
  public let progress: Progress
  /// Where it should be by now, 0 to 1; nil where its kind has no line to be on.
  public let expected: Decimal?
  public let status: StatusJudgement
  /// Whether nothing is left to read: it is done, or found.
  let isSettled: Bool
  private let end: CalendarDate

  /// Where it ends if it goes on like this; nil where its kind has no line, or too little was read.
  public var forecast: Forecast? {
    guard keyResult.wording.kind.hasExpectedLine else { return nil }
    return Forecast(course.lastPoints(Forecast.lookBack), end: end)
  }

  /// How far confidence falls from one time to the next to be called fallen.
  public static let fall = 3

  public init(_ keyResult: KeyResult, in set: OKRSet, on today: CalendarDate) {
    self.keyResult = keyResult
    course = set.course(of: keyResult).filter { $0.checkIn.day <= today }
    progress =
      course.last?.progress ?? (keyResult.wording.kind == .baseline ? .uncounted : .unmeasured)
    isSettled = Self.isFound(keyResult, course.last, progress)
    let hasLine = keyResult.wording.kind.hasExpectedLine
    let expected = set.cycle.expected(on: today)
    self.expected = hasLine ? expected : nil
    status = .judge(
      computed: Self.computed(
        keyResult, course.last, progress, expected: expected, today: today),
      setByHand: course.isEmpty ? nil : keyResult.statusByHand?.status,
      waitingSince: isSettled || keyResult.values == nil
        ? nil : set.waiting(keyResult.id, on: today),
      today: today)
    let weeks = set.plannedCheckIns
    let lastSaid = course.last { $0.checkIn.confidence != nil }?.checkIn.day
    earlierConfidence =
      course.last { step in
        guard step.checkIn.confidence != nil, let lastSaid else { return false }
        return weeks.isEarlier(step.checkIn.day, than: lastSaid)
      }?.checkIn.confidence
    end = set.cycle.last
  }

  /// Whether nothing is left to read: what was to be done is done, what was to be found is found.
  private static func isFound(
    _ keyResult: KeyResult, _ last: CheckInStep?, _ progress: Progress
  ) -> Bool {
    switch keyResult.values?.measure {
    case .binary: progress.raw == 1
    case .unknown: last != nil
    case .change, .limit, .range, .stages, nil: false
    }
  }

  private static func computed(
    _ keyResult: KeyResult, _ last: CheckInStep?, _ progress: Progress, expected: Decimal,
    today: CalendarDate
  ) -> Status {
    guard let last, let values = keyResult.values else { return .pending }
    switch values.measure {
    case .range(let low, let high): return .byBounds(current: last.current, low: low, high: high)
    case .binary: return .byDeed(isDone: progress.raw == 1, due: values.due, today: today)
    case .unknown: return .byDeed(isDone: true, due: values.due, today: today)
    case .change, .limit, .stages: return .byGap(raw: progress.raw, expected: expected)
    }
  }

  /// The value now, where a number is read; of a cumulative metric the sum.
  public var current: Decimal? { course.last?.current }

  public var lastCheckIn: CheckIn? { course.last?.checkIn }

  /// What was said last.
  public var confidence: Confidence? {
    course.last { $0.checkIn.confidence != nil }?.checkIn.confidence
  }

  /// What was said in the weeks before.
  public let earlierConfidence: Confidence?

  /// Whether people are much less sure than the time before.
  public var hasFallen: Bool {
    guard let confidence, let earlierConfidence else { return false }
    return earlierConfidence.value - confidence.value >= Self.fall
  }
}

extension [CheckInStep] {
  /// The unclamped progress of the last `most` days that have one; of one day the later written.
  fileprivate func lastPoints(_ most: Int) -> [Forecast.Point] {
    var points: [Forecast.Point] = []
    for index in indices.reversed() where points.count < most {
      let step = self[index]
      let isLastOfDay = index + 1 == count || self[index + 1].checkIn.day != step.checkIn.day
      guard isLastOfDay, let raw = step.progress.raw else { continue }
      points.append(Forecast.Point(day: step.checkIn.day, raw: raw))
    }
    return points.reversed()
  }
}
