import PlainText
import WorkshopModel

/// Worksheets as a workbook: a sheet for each set, and one for each other section that holds
/// something.
public enum Spreadsheet {
  public static func bytes(_ book: WorksheetBook) throws(SpreadsheetError) -> [UInt8] {
    let workbook = try Workbook()
    workbook.describe(title: book.title, created: book.first.changed.milliseconds / 1000)
    let lists = lists(book)
    var names = SheetNames(reserved: lists.map(\.name))
    for worksheet in book.worksheets where !worksheet.leavesObjectivesOut {
      let whose = worksheet.unit ?? worksheet.organisation
      let title: CleanText =
        book.worksheets.count == 1 ? "OKRs" : "\(whose) \(worksheet.cycle.name)"
      try OKRSheet.fill(workbook.sheet(names.name(for: title)), worksheet)
    }
    for list in lists where !list.rows.isEmpty { try fill(list, workbook) }
    return try workbook.finish()
  }

  private struct List {
    let name: String
    let heads: [CleanText]
    let rows: [[CleanText]]
  }

  private static func lists(_ book: WorksheetBook) -> [List] {
    /// The rows of all worksheets; where others than the first have some, each begins with whose it is.
    func list(
      _ name: String, _ heads: [CleanText], _ rows: (Worksheet) -> [[CleanText]]
    ) -> List {
      let parts = book.worksheets.map { (title: $0.title, rows: rows($0)) }
      guard parts.dropFirst().contains(where: { !$0.rows.isEmpty }) else {
        return List(name: name, heads: heads, rows: parts.flatMap(\.rows))
      }
      return List(
        name: name, heads: ["Of"] + heads,
        rows: parts.flatMap { part in part.rows.map { [part.title] + $0 } })
    }
    return [
      list("Strategy", ["Statement", "Text"]) { $0.strategy.map { [$0.title, $0.text] } },
      list("Notes", ["Section", "Note"]) { worksheet in
        worksheet.outcomes.map { ["Expected outcomes", $0] }
          + worksheet.conversation.map { ["Conversation and feedback", $0] }
          + worksheet.challenges.map { ["Main challenges", $0] }
      },
      list("Parking lot", ["Parked"]) { $0.parked.map { [$0] } },
      list("People", ["Took part"]) { $0.people.map { [$0] } },
      list("Log", ["When", "Who", "What"]) { $0.decisions.map { [$0.when, $0.who, $0.words] } },
    ]
  }

  private static func fill(_ list: List, _ workbook: Workbook) throws(SpreadsheetError) {
    let sheet = try workbook.sheet(list.name)
    sheet.heads(
      list.heads.enumerated().map { index, title in
        (title, index == list.heads.count - 1 ? 90 : 20)
      })
    for (index, row) in list.rows.enumerated() {
      for (column, text) in row.enumerated() { sheet.text(text, at: index + 1, column) }
    }
  }
}
