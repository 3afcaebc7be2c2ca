import TerminalUI

/// What is sent for one drawn character.
enum CellText {
  /// The scalars for `glyph`, which the frame counts as `columns` wide. What the C library measures
  /// otherwise would shift the rest of the line, so a sign that all agree on stands in for it.
  static func scalars(
    of glyph: Glyph, columns: Int, encoding: Encoding,
    width: (Unicode.Scalar) -> Int
  ) -> [Unicode.Scalar] {
    if encoding == .ascii {
      return Array(AsciiGlyphs.replacement(for: glyph.description).unicodeScalars)
    }
    let scalars = glyph.scalars
    guard let first = scalars.first, width(first) == columns,
      scalars.dropFirst().allSatisfy({ width($0) == 0 })
    else { return ["\u{FFFD}"] }
    return scalars
  }
}
