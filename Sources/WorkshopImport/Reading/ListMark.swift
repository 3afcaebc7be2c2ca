import PlainText

/// What stands before an item of a list: `-`, `•`, `[x]`, `2.`, `2)`.
enum ListMark {
  private static let bullets: Set<Character> = [
    "-", "–", "*", "•", "·", "▪", "◦", "‣", "☐", "☑", "✓",
  ]

  /// The item behind its mark; nil where none stands there.
  static func leftOut(of text: CleanText) -> CleanText? {
    let words = text.string.split(separator: " ", maxSplits: 1)
    guard words.count == 2, isMark(words[0]) else { return nil }
    let item = CleanText(String(words[1])).singleLine
    return item.isEmpty ? nil : leftOut(of: item) ?? item
  }

  /// `texts` without their marks, where all of them have one.
  static func leftOut(ofAll texts: [CleanText]) -> [CleanText] {
    let items = texts.compactMap { leftOut(of: $0) }
    return items.count == texts.count ? items : texts
  }

  private static func isMark(_ word: Substring) -> Bool {
    guard let last = word.last else { return false }
    if word.count == 1 { return bullets.contains(last) }
    if ["[]", "[x]", "[X]"].contains(word) { return true }
    let number = word.dropLast()
    return ".)".contains(last) && number.count <= 3 && number.allSatisfy { $0.isNumber }
  }
}
