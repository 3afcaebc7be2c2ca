import PlainText
import WorkshopExport
import WorkshopModel

/// An objective of a file with its key results.
public struct ImportedObjective: Hashable, Sendable {
  public let row: Int
  public let title: CleanText
  public internal(set) var keyResults: [ImportedKeyResult]

  /// Those of an exported workshop, numbered in order.
  public static func of(_ document: WorkshopDocument) -> [ImportedObjective] {
    var row = 0
    return document.objectives.map { part in
      row += 1
      let place = row
      let keyResults = part.keyResults.map { keyResult in
        row += 1
        return ImportedKeyResult(row: row, keyResult.wording, keyResult.values)
      }
      return ImportedObjective(row: place, title: part.title, keyResults: keyResults)
    }
  }
}
