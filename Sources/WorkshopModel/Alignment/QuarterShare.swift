import FoundationEssentials
import PlainText

/// What a quarter would have to bring so that a numeric key result of the year is reached in equal
/// steps. It is said beside the values and never filled in.
public struct QuarterShare: Hashable, Sendable {
  /// How much in this quarter, with its sign, rounded as the baseline is written.
  public let amount: Decimal
  /// How much is still to go, with its sign.
  public let gap: Decimal
  /// Where the quarter begins.
  public let start: Decimal
  public let left: CyclesLeft

  /// - Parameter current: where it stands now; nil where nothing is known but the baseline.
  /// - Returns: nil where there is nothing left to go, or no number that moves.
  public init?(_ year: KeyResultValues.Measure, at current: Decimal?, left: CyclesLeft) {
    guard case .change(let baseline, let target, _, _) = year, baseline != target else {
      return nil
    }
    let start = current ?? baseline
    let gap = target - start
    guard gap != 0, (gap > 0) == (target > baseline) else { return nil }
    let exact = gap / Decimal(left.count)
    let rounded = exact.rounded(places: start.places)
    self.amount = rounded == 0 ? exact.rounded(significantDigits: 1) : rounded
    self.gap = gap
    self.start = start
    self.left = left
  }

  /// "+35 users, to 65 users (70 to go, 2 quarters left)".
  public func words(unit: CleanText) -> CleanText {
    let step: CleanText = unit.string.hasPrefix("%") ? "points" : unit
    let count = left.count
    let cycles =
      left.areQuarters
      ? (count == 1 ? "the last quarter" : "\(count) quarters left")
      : (count == 1 ? "the last of them" : "\(count) such cycles left")
    let goal = Amount(start + amount, unit: unit).words()
    let rest = Amount(gap.magnitude, unit: step).words()
    return CleanText(
      "\(Amount(amount, unit: step).signedWords()), to \(goal) (\(rest) to go, \(cycles))")
  }
}

extension Workshop {
  /// What the numeric key results of the year suggest for `keyResult` of a quarter that serves them.
  /// - Parameter baseline: where the quarter begins, as far as it is typed.
  public func quarterShares(for keyResult: KeyResultID, from baseline: Decimal?) -> [CleanText] {
    guard let set = set(of: keyResult), set.cycle.isQuarter,
      let above = set.serves.flatMap(self.set), let left = set.cycle.left(of: above.cycle),
      let own = set.keyResult(keyResult), [.increase, .decrease].contains(own.wording.kind)
    else { return [] }
    let title = titleAbove(set) ?? ""
    return servedResults(by: own, in: set, above).compactMap { result in
      guard let year = result.values?.measure,
        let number = above.number(of: .keyResult(id: result.id)),
        let share = QuarterShare(
          year, at: result.wording.isOnTheScale(of: own.wording) ? baseline : nil, left: left)
      else { return nil }
      return "\(number) of \(title) suggests \(share.words(unit: result.wording.unit))"
    }
  }

  /// Those it serves itself; else those its objective serves that count the same.
  private func servedResults(
    by own: KeyResult, in set: OKRSet, _ above: OKRSet
  ) -> [KeyResult] {
    let direct = served(by: .keyResult(id: own.id))
    guard direct.isEmpty else { return direct.compactMap(above.keyResult) }
    guard let objective = set.objective(holding: own.id), !own.wording.unit.isEmpty else {
      return []
    }
    return served(by: .objective(id: objective.id)).compactMap(above.keyResult)
      .filter { $0.wording.isOnTheScale(of: own.wording) }
  }
}

extension OKRSet {
  fileprivate func keyResult(_ goal: Goal) -> KeyResult? {
    if case .keyResult(let id) = goal { keyResult(id) } else { nil }
  }
}

extension KeyResultWording {
  /// Whether a number of the one can stand for a number of the other.
  fileprivate func isOnTheScale(of other: KeyResultWording) -> Bool {
    kind == other.kind && unit.folded == other.unit.folded
  }
}
