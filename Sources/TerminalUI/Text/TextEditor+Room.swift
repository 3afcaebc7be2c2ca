import PlainText

extension TextEditor {
  /// How much more fits, for people who type: in tens while there is plenty, so that the words
  /// rarely change, exact near the end. Nil without a limit.
  public var roomWords: CleanText? {
    guard let limit else { return nil }
    let left = max(0, limit - count)
    if left <= Self.exactBelow { return "\(left) left" }
    return "about \((left + 5) / 10 * 10) left"
  }

  /// With no more than this many characters left, each one counts.
  private static let exactBelow = 20

  /// Whether the cursor stands behind a word, which what follows must not run into.
  public var endsInWord: Bool { cursor > 0 && !characters[cursor - 1].isWhitespace }

  /// Whether the cursor stands behind the last character.
  public var isAtEnd: Bool { cursor == characters.count }
}
