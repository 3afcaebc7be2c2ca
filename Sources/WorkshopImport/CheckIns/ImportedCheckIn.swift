import PlainText
import WorkshopExport
import WorkshopModel

/// A check-in of a file. Which key result it is of, and so what its value means, only a workshop says.
public struct ImportedCheckIn: Hashable, Sendable {
  public let row: Int
  /// The unit and the cycle that the file names; empty where it names none.
  var unit: CleanText = ""
  var cycle: CleanText = ""
  /// The key result: its number, its sentence, or both.
  var number: CleanText = ""
  var sentence: CleanText = ""
  let day: CalendarDate
  /// As it stands in the file.
  let read: CleanText
  let confidence: Confidence?
  let comment: CleanText
}

/// The check-ins of a file, and how its columns are called.
public struct ImportedCheckIns: Hashable, Sendable {
  public let rows: [ImportedCheckIn]
  let names: Names
  /// The decimal mark that a person said.
  let decimal: DecimalMark?

  /// What the file calls the columns that a problem may be about; nil where it has none.
  struct Names: Hashable, Sendable {
    var keyResult: CleanText?
    var day: CleanText?
    var value: CleanText?
    var comment: CleanText?
    var set: CleanText?
  }

  init(_ rows: [ImportedCheckIn], names: Names = Names(), decimal: DecimalMark? = nil) {
    self.rows = rows
    self.names = names
    self.decimal = decimal
  }
}

extension ImportedCheckIns {
  /// Those of an exported workshop, numbered in order.
  public init(_ document: WorkshopDocument) {
    var rows: [ImportedCheckIn] = []
    func take(
      _ objectives: [WorkshopDocument.ObjectivePart], _ unit: CleanText, _ cycle: Cycle
    ) {
      for keyResult in objectives.flatMap(\.keyResults) {
        for part in keyResult.checkIns ?? [] {
          rows.append(
            ImportedCheckIn(
              row: rows.count + 1, unit: unit, cycle: cycle.name, number: keyResult.number,
              sentence: keyResult.wording.sentence, day: part.day,
              read: CleanText(part.reading?.typable ?? ""), confidence: part.confidence,
              comment: part.comment ?? ""))
        }
      }
    }
    if let sets = document.sets {
      let names = UnitNames(document.units ?? [])
      for set in sets { take(set.objectives, names[set.unit], set.cycle) }
    } else {
      take(document.objectives, "", document.cycle)
    }
    self.init(rows)
  }
}
