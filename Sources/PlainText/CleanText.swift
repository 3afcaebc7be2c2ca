/// Text that is safe to draw, store, and export: every string from outside becomes one of these
/// exactly once, at the edge. Cleaning removes what can move a cursor, reorder a line, or hide
/// (controls, bidi overrides, zero-width characters outside emoji and joining scripts), and keeps
/// everything a person can see. Line breaks stay, as `\n`.
public struct CleanText: Hashable, Sendable {
  /// The cleaned characters, in Unicode normal form C.
  public let string: String

  /// Cleans `raw`. Cleaning twice changes nothing.
  public init(_ raw: String) {
    string = TextCleaning.clean(raw)
  }

  public var isEmpty: Bool { string.isEmpty }

  /// Grapheme clusters, as a person counts letters.
  public var count: Int { string.count }

  /// Without surrounding white space, inner runs of white space (line breaks too) as one space.
  public var singleLine: CleanText {
    isSingleLine
      ? self : CleanText(string.split(whereSeparator: Self.isSpace).joined(separator: " "))
  }

  /// A space that bears a mark is a letter of its own.
  private static func isSpace(_ character: Character) -> Bool {
    character.isWhitespace && character.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  /// Whether it is plain ASCII with single spaces inside only: what most texts are, seen in one
  /// pass over the bytes.
  private var isSingleLine: Bool {
    var previous = UInt8(ascii: " ")
    for byte in string.utf8 {
      guard byte > 0x20 && byte < 0x7F || byte == 0x20 && previous != 0x20 else { return false }
      previous = byte
    }
    return previous != 0x20 || string.isEmpty
  }

  /// The text split at line breaks; an empty text is one empty line.
  public var lines: [CleanText] {
    string.split(separator: "\n", omittingEmptySubsequences: false).map { CleanText(String($0)) }
  }
}

extension CleanText: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(value) }
}

extension CleanText: CustomStringConvertible {
  public var description: String { string }
}

extension CleanText: Comparable {
  public static func < (left: CleanText, right: CleanText) -> Bool { left.string < right.string }
}

extension CleanText: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }
}

extension CleanText {
  public static func + (left: CleanText, right: CleanText) -> CleanText {
    CleanText(left.string + right.string)
  }
}
