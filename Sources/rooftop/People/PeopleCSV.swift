import PlainText

/// Names from a CSV file: the first column, without a heading `name`. Commas, semicolons and tabs
/// separate; quotes as in RFC 4180.
enum PeopleCSV {
  /// A name and the line of the file it stands on, from 1.
  struct Row: Hashable {
    let number: Int
    let name: CleanText
  }

  /// What is wrong, and on which line.
  struct Problem: Error, Hashable {
    let row: Int
    let reason: CleanText
  }

  static func rows(_ text: String) throws(Problem) -> [Row] {
    var text = text[...]
    if text.first == "\u{FEFF}" { text = text.dropFirst() }
    var rows: [Row] = []
    var table = CSVTable(text, separator: separator(of: text))
    var isFirst = true
    while let record = try table.next() {
      defer { isFirst = false }
      let cells = record.cells.map { CleanText($0).singleLine }
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      let name = withoutGuard(cells[0])
      if isFirst, headings.contains(name.string.lowercased()) { continue }
      guard !name.isEmpty else {
        throw Problem(row: record.row, reason: "The first column is empty. It must hold a name.")
      }
      rows.append(Row(number: record.row, name: name))
    }
    return rows
  }

  private static let headings: Set<String> = ["name", "names", "full name", "person", "people"]

  /// The one of the usual separators that the first line has most often.
  private static func separator(of text: Substring) -> Character {
    let line = text.prefix { !$0.isNewline }
    let usual: [Character] = [",", ";", "\t"]
    return usual.max { first, second in
      line.count { $0 == first } < line.count { $0 == second }
    } ?? ","
  }

  /// Exports put an apostrophe before what a spreadsheet would take for a formula.
  private static func withoutGuard(_ cell: CleanText) -> CleanText {
    guard cell.string.first == "'", let next = cell.string.dropFirst().first, "=+-@".contains(next)
    else { return cell }
    return CleanText(String(cell.string.dropFirst()))
  }
}
