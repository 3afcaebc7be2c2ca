import PlainText
import WorkshopExport

/// Suggestions out of the records of a file: the column with a heading that says so, else the first.
public struct TextColumn {
  public private(set) var rows: [ImportedText] = []
  private var column: Int?

  private static let headings: Set<String> = [
    "suggestion", "suggestions", "objective", "objectives", "text", "idea", "summary",
  ]

  public init() {}

  /// Whether a first record is a heading of suggestions.
  public static func isHeading(_ cells: [String]) -> Bool { column(in: cells) != nil }

  public mutating func take(_ record: CSVReader.Record) throws(ImportProblem) {
    guard let column else {
      self.column = Self.column(in: record.cells) ?? 0
      if Self.isHeading(record.cells) { return }
      try take(record)
      return
    }
    guard record.cells.contains(where: { !$0.isEmpty }) else { return }
    let text = record.cells.indices.contains(column) ? record.cells[column] : ""
    let clean = CleanText(CSVCell.read(text)).singleLine
    guard !clean.isEmpty else {
      throw ImportProblem(row: record.row, "The suggestion is empty. Type it or take the row out.")
    }
    rows.append(ImportedText(row: record.row, text: clean))
  }

  private static func column(in cells: [String]) -> Int? {
    cells.firstIndex { headings.contains(CleanText($0).singleLine.string.lowercased()) }
  }
}
