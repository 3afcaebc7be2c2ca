import FoundationEssentials
import PlainText
import WorkshopModel

/// The numbers and the day of a key result, as far as a file says them.
public struct ImportedFigures: Hashable, Sendable {
  public internal(set) var start: Decimal?
  public internal(set) var target: Decimal?
  public internal(set) var commit: Decimal?
  public internal(set) var stretch: Decimal?
  public internal(set) var stages: [Stage] = []
  public internal(set) var due: CalendarDate?

  init() {}

  init(_ values: KeyResultValues) {
    due = values.due
    switch values.measure {
    case .change(let baseline, let target, let stretch, let commit):
      (start, self.target, self.stretch, self.commit) = (baseline, target, stretch, commit)
    case .limit(let limit): target = limit
    case .range(let low, let high): (start, target) = (low, high)
    case .stages(let stages): self.stages = stages
    case .binary, .unknown: break
    }
  }

  var hasNumbers: Bool { start != nil || target != nil || !stages.isEmpty }

  /// What the numbers of another tool say where no kind is named.
  func kind(of sentence: CleanText) -> KeyResultKind {
    switch (start, target) {
    case (let start?, let target?): target < start ? .decrease : .increase
    case (nil, _?): Self.limits(sentence)
    case (_?, nil): .increase
    // What has a number in its sentence is no done-or-not: its values are still to be set.
    case (nil, nil):
      due == nil || sentence.string.contains { $0.isNumber } ? .increase : .binary
    }
  }

  /// Without a start the target is a limit, from above where the sentence says so: at most 3, reduce to 3.
  private static func limits(_ sentence: CleanText) -> KeyResultKind {
    switch SaidValues(sentence).measure?.kind {
    case .atMost, .decrease: .atMost
    default: .atLeast
    }
  }

  /// What a key result of `kind` holds then; nil where something it needs is missing.
  /// - Parameter known: what it holds now, for what the file leaves open.
  func measure(
    _ kind: KeyResultKind, over known: KeyResultValues.Measure?
  ) -> KeyResultValues.Measure? {
    let old = known.map { ImportedFigures(KeyResultValues(measure: $0, due: Self.anyDay)) }
    let start = start ?? old?.start
    let target = target ?? old?.target
    switch kind {
    case .increase, .decrease:
      guard let start, let target else { return nil }
      return .change(
        baseline: start, target: target, stretch: stretch ?? old?.stretch,
        commit: commit ?? old?.commit)
    case .atLeast, .atMost: return target.map { .limit($0) }
    case .between:
      guard let start, let target else { return nil }
      return .range(low: start, high: target)
    case .milestone:
      let stages = stages.isEmpty ? old?.stages ?? [] : stages
      return stages.isEmpty ? nil : .stages(stages)
    case .binary: return .binary
    case .baseline: return .unknown
    }
  }

  /// A measure needs a day to be a value; which one plays no part.
  private static let anyDay = CalendarDate(dayNumber: 0)
}
