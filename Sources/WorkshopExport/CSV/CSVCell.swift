import PlainText

/// A text as a cell of a CSV file (RFC 4180). What a spreadsheet would run as a formula is led by
/// an apostrophe, unless it is a number; reading takes it off again, so that no text is lost.
public enum CSVCell {
  /// Quoted where it must be.
  public static func written(_ text: String) -> String {
    let guarded = needsGuard(text) ? "'" + text : text
    let needsQuotes = guarded.unicodeScalars.contains { ",;\"\t\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + guarded.replacing("\"", with: "\"\"") + "\"" : guarded
  }

  /// A row of such cells, with its end.
  static func line(_ cells: [String]) -> String {
    cells.map(written).joined(separator: ",") + "\r\n"
  }

  /// The text that `written` was given, from the cell without its quotes.
  public static func read(_ cell: String) -> String {
    guard cell.first == "'", opensFormula(cell) else { return cell }
    return String(cell.dropFirst())
  }

  private static func needsGuard(_ text: String) -> Bool {
    opensFormula(text) && !isNumber(text)
  }

  /// Whether a formula begins behind any apostrophes and spaces. Spreadsheets of East Asia take the
  /// wide signs too.
  private static func opensFormula(_ text: String) -> Bool {
    let start = text.unicodeScalars.first { $0 != "'" && $0 != " " && $0 != "\u{A0}" }
    guard let start else { return false }
    return "=+-@\t\r\n＝＋－＠|%".unicodeScalars.contains(start)
  }

  /// Digits with at most one sign before and one point between.
  private static func isNumber(_ text: String) -> Bool {
    var digits = text.utf8[...]
    if let sign = digits.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      digits = digits.dropFirst()
    }
    let pieces = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return (1...2).contains(pieces.count)
      && pieces.allSatisfy { piece in
        !piece.isEmpty && piece.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }
}
