import PlainText

/// One piece of text as it goes into a cell.
public struct DrawnGlyph: Hashable, Sendable {
  /// A scalar with its marks.
  public let glyph: Glyph
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

  /// All pieces of a text in order; a line break is a space.
  public static func glyphs(of text: CleanText) -> [DrawnGlyph] {
    text.string.flatMap { glyphs(of: $0) }
  }

  /// The pieces of one character: nearly always one.
  public static func glyphs(of character: Character) -> [DrawnGlyph] {
    let scalars = character.unicodeScalars
    if let scalar = scalars.first, scalars.count == 1, isPlain(scalar.value) {
      return [DrawnGlyph(glyph: plain(scalar.value), width: 1)]
    }
    var pieces: [DrawnGlyph] = []
    var marks = 0
    let isEmoji = scalars.first?.properties.isEmoji ?? false
    for scalar in scalars {
      if scalar.value == 0x200d, isEmoji { break }
      if changesOnlyTheLook(scalar), !pieces.isEmpty { continue }
      switch ScalarWidth(scalar) {
      case .columns(let width):
        pieces.append(DrawnGlyph(glyph: Glyph(scalar), width: width))
        marks = 0
      case .mark:
        marks += 1
        guard marks <= marksPerCell else { continue }
        let base = pieces.popLast() ?? dottedCircle
        pieces.append(DrawnGlyph(glyph: base.glyph.adding(scalar), width: base.width))
      case .doubtful:
        pieces.append(flagLetter(scalar) ?? replacement)
        marks = 0
      }
    }
    return pieces
  }

  /// How a scalar of a plain text is drawn: line breaks as a space.
  static func plain(_ value: UInt32) -> Glyph {
    value < 0x20 || value == 0x7f ? .space : Glyph(plain: value)
  }

  /// ASCII, letters of Western Europe, punctuation, arrows, lines, blocks and arrowheads: one column
  /// everywhere, and never part of a longer character beside another of them.
  static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0...0x7f, 0xa1...0xac, 0xae...0x17f, 0x2010...0x2027, 0x2190...0x2193, 0x2500...0x25cb,
      0x2713:
      true
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
    return Unicode.Scalar(scalar.value - 0x1f1e6 + 0x41)
      .map { DrawnGlyph(glyph: Glyph($0), width: 1) }
  }
}
