import FoundationEssentials

/// A check-in and what it made of its key result.
public struct CheckInStep: Hashable, Sendable {
  public let checkIn: CheckIn
  /// The value then, where a number is read; of a cumulative metric the sum.
  public let current: Decimal?
  /// What the key result is measured by, and what was read of it by then.
  fileprivate let kind: KeyResultKind
  fileprivate let values: KeyResultValues?
  fileprivate let reading: Reading

  /// Worked out when it is asked for: of a long course few steps are.
  public var progress: Progress {
    values?.progress(kind: kind, reading: reading) ?? .unmeasured
  }

  /// As far as `progress` says, as the binary number that is drawn; nil where nothing was measured.
  public var drawnShare: Double? {
    guard case .change(let baseline, let target, _, _)? = values?.measure,
      case .value(let current) = reading, target != baseline
    else { return progress.raw?.asDouble }
    let start = baseline.asDouble
    return (current.asDouble - start) / (target.asDouble - start)
  }
}

extension OKRSet {
  /// The check-ins of `keyResult` in order, each with what it made of it.
  public func course(of keyResult: KeyResult) -> [CheckInStep] {
    var course = CheckInCourse(keyResult, planned: plannedCheckIns)
    return checkIns(of: keyResult.id).map { course.step($0) }
  }
}

/// Follows the check-ins of one key result, one after the other.
private struct CheckInCourse {
  private let keyResult: KeyResult
  private let planned: [CalendarDate]
  private var sum: Decimal = 0
  /// The value of each planned week up to the last one read; nil for a week in which nothing was.
  private var weeks: [Decimal?] = []

  init(_ keyResult: KeyResult, planned: [CalendarDate]) {
    self.keyResult = keyResult
    self.planned = planned
    if case .change(let baseline, _, _, _)? = keyResult.values?.measure { sum = baseline }
  }

  mutating func step(_ checkIn: CheckIn) -> CheckInStep {
    var current: Decimal?
    if case .value(let value) = checkIn.reading {
      let isSummed = keyResult.wording.measurement == .cumulative && !foundWhereItStarts(checkIn)
      if isSummed { sum += value }
      let now = isSummed ? sum : value
      current = now
      keep(now, on: checkIn.day)
    }
    return CheckInStep(
      checkIn: checkIn, current: current, kind: keyResult.wording.kind, values: keyResult.values,
      reading: reading(checkIn.reading, current))
  }

  /// What was found out first is where the sum starts, and no part of it.
  private func foundWhereItStarts(_ checkIn: CheckIn) -> Bool {
    keyResult.found.map { checkIn.id <= $0 } ?? false
  }

  private mutating func keep(_ value: Decimal, on day: CalendarDate) {
    guard let week = planned.week(of: day) else { return }
    while weeks.count <= week { weeks.append(nil) }
    weeks[week] = value
  }

  private func reading(_ read: CheckInReading, _ current: Decimal?) -> Reading {
    switch read {
    case .stages(let done): return .stages(done: Set(done))
    case .done(let isDone): return .done(isDone)
    case .value:
      if case .range? = keyResult.values?.measure {
        return .checkIns(values: weeks, planned: planned.count)
      }
      return current.map(Reading.value) ?? .never
    }
  }
}
