import PlainText

/// A text inside CommonMark: whatever it holds, it reads as the same text and nothing else. No
/// emphasis, link, image, table border or tag can come of it.
struct MarkdownText {
  let string: String

  init(_ text: CleanText) {
    let characters = Array(text.singleLine.string)
    var escaped = ""
    let opener = Self.lengthOfOpener(characters)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      let escapes =
        Self.special.contains(character) || index == opener
        || (character == ":" && next == "/") || (character == "." && Self.endsInWWW(escaped))
      if Self.isMail(characters, at: index) {
        escaped += Self.gap
      } else if escapes {
        escaped.append("\\")
      }
      escaped.append(character)
    }
    string = escaped
  }

  /// What means something anywhere in a line, in CommonMark or in the tables around it.
  private static let special: Set<Character> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!", "^", "$", "@",
  ]

  /// The place of the character that would open a list or underline a heading; nil for none.
  private static func lengthOfOpener(_ characters: [Character]) -> Int? {
    guard let first = characters.first else { return nil }
    if "+-=:".contains(first) { return 0 }
    let digits = characters.prefix { $0.isASCII && $0.isNumber }.count
    guard digits > 0, digits < characters.count, ".)".contains(characters[digits]),
      digits + 1 == characters.count || characters[digits + 1] == " "
    else { return nil }
    return digits
  }

  /// A comment, which shows as nothing. Readers that make links of mail addresses look at the text
  /// without its escapes; only another piece of markup keeps the two halves apart.
  private static let gap = "<!-- -->"

  /// Whether an address goes on on both sides of the sign at `index`.
  private static func isMail(_ characters: [Character], at index: Int) -> Bool {
    guard characters[index] == "@", characters.indices.contains(index - 1),
      characters.indices.contains(index + 1)
    else { return false }
    let before = characters[index - 1]
    let after = characters[index + 1]
    return (before.isLetter || before.isNumber || ".+-_".contains(before))
      && (after.isLetter || after.isNumber)
  }

  /// Many readers make a link of what follows `www.`.
  private static func endsInWWW(_ written: String) -> Bool {
    written.suffix(3).lowercased() == "www"
  }
}

extension MarkdownText: ExpressibleByStringInterpolation {
  init(stringLiteral value: String) { self.init(CleanText(value)) }
}
