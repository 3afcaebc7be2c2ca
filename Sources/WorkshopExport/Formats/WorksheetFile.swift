import WorkshopModel

/// The formats that are made without any library: worksheets in, bytes out.
public enum WorksheetFile {
  /// Nil for those made elsewhere: a workbook, and the whole workshop, which is more than its
  /// worksheets.
  public static func bytes(_ book: WorksheetBook, as format: ExportFormat) -> [UInt8]? {
    switch format {
    case .text: WorksheetText.bytes(book)
    case .markdown: MarkdownFile.bytes(book)
    case .html: HTMLPage.bytes(book)
    case .csv: OKRTable.bytes(book)
    case .checkins: CheckInTable.bytes(book)
    case .ics: CalendarFile.bytes(book)
    case .eml: MailDraft.bytes(book)
    case .slides: SlideDeck.bytes(book)
    case .json, .xlsx: nil
    }
  }
}
