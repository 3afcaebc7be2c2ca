import PlainText
import WorkshopModel

/// Where a row of a list of people says which unit a person works in.
struct UnitColumn {
  /// From the top down: a department, a team.
  private let columns: [ImportColumn]

  /// Nil where no column of the heading holds units.
  init?(_ heading: SheetHeading) {
    let has = { (column: ImportColumn) in heading.places[column] != nil }
    let levels = [ImportColumn.department, .team].filter(has)
    columns = levels.isEmpty ? [.unit].filter(has) : levels
    if columns.isEmpty { return nil }
  }

  /// The names from the top down; empty where the row says none.
  func path(in row: SheetRow) -> [CleanText] {
    columns.flatMap { Self.names(in: row.text($0)) }
  }

  /// One cell may hold a whole path: "Sales / East", "Sales > East".
  private static func names(in cell: CleanText) -> [CleanText] {
    cell.string.split(separator: ">").flatMap { $0.split(separator: " / ") }
      .map { CleanText(String($0)).singleLine }
      .filter { !$0.isEmpty && !NoValue.isMeant(by: $0.string) }
  }
}
