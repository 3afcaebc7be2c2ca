import PlainText

/// Suggestions out of a table: the column whose name says so, else the first.
struct SuggestionSheet {
  private(set) var rows: [ImportedText] = []
  private(set) var notes: [ImportNote] = []
  private(set) var problems: [ImportProblem] = []

  init(_ sheet: Sheet) throws(ImportProblem) {
    let column = [ImportColumn.suggestion, .objective, .title, .name].first(where: sheet.has)
    guard column != nil || sheet.heading == nil else {
      throw ImportProblem(
        row: sheet.heading?.row,
        "No column holds suggestions. There are: \(sheet.columnNames). Name one Suggestion, or say which it is with --map."
      )
    }
    for row in sheet.rows {
      if column == nil, row.cells.dropFirst().contains(where: { !$0.isEmpty }) {
        problems.append(
          ImportProblem(
            row: row.number,
            "It has several cells, and no heading says which is the suggestion. Put quotes around a text with a comma, a semicolon or a tab."
          ))
        continue
      }
      let text = column.map(row.text) ?? CleanText(row.readCell(0)).singleLine
      if text.isEmpty {
        problems.append(
          ImportProblem(
            row: row.number, "The suggestion is empty. Type it or take the row out."))
      } else {
        rows.append(ImportedText(row: row.number, text: text))
      }
    }
    // A list that was typed with marks says what stands behind them.
    rows = zip(rows, ListMark.leftOut(ofAll: rows.map(\.text)))
      .map { ImportedText(row: $0.row, text: $1) }
  }
}
