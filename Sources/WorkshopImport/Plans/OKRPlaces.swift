import PlainText
import WorkshopModel

/// Which OKR set each objective of a file goes into. What the file does not say, or names otherwise
/// than the workshop does, is as in the set that is chosen, or worked on.
struct OKRPlaces {
  struct Group {
    let set: SetID
    var objectives: [ImportedObjective]
  }

  private(set) var groups: [Group] = []
  /// What a person should know of it.
  private(set) var notes: [CleanText] = []

  /// - Parameter chosen: where somebody named a set, of a file with objectives of that set only those
  ///   are taken.
  init(_ objectives: [ImportedObjective], _ workshop: Workshop, chosen: SetID?) {
    let names = UnitNames(workshop)
    let usual = chosen.flatMap(workshop.set) ?? workshop.currentSet
    var sets = NamedSets(workshop, names, usual: usual)
    let named = objectives.map { sets.set(ofUnit: $0.unit, inCycle: $0.cycle) }
    let takesPart =
      chosen != nil
      && zip(objectives, named).contains { objective, set in
        set == usual.id && !(objective.unit.isEmpty && objective.cycle.isEmpty)
      }
    var left = 0
    for (objective, set) in zip(objectives, named) {
      if takesPart, set != usual.id {
        left += 1
      } else {
        add(objective, to: chosen == nil ? set ?? usual.id : usual.id)
      }
    }
    notes += Self.unknown(objectives, named, besides: usual)
    guard workshop.sets.count > 1 else { return }
    for group in groups {
      guard let set = workshop.set(group.set) else { continue }
      notes.append("Into \(names.title(of: set)): \(Self.count(group.objectives.count)).")
    }
    if left > 0 { notes.append("Of other units or cycles, not brought in: \(Self.count(left)).") }
  }

  private mutating func add(_ objective: ImportedObjective, to set: SetID) {
    if let index = groups.firstIndex(where: { $0.set == set }) {
      groups[index].objectives.append(objective)
    } else {
      groups.append(Group(set: set, objectives: [objective]))
    }
  }

  /// What a file calls units and cycles that no set is of: it is not said again of each objective.
  private static func unknown(
    _ objectives: [ImportedObjective], _ named: [SetID?], besides usual: OKRSet
  ) -> [CleanText] {
    var names: [CleanText] = []
    for (objective, set) in zip(objectives, named) where set == nil {
      let parts = [objective.unit, objective.cycle].filter { !$0.isEmpty }
      let name = parts.joined(by: ", ")
      if !names.contains(name) { names.append(name) }
    }
    guard !names.isEmpty else { return [] }
    return [
      "Not known here, so taken for \(usual.cycle.name): \(names.joined(by: "; "))."
    ]
  }

  private static func count(_ objectives: Int) -> CleanText {
    objectives == 1 ? "1 objective" : "\(objectives) objectives"
  }
}
