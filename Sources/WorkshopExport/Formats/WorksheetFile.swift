import WorkshopModel

/// The formats that are made without any library: worksheet in, bytes out.
public enum WorksheetFile {
  /// Nil for those made elsewhere: a workbook, and the whole workshop, which is more than its
  /// worksheet.
  public static func bytes(_ worksheet: Worksheet, as format: ExportFormat) -> [UInt8]? {
    switch format {
    case .text: WorksheetText.bytes(worksheet)
    case .markdown: MarkdownFile.bytes(worksheet)
    case .html: HTMLPage.bytes(worksheet)
    case .csv: OKRTable.bytes(worksheet)
    case .ics: CalendarFile.bytes(worksheet)
    case .json, .xlsx: nil
    }
  }
}
