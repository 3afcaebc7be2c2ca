import FoundationEssentials
import PlainText
import WorkshopExport

/// A number out of a table, with a decimal comma or a decimal point.
enum ImportedNumber {
  /// Nil for an empty cell.
  /// - Parameter separator: of the table; where it is a semicolon the comma is a decimal one.
  static func read(
    _ cell: String, separator: UInt8?, row: Int, _ column: OKRColumn
  ) throws(ImportProblem) -> Decimal? {
    var text = cell.filter { !$0.isWhitespace && $0 != "'" && $0 != "’" && $0 != "%" }
    guard !text.isEmpty else { return nil }
    let commas = text.count { $0 == "," }
    let points = text.count { $0 == "." }
    if commas > 0, points > 0 {
      let comma = text.lastIndex(of: ",") ?? text.startIndex
      let point = text.lastIndex(of: ".") ?? text.startIndex
      text.removeAll { $0 == (comma > point ? "." : ",") }
    } else if commas > 1 || points > 1 {
      text.removeAll { $0 == "," || $0 == "." }
    } else if commas + points == 1, text.count(behind: commas == 1 ? "," : ".") == 3 {
      let isEuropean = separator == UInt8(ascii: ";")
      guard commas == 1 || !isEuropean else {
        throw ImportProblem(
          row: row, column: CleanText(column.rawValue),
          "\(CleanText(cell)) can be read in two ways. Write it without a mark for thousands.")
      }
      if commas == 1, !isEuropean { text.removeAll { $0 == "," } }
    }
    let plain = text.replacing(",", with: ".")
    guard plain.allSatisfy({ $0.isASCII && ($0.isNumber || "+-.".contains($0)) }),
      let number = Decimal(string: plain), number.isFinite
    else {
      throw ImportProblem(
        row: row, column: CleanText(column.rawValue),
        "\(CleanText(cell)) is no number. Write digits, like 1200 or 0.5.")
    }
    return number
  }
}

extension String {
  fileprivate func count(behind mark: Character) -> Int {
    firstIndex(of: mark).map { self[index(after: $0)...].count } ?? 0
  }
}
