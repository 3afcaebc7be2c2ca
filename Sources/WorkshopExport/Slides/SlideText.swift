import PlainText

/// A text on slides in lines of its own: wrapped, and escaped so that CommonMark, presenterm, mdp and
/// Marp all read it as the same text. Only what could mean something is escaped, for mdp shows the
/// backslashes of a title.
enum SlideText {
  /// Columns that a screen of 80 shows beside a bullet and a margin.
  static let width = 70

  static func lines(_ text: CleanText, width: Int = width) -> [String] {
    let characters = Array(text.singleLine.string)
    let dollars = characters.count { $0 == "$" }
    return wrapped(characters, width: width).map { escaped($0, mathAllowed: dollars > 1) }
  }

  /// At spaces; a word that fills more than a line is cut.
  private static func wrapped(_ characters: [Character], width: Int) -> [[Character]] {
    var lines: [[Character]] = [[]]
    var columns = 0
    for word in characters.split(separator: " ").map(Array.init) {
      let needed = word.reduce(0) { $0 + Self.columns($1) }
      if columns > 0, columns + 1 + needed > width {
        lines.append([])
        columns = 0
      } else if columns > 0 {
        lines[lines.count - 1].append(" ")
        columns += 1
      }
      for character in word {
        if columns + Self.columns(character) > width {
          lines.append([])
          columns = 0
        }
        lines[lines.count - 1].append(character)
        columns += Self.columns(character)
      }
    }
    return lines
  }

  /// Enough to wrap by: letters of the East are wide.
  private static func columns(_ character: Character) -> Int {
    character.unicodeScalars.first.map { $0.value >= 0x1100 ? 2 : 1 } ?? 0
  }

  private static func escaped(_ line: [Character], mathAllowed: Bool) -> String {
    let opener = opener(line)
    var escaped = ""
    for (index, character) in line.enumerated() {
      let before = index > 0 ? line[index - 1] : " "
      let after = index + 1 < line.count ? line[index + 1] : " "
      let means =
        switch character {
        case "\\", "`", "*", "_", "[", "]", "<", "~", "|": true
        case "$": mathAllowed
        case "&": after.isLetter || after == "#"
        case ":": after != " "
        case ".", "@": before != " " && after.isLetter
        default: false
        }
      if means || index == opener { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  /// The place of the character that would open a list, a heading or a quote, underline a title, or
  /// hide the line; nil for none.
  private static func opener(_ line: [Character]) -> Int? {
    guard let first = line.first else { return nil }
    if "+-=:#>^%".contains(first) { return 0 }
    let digits = line.prefix { $0.isASCII && $0.isNumber }.count
    guard digits > 0, digits < line.count, ".)".contains(line[digits]),
      digits + 1 == line.count || line[digits + 1] == " "
    else { return nil }
    return digits
  }
}
