import FoundationEssentials
import PlainText

extension Objective {
  /// The share, 0 to 1, that each of its key results has in its progress, in their order; nil where
  /// no weight is above 0. What is still to be found out has none: it does not count.
  public var shares: [Decimal]? {
    let weights = keyResults.map { $0.wording.kind == .baseline ? 0 : $0.weight }
    let sum = weights.reduce(0, +)
    return sum > 0 ? weights.map { $0 / sum } : nil
  }

  /// Whether its key results count differently.
  public var isWeighed: Bool { keyResults.contains { $0.weight != 1 } }

  /// `1.2 counts 50%: More people come back`, a line for each key result.
  public var shareWords: [CleanText] {
    guard let shares else { return ["Nothing counts: the objective has no progress."] }
    return zip(keyResults, shares).map { keyResult, share in
      "counts \(CleanText(Amount(share * 100, unit: "%").words(places: 0))): \(keyResult.wording.sentence)"
    }
  }

  /// The same objective with another weight, to see what would follow.
  public mutating func weigh(_ keyResult: KeyResultID, _ weight: Decimal) {
    for index in keyResults.indices where keyResults[index].id == keyResult {
      keyResults[index].weight = weight
    }
  }
}

extension OKRSet {
  /// `weight 2, counts 50%`; nil where all of its objective count the same.
  public func weightWords(of keyResult: KeyResultID) -> CleanText? {
    guard let objective = objective(holding: keyResult), objective.isWeighed,
      let index = objective.keyResults.firstIndex(where: { $0.id == keyResult })
    else { return nil }
    let weight = Amount.number(objective.keyResults[index].weight)
    guard let share = objective.shares?[index] else { return "weight \(weight)" }
    return "weight \(weight), counts \(CleanText(Amount(share * 100, unit: "%").words(places: 0)))"
  }
}
