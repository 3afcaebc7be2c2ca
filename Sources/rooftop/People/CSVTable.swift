import PlainText

/// Reads a CSV text record by record; line breaks inside quotes belong to a cell.
struct CSVTable {
  struct Record {
    /// The line it begins on, from 1.
    let row: Int
    let cells: [String]
  }

  private let separator: Character
  private var rest: Substring
  private var row = 1

  init(_ text: Substring, separator: Character) {
    rest = text
    self.separator = separator
  }

  /// The next record; nil at the end.
  mutating func next() throws(PeopleCSV.Problem) -> Record? {
    guard !rest.isEmpty else { return nil }
    let start = row
    var cells: [String] = []
    while true {
      cells.append(rest.first == "\"" ? try quoted() : plain())
      guard let end = rest.popFirst() else { break }
      if end.isNewline {
        row += 1
        break
      }
    }
    return Record(row: start, cells: cells)
  }

  private mutating func plain() -> String {
    let cell = rest.prefix { $0 != separator && !$0.isNewline }
    rest = rest[cell.endIndex...]
    return String(cell)
  }

  private mutating func quoted() throws(PeopleCSV.Problem) -> String {
    let start = row
    rest.removeFirst()
    var cell = ""
    while let character = rest.popFirst() {
      if character.isNewline { row += 1 }
      guard character == "\"" else {
        cell.append(character)
        continue
      }
      if rest.first == "\"" {
        cell.append(rest.removeFirst())
      } else {
        guard rest.first.map({ $0 == separator || $0.isNewline }) ?? true else {
          throw PeopleCSV.Problem(
            row: start, reason: "There is text behind a closing quote. Double quotes inside a cell."
          )
        }
        return cell
      }
    }
    throw PeopleCSV.Problem(row: start, reason: "A quote is not closed.")
  }
}
