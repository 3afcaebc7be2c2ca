import PlainText

/// Breaks text into rows of a given width: at spaces, between ideographs, and inside a word only if
/// the word alone is too long.
public enum TextWrap {
  /// The rows of `text`; its own line breaks stay, spaces at a break are dropped. At least one row.
  public static func lines(of text: CleanText, width: Int) -> [CleanText] {
    let extent = TextExtent(text)
    if extent.isPlain, !extent.hasLineBreak {
      return PlainWrap.rows(of: text, from: 0, width: width).map { PlainWrap.part($0, of: text) }
    }
    return text.string.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      let characters = Array(line)
      let rows = rows(of: characters[...], width: width)
      return rows.map { row -> CleanText in
        var end = row.upperBound
        while row.upperBound < characters.count, end > row.lowerBound,
          characters[end - 1].isWhitespace
        { end -= 1 }
        return CleanText(String(characters[row.lowerBound..<end]))
      }
    }
  }

  /// The rows of one line as ranges of `characters` that leave nothing out: spaces at a break hang
  /// over the end of their row.
  static func rows(of characters: ArraySlice<Character>, width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = characters.startIndex
    repeat {
      let end = endOfRow(in: characters[start...], width: max(1, width))
      rows.append(start..<end)
      start = end
    } while start < characters.endIndex
    return rows
  }

  private static func endOfRow(in characters: ArraySlice<Character>, width: Int) -> Int {
    let start = characters.startIndex
    var used = 0
    var lastBreak = start
    for (index, character) in zip(characters.indices, characters) {
      let columns = DisplayWidth.columns(of: character)
      if isBreakingSpace(character) {
        used += columns
        lastBreak = index + 1
        continue
      }
      if mayBreakBefore(character, at: index, in: characters) { lastBreak = index }
      used += columns
      guard used > width else { continue }
      if lastBreak > start { return lastBreak }
      return max(index, start + 1)
    }
    return characters.endIndex
  }

  private static func isBreakingSpace(_ character: Character) -> Bool {
    if character.utf8.count == 1 { return character == " " || character == "\n" }
    return character.isWhitespace && !["\u{a0}", "\u{2007}", "\u{202f}"].contains(character)
  }

  private static func mayBreakBefore(
    _ character: Character, at index: Int, in characters: ArraySlice<Character>
  ) -> Bool {
    guard index > characters.startIndex else { return false }
    let previous = characters[index - 1]
    guard isIdeograph(character) || isIdeograph(previous) else { return false }
    return !closing.contains(character) && !opening.contains(previous)
  }

  private static func isIdeograph(_ character: Character) -> Bool {
    guard character.utf8.count > 2, let scalar = character.unicodeScalars.first,
      scalar.value >= 0x2e80
    else { return false }
    return ScalarWidth(scalar) == .columns(2) && !(0xac00...0xd7a3).contains(scalar.value)
  }

  /// Signs that never begin a row, and signs that never end one.
  private static let closing: Set<Character> = Set("、。，．」』）】〕〉》！？：；ー々…,.;:!?)]}”’%")
  private static let opening: Set<Character> = Set("「『（【〔〈《([{“‘")
}
