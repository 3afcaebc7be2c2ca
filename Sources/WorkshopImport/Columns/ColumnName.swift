import PlainText

/// The heading of a column as it is compared: `Owner_Email_ID`, `OwnerEmailId` and `owner email id:`
/// are one.
struct ColumnName: Hashable, Sendable {
  let text: String

  init(_ heading: String) {
    var words = ""
    var previous: Character = " "
    for character in CleanText(heading).singleLine.string {
      if character.isUppercase, previous.isLowercase { words.append(" ") }
      words.append(character.isLetter || character.isNumber ? character : " ")
      previous = character
    }
    let plain = words.lowercased().split(separator: " ").joined(separator: " ")
    text = plain.isEmpty && heading.contains("#") ? "#" : plain
  }

  /// The same without what stands in brackets at its end: `Target (2027)`.
  static func withoutBrackets(_ heading: String) -> ColumnName? {
    guard let open = heading.lastIndex(where: { "([".contains($0) }), open > heading.startIndex
    else { return nil }
    return ColumnName(String(heading[..<open]))
  }
}
