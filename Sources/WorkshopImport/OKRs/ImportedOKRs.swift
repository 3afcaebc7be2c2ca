import PlainText
import WorkshopExport
import WorkshopModel

/// An objective of a file with its key results.
public struct ImportedObjective: Hashable, Sendable {
  public struct KeyResult: Hashable, Sendable {
    public let row: Int
    public let wording: KeyResultWording
    public let values: KeyResultValues?
  }

  public let row: Int
  public let title: CleanText
  public internal(set) var keyResults: [KeyResult]

  /// Those of an exported workshop, numbered in order.
  public static func of(_ document: WorkshopDocument) -> [ImportedObjective] {
    var row = 0
    return document.objectives.map { part in
      row += 1
      let place = row
      let keyResults = part.keyResults.map { keyResult in
        row += 1
        return KeyResult(row: row, wording: keyResult.wording, values: keyResult.values)
      }
      return ImportedObjective(row: place, title: part.title, keyResults: keyResults)
    }
  }
}
