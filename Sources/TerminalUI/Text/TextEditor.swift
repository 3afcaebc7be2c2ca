import PlainText

/// What an editing step did.
public enum EditResult: Hashable, Sendable {
  /// The text changed.
  case changed
  /// Only the cursor moved.
  case moved
  /// There was nothing to do.
  case unchanged
  /// The text stays as it was; the reason for the user.
  case refused(CleanText)
}

/// A text being written, with its cursor: a value that knows neither screen nor terminal. It counts
/// and deletes characters as people do, an accented letter or an emoji family as one.
public struct TextEditor: Hashable, Sendable {
  public let isMultiline: Bool
  /// The most characters the text may grow to; nil for no limit.
  public let limit: Int?
  /// Why the last key or paste was refused; nil if it was not.
  public internal(set) var refusal: CleanText?

  /// Grapheme clusters; line breaks are characters too.
  private(set) var characters: [Character]
  /// How many characters stand before the cursor.
  var cursor: Int
  var history = EditHistory()
  /// The column that moving up and down tries to keep.
  var goalColumn: Int?
  /// A joiner that was typed and counts only if what comes next joins.
  var pendingJoiner: Character?

  /// Starts with `text` and the cursor at its end. Line breaks become spaces in a single line.
  public init(text: CleanText = "", multiline: Bool = false, limit: Int? = nil) {
    isMultiline = multiline
    self.limit = limit
    characters = Array((multiline ? text : text.withoutLineBreaks).string)
    cursor = characters.count
  }

  public var text: CleanText { CleanText(String(characters)) }
  public var isEmpty: Bool { characters.isEmpty }
  public var count: Int { characters.count }

  /// Whether both hold the same text, wherever their cursors stand.
  public func reads(as other: TextEditor) -> Bool { characters == other.characters }

  /// Replaces `range` and places the cursor behind `new`. The neighbours are segmented anew: a mark
  /// or skin tone joins the character before it.
  mutating func replace(_ range: Range<Int>, with new: String, as kind: EditHistory.Kind)
    -> EditResult
  {
    let start = max(0, range.lowerBound - 1)
    let end = min(characters.count, range.upperBound + 1)
    let after = characters[range.upperBound..<end]
    let raw = String(characters[start..<range.lowerBound]) + new + String(after)
    let joined = Array(CleanText(raw).string)
    guard !joined.elementsEqual(characters[start..<end]) else { return .unchanged }
    let length = characters.count - (end - start) + joined.count
    if let limit, length > limit, length > characters.count {
      return .refused("At most \(limit) characters fit here.")
    }
    history.record(characters, cursor: cursor, before: kind)
    characters.replaceSubrange(start..<end, with: joined)
    let keepsAfter = joined.suffix(after.count).elementsEqual(after)
    cursor = start + joined.count - (keepsAfter ? after.count : 0)
    return .changed
  }

  mutating func restore(_ state: EditHistory.State?) -> EditResult {
    guard let state else { return .unchanged }
    characters = state.characters
    cursor = state.cursor
    return .changed
  }
}

extension CleanText {
  /// The text with a space in the place of each line break.
  public var withoutLineBreaks: CleanText {
    CleanText(String(string.map { $0 == "\n" ? " " : $0 }))
  }
}
