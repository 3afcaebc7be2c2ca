import PlainText
import WorkshopModel

/// A section of all worksheets as rows of one sheet.
struct SectionSheet {
  let name: String
  let rows: [[BlockTable.Cell]]
  private let heads: [CleanText]

  /// Nil for a section that has no sheet of its own.
  init?(_ section: WorksheetSection, of book: WorksheetBook) {
    guard let sheet = section.sheet else { return nil }
    name = sheet.name
    let parts = book.worksheets.map { worksheet in
      (title: worksheet.title, rows: Self.rows(worksheet[section], wide: sheet.heads.count))
    }
    // Where others than the first have some, each begins with whose it is.
    let isOfSeveral = parts.dropFirst().contains { !$0.rows.isEmpty }
    heads = (isOfSeveral ? ["Of"] : []) + sheet.heads
    rows = parts.flatMap { part in
      isOfSeveral ? part.rows.map { [.init(part.title)] + $0 } : part.rows
    }
  }

  func fill(_ sheet: Sheet) {
    sheet.heads(
      heads.enumerated().map { index, title in (title, index == heads.count - 1 ? 90 : 20) })
    for (index, row) in rows.enumerated() {
      for (column, cell) in row.enumerated() { sheet.cell(cell, at: index + 1, column) }
    }
  }

  /// Each text in its row, after the heading it stands under where there is a column for that.
  private static func rows(_ blocks: [Block], wide: Int) -> [[BlockTable.Cell]] {
    var heading: CleanText = ""
    var rows: [[BlockTable.Cell]] = []
    for block in blocks {
      let texts: [CleanText]
      switch block {
      case .heading(let title):
        heading = title
        continue
      case .paragraph(let words, _): texts = [words]
      case .list(let items, _): texts = items
      case .chart(let chart): texts = chart.lines
      // They have a sheet of their own, and what is said of the check-ins is in their rows.
      case .series: continue
      case .table(let table):
        let places = table.places(in: [.everywhere, .narrow, .data])
        rows += table.rows.map { row in places.map { row.cells[$0] } }
        continue
      }
      rows += texts.map { wide > 1 ? [.init(heading), .init($0)] : [.init($0)] }
    }
    return rows
  }
}
