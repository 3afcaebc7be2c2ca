import PlainText
import WorkshopExport
import WorkshopModel
import WorkshopSpreadsheet

/// Any format's bytes, whichever library makes them.
enum ExportedBytes {
  /// - Parameter forExcel: whether a table bears the mark that Excel needs.
  static func of(
    _ timeline: Timeline, as format: ExportFormat, _ book: WorksheetBook, forExcel: Bool = false
  ) throws(CommandFailure) -> [UInt8] {
    if let bytes = WorksheetFile.bytes(book, as: format) {
      return forExcel && format.isTable ? OKRTable.excelMark + bytes : bytes
    }
    if format == .json { return try document(timeline) }
    do throws(SpreadsheetError) {
      return try Spreadsheet.bytes(book)
    } catch {
      throw CommandFailure(error)
    }
  }

  private static func document(_ timeline: Timeline) throws(CommandFailure) -> [UInt8] {
    do {
      return try WorkshopDocument(timeline).bytes()
    } catch {
      throw CommandFailure(
        CommandFailure.badData, "The workshop does not fit into JSON: \(CleanText("\(error)"))")
    }
  }
}
