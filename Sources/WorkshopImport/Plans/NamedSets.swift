import PlainText
import WorkshopModel

/// Finds the OKR set that a file means by the names of a unit and a cycle. What it does not name is
/// that of the usual set.
struct NamedSets {
  let usual: OKRSet
  private let workshop: Workshop
  private let names: UnitNames
  /// What was looked up once.
  private var found: [Name: SetID?] = [:]

  private struct Name: Hashable {
    let unit: CleanText
    let cycle: CleanText
  }

  init(_ workshop: Workshop, _ names: UnitNames, usual: OKRSet) {
    self.workshop = workshop
    self.names = names
    self.usual = usual
  }

  /// Nil where the workshop has none of that name.
  mutating func set(ofUnit unit: CleanText, inCycle cycle: CleanText) -> SetID? {
    let name = Name(unit: unit, cycle: cycle)
    if let known = found[name] { return known }
    let set = lookUp(name)
    found[name] = set
    return set
  }

  private func lookUp(_ name: Name) -> SetID? {
    let units = name.unit.isEmpty ? [usual.unit] : names.units(called: name.unit)
    let cycle = (name.cycle.isEmpty ? usual.cycle.name : name.cycle).singleLine
    guard let unit = units.first, units.count == 1 else { return nil }
    let sets = workshop.sets.filter { $0.unit == unit }
    if let same = sets.first(where: { $0.cycle.name.singleLine.folded == cycle.folded }) {
      return same.id
    }
    guard let quarter = QuarterName(cycle) else { return nil }
    let fitting = sets.filter { QuarterName($0.cycle.name)?.isMeant(by: quarter) == true }
    return fitting.count == 1 ? fitting.first?.id : nil
  }
}
