import PlainText

/// A workbook could not be made; nothing of it is left.
public struct SpreadsheetError: Error, Hashable, Sendable {
  public let reason: CleanText
}
