import PlainText

/// Sets of one unit whose days overlap although neither serves the other: people would work towards
/// both at once. It is flagged and not refused.
public struct SetOverlaps: Sendable {
  private let sets: OKRSets
  private let byUnit: [UnitID: [Int]]
  private let above: [SetID: SetID]

  public init(_ workshop: Workshop) {
    let sets = workshop.sets
    self.sets = sets
    byUnit = sets.placesByUnit
    above = Dictionary(
      sets.indices.compactMap { place in sets[place].serves.map { (sets[place].id, $0) } }
    ) { first, _ in first }
  }

  /// Those that overlap with `set`, the earliest first.
  public func of(_ set: OKRSet) -> [OKRSet] {
    others(set.unit, set.cycle).filter { other in
      other.id != set.id && !serves(set.serves, other.id) && !serves(other.serves, set.id)
    }
  }

  /// Those that would overlap with a set that is to be opened.
  public func of(_ plan: SetPlan) -> [OKRSet] {
    others(plan.unit, plan.cycle).filter { !serves(plan.serves, $0.id) }
  }

  private func others(_ unit: UnitID, _ cycle: Cycle) -> [OKRSet] {
    (byUnit[unit] ?? []).filter { sets[$0].cycle.overlaps(cycle) }.map { sets[$0] }
      .sorted { ($0.cycle.first, $0.id) < ($1.cycle.first, $1.id) }
  }

  /// Whether the chain that begins at `first` leads to `goal`.
  private func serves(_ first: SetID?, _ goal: SetID) -> Bool {
    var next = first
    while let id = next {
      if id == goal { return true }
      next = above[id]
    }
    return false
  }
}

extension Cycle {
  /// Whether some day lies in both.
  public func overlaps(_ other: Cycle) -> Bool { first <= other.last && other.first <= last }
}
