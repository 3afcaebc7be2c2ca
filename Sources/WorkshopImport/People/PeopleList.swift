import PlainText
import WorkshopModel

/// People out of a table: a column of names, or first and family name side by side, and the unit each
/// works in where a column says it.
public struct PeopleList {
  /// A name and the row it stands in, as a spreadsheet counts rows.
  public struct Row: Hashable, Sendable {
    public let number: Int
    public let name: CleanText
    /// The unit the person works in, from the top down; empty where the table does not say it.
    public let unit: [CleanText]

    public init(number: Int, name: CleanText, unit: [CleanText] = []) {
      self.number = number
      self.name = name
      self.unit = unit
    }
  }

  public private(set) var rows: [Row] = []
  private(set) var notes: [ImportNote] = []
  private(set) var problems: [ImportProblem] = []

  init(_ sheet: Sheet) throws(ImportProblem) {
    let column: NameColumn
    if let heading = sheet.heading {
      guard let found = NameColumn(heading) else {
        throw ImportProblem(
          row: heading.row,
          "No column holds names. There are: \(sheet.columnNames). Name one Name, or say which it is with --map."
        )
      }
      column = found
    } else {
      column = NameColumn(withoutHeading: sheet.rows)
      if let words = column.words, sheet.rows.contains(where: { $0.cells.count > 1 }) {
        notes.append(ImportNote("No row names the columns. \(words)"))
      }
    }
    let units = sheet.heading.flatMap(UnitColumn.init)
    for row in sheet.rows {
      do throws(ImportProblem) {
        rows.append(
          Row(
            number: row.number, name: try column.name(in: row),
            unit: units?.path(in: row) ?? []))
      } catch {
        problems.append(error)
      }
    }
  }

  /// The names of a whole file.
  public static func rows(_ file: some Collection<UInt8>) throws(ImportProblem) -> [Row] {
    var records: [CSVReader.Record] = []
    var reader = SourceReader(.table)
    try reader.read(file) { records.append($0) }
    try reader.finish { records.append($0) }
    let list = try PeopleList(Sheet(records))
    if let problem = list.problems.first { throw problem }
    return list.rows
  }
}
