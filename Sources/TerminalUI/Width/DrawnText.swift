import PlainText

/// One piece of text as it goes into a cell.
public struct DrawnGlyph: Hashable, Sendable {
  /// A scalar with its marks.
  public let glyph: String
  /// One or two columns.
  public let width: Int
}

/// Texts in the form all terminals agree on. An emoji sequence draws its first emoji, a flag its
/// letters, and what terminals measure differently a replacement character; the text itself keeps
/// everything.
public enum DrawnText {
  /// More marks than this on one character are left out: some terminals drop the cell.
  static let marksPerCell = 4
  static let replacement = DrawnGlyph(glyph: "\u{fffd}", width: 1)
  /// Carries a mark that has no letter before it.
  private static let dottedCircle = DrawnGlyph(glyph: "\u{25cc}", width: 1)
  private static let ascii: [[DrawnGlyph]] = (UInt8(0)..<128).map { byte in
    let glyph = byte < 0x20 || byte == 0x7f ? " " : String(UnicodeScalar(byte))
    return [DrawnGlyph(glyph: glyph, width: 1)]
  }

  /// All pieces of a text in order; a line break is a space.
  public static func glyphs(of text: CleanText) -> [DrawnGlyph] {
    text.string.flatMap { glyphs(of: $0) }
  }

  /// The pieces of one character: nearly always one.
  public static func glyphs(of character: Character) -> [DrawnGlyph] {
    if let byte = character.utf8.first, byte < 0x80, character.utf8.count == 1 {
      return ascii[Int(byte)]
    }
    if isNarrow(character) { return [DrawnGlyph(glyph: String(character), width: 1)] }
    var pieces: [DrawnGlyph] = []
    var marks = 0
    let isEmoji = character.unicodeScalars.first?.properties.isEmoji ?? false
    for scalar in character.unicodeScalars {
      if scalar.value == 0x200d, isEmoji { break }
      if changesOnlyTheLook(scalar), !pieces.isEmpty { continue }
      switch ScalarWidth(scalar) {
      case .columns(let width):
        pieces.append(DrawnGlyph(glyph: String(scalar), width: width))
        marks = 0
      case .mark:
        marks += 1
        guard marks <= marksPerCell else { continue }
        let base = pieces.popLast() ?? dottedCircle
        pieces.append(DrawnGlyph(glyph: base.glyph + String(scalar), width: base.width))
      case .doubtful:
        pieces.append(flagLetter(scalar) ?? replacement)
        marks = 0
      }
    }
    return pieces
  }

  /// Letters of Western Europe, punctuation, lines and blocks: one column everywhere, and most of
  /// what is not ASCII.
  private static func isNarrow(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else { return false }
    return switch scalar.value {
    case 0xa1...0xac, 0xae...0x17f, 0x2010...0x2027, 0x2500...0x259f: true
    default: false
    }
  }

  /// Joiners, variation selectors, skin tones, keycaps and tag letters: left out when drawn.
  private static func changesOnlyTheLook(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200c, 0x200d, 0x20e3, 0xfe00...0xfe0f, 0x1f3fb...0x1f3ff, 0xe0000...0xe01ef: true
    default: false
    }
  }

  private static func flagLetter(_ scalar: Unicode.Scalar) -> DrawnGlyph? {
    guard (0x1f1e6...0x1f1ff).contains(scalar.value) else { return nil }
    return ascii[Int(scalar.value - 0x1f1e6) + 0x41].first
  }
}
