import PlainText
import WorkshopExport
import WorkshopModel

/// An objective of a file with its key results.
public struct ImportedObjective: Hashable, Sendable {
  public let row: Int
  public let title: CleanText
  public internal(set) var keyResults: [ImportedKeyResult]
  /// The unit and the cycle that the file names; empty where it names none.
  public internal(set) var unit: CleanText = ""
  public internal(set) var cycle: CleanText = ""

  /// Those of an exported workshop, numbered in order.
  public static func of(_ document: WorkshopDocument) -> [ImportedObjective] {
    var row = 0
    func objectives(
      _ parts: [WorkshopDocument.ObjectivePart], _ unit: CleanText, _ cycle: Cycle
    ) -> [ImportedObjective] {
      parts.map { part in
        row += 1
        let place = row
        let keyResults = part.keyResults.map { keyResult in
          row += 1
          return ImportedKeyResult(
            row: row, keyResult.wording, keyResult.values, weight: keyResult.weight)
        }
        return ImportedObjective(
          row: place, title: part.title, keyResults: keyResults, unit: unit, cycle: cycle.name)
      }
    }
    guard let sets = document.sets else {
      return objectives(document.objectives, "", document.cycle)
    }
    let names = UnitNames(document.units ?? [])
    return sets.flatMap { objectives($0.objectives, names[$0.unit], $0.cycle) }
  }
}

extension UnitNames {
  init(_ parts: [WorkshopDocument.UnitPart]) {
    self.init()
    for part in parts {
      let level = UnitLevel.allCases.first { $0.words.string == part.level }
      add(part.id, part.name, level ?? .department, below: part.parent)
    }
  }
}
