import FoundationEssentials
import PlainText

/// An objective of a closed cycle as it waits to be chosen again: what it brings along.
public struct CarriedGoal: Hashable, Sendable {
  public let from: ObjectiveID
  /// What was decided about it in the review.
  public let outcome: ReviewOutcome
  public let why: CleanText
  /// The key results that were not reached, at most three.
  public let keyResults: [CarriedKeyResult]
  /// What it served in the set above, where the new set stands below the same one.
  public let serves: [Goal]
}

/// A key result as it begins again: from where it ended.
public struct CarriedKeyResult: Hashable, Sendable {
  public let from: KeyResultID
  public let wording: KeyResultWording
  /// Nil where it had none.
  public let values: KeyResultValues?
  public let serves: [Goal]
  /// The open ones.
  public let tasks: [TaskWording]
}

extension CarriedGoal {
  /// - Parameter set: the closed one, in which `objective` stands.
  init(_ objective: Objective, _ review: ObjectiveReview, from set: OKRSet, to next: OKRSet) {
    from = objective.id
    outcome = review.outcome
    why = review.why
    let staysBelow = set.serves != nil && set.serves == next.serves
    serves = staysBelow ? objective.serves : []
    keyResults = objective.keyResults.compactMap { keyResult in
      guard !keyResult.isReached(in: set) else { return nil }
      return CarriedKeyResult(
        from: keyResult.id, wording: keyResult.wording,
        values: keyResult.carriedValues(from: set, due: next.cycle.last),
        serves: staysBelow ? keyResult.serves : [],
        tasks: keyResult.tasks.filter { $0.state == .open }.map { task in
          var wording = task.wording
          wording.due = max(wording.due, next.cycle.first)
          return wording
        })
    }
  }
}

extension KeyResult {
  /// Whether nothing of it is left for a next cycle: its target is reached, its stages are done, its
  /// value is found. A limit or a range is never finished.
  fileprivate func isReached(in set: OKRSet) -> Bool {
    guard let last = set.course(of: self).last else { return false }
    return switch values?.measure {
    case .change, .stages, .binary: last.progress.raw.map { $0 >= 1 } ?? false
    case .unknown: true
    case .limit, .range, nil: false
    }
  }

  /// The values with which it begins again: the current value is the baseline, the target stays, and
  /// of the stages those that are open are left.
  fileprivate func carriedValues(from set: OKRSet, due: CalendarDate) -> KeyResultValues? {
    guard let values else { return nil }
    let last = set.course(of: self).last
    let measure: KeyResultValues.Measure =
      switch values.measure {
      case .change(let baseline, let target, let stretch, let commit):
        .change(
          baseline: last?.current ?? baseline, target: target, stretch: stretch,
          commit: commit.flatMap { commit in
            (last?.current ?? baseline).isShort(of: commit, towards: target) ? commit : nil
          })
      case .stages(let stages):
        .stages(stages.indices.filter { !set.isDone($0, of: id) }.map { stages[$0] })
      case .limit, .range, .binary, .unknown: values.measure
      }
    return KeyResultValues(measure: measure, due: due)
  }
}

extension OKRSet {
  /// Whether a stage was done at the last check-in.
  fileprivate func isDone(_ stage: Int, of keyResult: KeyResultID) -> Bool {
    guard case .stages(let done)? = checkIns(of: keyResult).last?.reading else { return false }
    return done.contains(stage)
  }
}

extension Decimal {
  /// Whether `mark` still lies ahead on the way to `target`.
  fileprivate func isShort(of mark: Decimal, towards target: Decimal) -> Bool {
    target > self ? mark >= self : mark <= self
  }
}
