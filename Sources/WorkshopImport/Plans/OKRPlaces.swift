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
    let named = objectives.map { Self.set(namedBy: $0, workshop, names, usual) }
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

  /// The set that the file says; nil where the workshop has none of that name.
  private static func set(
    namedBy objective: ImportedObjective, _ workshop: Workshop, _ names: UnitNames,
    _ usual: OKRSet
  ) -> SetID? {
    let units = objective.unit.isEmpty ? [usual.unit] : names.units(called: objective.unit)
    let cycle = (objective.cycle.isEmpty ? usual.cycle.name : objective.cycle).singleLine.folded
    guard let unit = units.first, units.count == 1 else { return nil }
    return workshop.sets.first { $0.unit == unit && $0.cycle.name.singleLine.folded == cycle }?.id
  }

  private static func count(_ objectives: Int) -> CleanText {
    objectives == 1 ? "1 objective" : "\(objectives) objectives"
  }
}
