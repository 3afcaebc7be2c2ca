import PlainText

/// An OKR set that is to be opened: whose, for which days, and which set above it serves.
public struct SetPlan: Hashable, Sendable, Codable {
  public let unit: UnitID
  public let cycle: Cycle
  /// Nil where nothing stands above it.
  public let serves: SetID?

  public init(unit: UnitID, cycle: Cycle, serves: SetID?) {
    self.unit = unit
    self.cycle = cycle
    self.serves = serves
  }
}

extension Workshop {
  /// The set that one of `unit` for `cycle` serves as far as anybody can tell: of the unit itself the
  /// shortest longer cycle that holds it, else the latest of the unit above that holds it.
  public func servedSet(by unit: UnitID, in cycle: Cycle) -> SetID? {
    let holding = sets.filter { $0.cycle.holds(cycle) }
    let own = holding.filter { $0.unit == unit && $0.cycle.dayCount > cycle.dayCount }
    if let nearest = own.min(by: { $0.cycle.dayCount < $1.cycle.dayCount }) { return nearest.id }
    for above in chain(of: unit).dropFirst() {
      let theirs = holding.filter { $0.unit == above.id }
      if let nearest = theirs.min(by: { $0.cycle.dayCount < $1.cycle.dayCount }) {
        return nearest.id
      }
    }
    return nil
  }

  /// Why `plan` cannot be opened now; nil when it can.
  func refusal(of plan: SetPlan) -> Rejection? {
    guard let unit = unit(plan.unit) else { return .gone("That unit") }
    guard !unit.isArchived else {
      return Rejection("\(unit.name) is archived: take it into use again first.")
    }
    let own = sets.filter { $0.unit == plan.unit }
    if let twin = own.first(where: { $0.cycle.isTwin(of: plan.cycle) }) {
      return Rejection("\(unit.name) has OKRs for \(twin.cycle.name) already: work on those.")
    }
    guard sets.count < Limits.sets else {
      return Rejection("A file holds \(Limits.sets) OKR sets: begin a new one.")
    }
    guard let serves = plan.serves else { return nil }
    guard let above = set(serves) else { return .gone("The set it serves") }
    guard chain(of: plan.unit).contains(where: { $0.id == above.unit }) else {
      return Rejection("A set serves one of its own unit, or of a unit above.")
    }
    return nil
  }

  mutating func open(_ plan: SetPlan, as id: SetID) throws(Rejection) {
    guard unit(plan.unit) != nil else { throw .gone("That unit") }
    if let serves = plan.serves { _ = try index(of: serves) }
    sets.append(OKRSet(id: id, unit: plan.unit, cycle: plan.cycle, serves: plan.serves))
    carryOverInto(sets.count - 1, id.seq)
  }
}

extension Cycle {
  /// Whether all of `other` lies in it.
  public func holds(_ other: Cycle) -> Bool { first <= other.first && other.last <= last }

  /// Whether a unit could not tell it from `other`: the same name, or the same days.
  fileprivate func isTwin(of other: Cycle) -> Bool {
    name.folded == other.name.folded || (first == other.first && last == other.last)
  }
}
