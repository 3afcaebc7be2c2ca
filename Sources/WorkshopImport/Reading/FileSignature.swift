import PlainText

/// What a file is that is no text, by its first bytes.
public enum FileSignature: CaseIterable, Sendable {
  case workbook, oldWorkbook, workshop, portableDocument, archive

  private var bytes: [UInt8] {
    switch self {
    case .workbook: [0x50, 0x4B, 0x03, 0x04]
    case .oldWorkbook: [0xD0, 0xCF, 0x11, 0xE0]
    case .workshop: Array("SQLite format 3\0".utf8)
    case .portableDocument: Array("%PDF".utf8)
    case .archive: [0x1F, 0x8B]
    }
  }

  /// Nil for what may be a text.
  public init?(_ beginning: some Collection<UInt8>) {
    guard let found = Self.allCases.first(where: { beginning.starts(with: $0.bytes) }) else {
      return nil
    }
    self = found
  }

  /// What it is, and what to do instead.
  public var words: CleanText {
    switch self {
    case .workbook:
      "This is a workbook, and a text is wanted. Save it as CSV or plain text in UTF-8."
    case .oldWorkbook:
      "This is a workbook of an old Excel. Save the sheet as CSV in UTF-8 and bring that in."
    case .workshop: "This is a workshop, not a list. Export it as JSON first, and bring that in."
    case .portableDocument: "This is a PDF. A list is wanted, as CSV, JSON or plain text."
    case .archive: "This is packed. Unpack it first."
    }
  }
}
