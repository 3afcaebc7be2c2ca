import PlainText
import WorkshopModel

/// Worksheets as a workbook: a sheet for each set, one for each other section that holds something,
/// and one of charts once something was read.
public enum Spreadsheet {
  public static func bytes(_ book: WorksheetBook) throws(SpreadsheetError) -> [UInt8] {
    let workbook = try Workbook()
    workbook.describe(title: book.title, created: book.first.changed.milliseconds / 1000)
    let sections = WorksheetSection.allCases.compactMap { SectionSheet($0, of: book) }
    var names = SheetNames(reserved: sections.map(\.name) + [ChartSheet.name])
    for worksheet in book.worksheets where worksheet.tellsObjectives {
      let whose = worksheet.unit ?? worksheet.organisation
      let title: CleanText =
        book.worksheets.count == 1 ? "OKRs" : "\(whose) \(worksheet.cycle.name)"
      try OKRSheet.fill(workbook.sheet(names.name(for: title)), worksheet)
    }
    for section in sections where !section.rows.isEmpty {
      try section.fill(workbook.sheet(section.name))
    }
    if let charts = ChartSheet(book) {
      try charts.fill(workbook.sheet(ChartSheet.name), workbook)
    }
    return try workbook.finish()
  }
}
