import FoundationEssentials
import PlainText
import WorkshopExport
import WorkshopModel

/// Objectives and key results out of a table with the columns of OKR for Jira. Only Type and Summary
/// must be there; the order of the columns is free.
public struct OKRTableReader {
  public private(set) var objectives: [ImportedObjective] = []
  private var places: [OKRColumn: Int]?
  /// The objective of each Order, so that 2.1 finds its parent.
  private var byOrder: [String: Int] = [:]

  public init() {}

  /// Whether a first record is the heading of such a table.
  public static func isHeading(_ cells: [String]) -> Bool {
    let places = Self.places(cells)
    return places[.type] != nil && places[.summary] != nil
  }

  /// - Parameter separator: of the table, for its numbers.
  public mutating func take(
    _ record: CSVReader.Record, separator: UInt8?
  ) throws(ImportProblem) {
    guard let places else {
      places = Self.places(record.cells)
      guard Self.isHeading(record.cells) else {
        throw ImportProblem(
          row: record.row, "The first row must name the columns, Type and Summary among them.")
      }
      return
    }
    let row = OKRRow(record, places, separator)
    guard !row.isEmpty else { return }
    switch row.text(.type).string.lowercased() {
    case OKRColumn.objective.lowercased(): try objective(row)
    case OKRColumn.keyResult.lowercased(), "kr": try keyResult(row)
    case let other:
      throw row.problem(
        .type,
        "This is \(CleanText(other.isEmpty ? "empty" : other)). Write Objective or Key result."
      )
    }
  }

  private mutating func objective(_ row: OKRRow) throws(ImportProblem) {
    byOrder[row.text(.order).string] = objectives.count
    objectives.append(
      ImportedObjective(row: row.number, title: try row.required(.summary), keyResults: []))
  }

  private mutating func keyResult(_ row: OKRRow) throws(ImportProblem) {
    let order = row.text(.order).string
    let parent = order.lastIndex(of: ".").map { String(order[..<$0]) }
    let index = parent.map { byOrder[$0] } ?? objectives.indices.last
    guard let index else {
      throw row.problem(.order, "Its objective does not stand above it. Put the objective first.")
    }
    objectives[index].keyResults.append(try row.keyResult())
  }

  private static func places(_ cells: [String]) -> [OKRColumn: Int] {
    var places: [OKRColumn: Int] = [:]
    for (index, cell) in cells.enumerated() {
      let name = CleanText(cell).singleLine.string.lowercased()
      guard let column = OKRColumn.allCases.first(where: { $0.rawValue.lowercased() == name })
      else { continue }
      if places[column] == nil { places[column] = index }
    }
    return places
  }
}
