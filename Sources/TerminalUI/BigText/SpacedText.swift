import PlainText

/// Words of a script without big letters, made as wide as a terminal can: the letters stand apart and
/// take twice their columns. Letters that join, as those of Arabic do, would fall to pieces; there
/// only the words stand apart.
public struct SpacedText: Hashable, Sendable {
  public let text: CleanText

  public init(_ text: CleanText) {
    self.text = text
  }

  /// Whether all letters of `text` can stand apart.
  public static func canSpread(_ text: CleanText) -> Bool { text.string.allSatisfy(standsAlone) }

  /// The words on lines of at most `columns`, never empty.
  public func lines(columns: Int) -> [CleanText] {
    let parts = text.string.split(whereSeparator: \.isWhitespace)
    let spreads = parts.allSatisfy { $0.allSatisfy(Self.standsAlone) }
    let words = parts.map { spreads ? Self.spread($0) : String($0) }
    let spaced = CleanText(words.joined(separator: spreads ? "   " : "  "))
    return TextWrap.lines(of: spaced, width: columns).map { line in
      CleanText(String(line.string.map { $0 == Self.gap ? " " : $0 })).withoutGapsAtItsEnds
    }
  }

  /// A space at which no line breaks.
  private static let gap: Character = "\u{a0}"

  /// As much space behind each letter as the letter is wide.
  private static func spread(_ word: Substring) -> String {
    word.map { letter in
      String(letter) + String(repeating: gap, count: DisplayWidth.columns(of: letter))
    }.joined().trimmingLast(gap)
  }

  private static func standsAlone(_ letter: Character) -> Bool {
    !letter.unicodeScalars.contains { scalar in joining.contains { $0.contains(scalar.value) } }
  }

  /// Arabic, Syriac and their like, the scripts of India and South-East Asia, Mongolian: letters that
  /// join, or that stack around each other. Those of Thai and Lao only bear marks, which stay on them.
  private static let joining: [ClosedRange<UInt32>] = [
    0x0600...0x0dff, 0x0f00...0x109f, 0x1700...0x1c7f, 0xa800...0xabff, 0xfb50...0xfdff,
    0xfe70...0xfefc, 0x10a00...0x11fff,
  ]
}

extension CleanText {
  /// Without the gaps that a break left at an end.
  fileprivate var withoutGapsAtItsEnds: CleanText {
    let kept = string.drop { $0 == " " }
    return CleanText(String(kept).trimmingLast(" "))
  }
}

extension String {
  fileprivate func trimmingLast(_ character: Character) -> String {
    var kept = self[...]
    while kept.last == character { kept.removeLast() }
    return String(kept)
  }
}
