import PlainText
import WorkshopModel

/// The worksheet as a workbook: a sheet for the set, and one for each other section that holds
/// something.
public enum Spreadsheet {
  public static func bytes(_ worksheet: Worksheet) throws(SpreadsheetError) -> [UInt8] {
    let workbook = try Workbook()
    workbook.describe(
      title: worksheet.title,
      created: worksheet.changed.milliseconds / 1000)
    if !worksheet.leavesObjectivesOut { try OKRSheet.fill(workbook.sheet("OKRs"), worksheet) }
    try list(
      "Strategy", ["Statement", "Text"], worksheet.strategy.map { [$0.title, $0.text] }, workbook)
    try list(
      "Notes", ["Section", "Note"],
      worksheet.outcomes.map { ["Expected outcomes", $0] }
        + worksheet.conversation.map { ["Conversation and feedback", $0] }
        + worksheet.challenges.map { ["Main challenges", $0] }, workbook)
    try list("Parking lot", ["Parked"], worksheet.parked.map { [$0] }, workbook)
    try list("People", ["Took part"], worksheet.people.map { [$0] }, workbook)
    try list(
      "Log", ["When", "Who", "What"], worksheet.decisions.map { [$0.when, $0.who, $0.words] },
      workbook)
    return try workbook.finish()
  }

  private static func list(
    _ name: String, _ heads: [CleanText], _ rows: [[CleanText]], _ workbook: Workbook
  ) throws(SpreadsheetError) {
    guard !rows.isEmpty else { return }
    let sheet = try workbook.sheet(name)
    sheet.heads(
      heads.enumerated().map { index, title in (title, index == heads.count - 1 ? 90 : 20) })
    for (index, row) in rows.enumerated() {
      for (column, text) in row.enumerated() { sheet.text(text, at: index + 1, column) }
    }
  }
}
