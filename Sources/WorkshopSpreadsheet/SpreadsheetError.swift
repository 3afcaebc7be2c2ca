import CXlsxWriter
import PlainText

/// A workbook could not be made; nothing of it is left.
public struct SpreadsheetError: Error, Hashable, Sendable {
  public let reason: CleanText
}

extension SpreadsheetError {
  /// The library is not on this machine, or not the one this was built with.
  public static let missingLibrary = SpreadsheetError(
    reason:
      "Workbooks need \(CleanText(String(cString: xlsx_writer_file))): install libxlsxwriter, or choose another format."
  )
}
