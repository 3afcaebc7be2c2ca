import PlainText

/// Columns on the screen: the only measure of text there is in this program.
public enum DisplayWidth {
  /// Columns of one character as a person counts letters.
  public static func columns(of character: Character) -> Int {
    if character.utf8.count == 1 { return 1 }
    return DrawnText.glyphs(of: character).reduce(0) { $0 + $1.width }
  }

  /// Columns of a text on one line; a line break counts as a space.
  public static func columns(of text: CleanText) -> Int { TextExtent(text).columns }
}

extension CleanText {
  /// Columns on the screen, on one line.
  public var columns: Int { DisplayWidth.columns(of: self) }

  /// The text itself if it fits, else its beginning and an ellipsis, in at most `limit` columns.
  public func truncated(toColumns limit: Int) -> CleanText {
    guard columns > limit else { return self }
    guard limit > 0 else { return "" }
    var kept: [Character] = []
    var used = 1
    for character in string {
      used += DisplayWidth.columns(of: character)
      if used > limit { break }
      kept.append(character)
    }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return CleanText(String(kept) + "…")
  }
}
