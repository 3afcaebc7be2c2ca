/// Reads the drawings of the font files: bands of letters, a line that names them, then up to
/// eight rows in which `#` is a pixel; rows left out at the bottom are empty.
enum BigFontArt {
  static func glyphs(in art: String) -> [Character: BigGlyph] {
    var glyphs: [Character: BigGlyph] = [:]
    let lines = art.split(separator: "\n", omittingEmptySubsequences: false)
    for band in lines.split(whereSeparator: \.isEmpty) {
      guard let names = band.first?.split(separator: " ") else { continue }
      let rows = band.dropFirst().map { $0.split(separator: " ") }
      for (column, name) in names.enumerated() {
        guard let character = name.first else { continue }
        let pixels = rows.map { column < $0.count ? pixelRow($0[column]) : 0 }
        let missing = Array(repeating: UInt8(0), count: max(0, BigGlyph.height - pixels.count))
        glyphs[character] = BigGlyph(rows: pixels + missing)
      }
    }
    return glyphs
  }

  private static func pixelRow(_ row: Substring) -> UInt8 {
    row.reduce(0) { $0 << 1 | ($1 == "#" ? 1 : 0) }
  }
}
