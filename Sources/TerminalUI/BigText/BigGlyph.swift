/// One big letter: eight pixel rows of five pixels. Capitals and digits stand on row 6 and reach
/// row 0; small letters begin at row 2; row 7 is below the base line.
struct BigGlyph: Hashable, Sendable {
  static let width = 5
  static let height = 8
  /// Terminal rows a letter takes, two pixel rows in each.
  static let cellRows = height / 2

  /// The lowest five bits of each row; the highest of them is the leftmost pixel.
  var rows: [UInt8]

  static let blank = BigGlyph(rows: Array(repeating: 0, count: height))

  /// One terminal row of the letter in half blocks, five characters.
  func cells(row: Int) -> String {
    let upper = rows[row * 2]
    let lower = rows[row * 2 + 1]
    return String(
      (0..<Self.width).map { column in
        let bit: UInt8 = 1 << UInt8(Self.width - 1 - column)
        switch (upper & bit != 0, lower & bit != 0) {
        case (true, true): return "█" as Character
        case (true, false): return "▀"
        case (false, true): return "▄"
        case (false, false): return " "
        }
      })
  }

  /// A capital pressed from seven rows into five, in rows 2 to 6, to make room for a mark above.
  /// Rows 1 and 5 repeat their neighbours in every capital, so they can go.
  var squeezed: BigGlyph {
    BigGlyph(rows: [0, 0, rows[0], rows[2], rows[3], rows[4], rows[6], rows[7]])
  }

  /// A capital pressed from seven rows into six, in rows 1 to 6.
  var lowered: BigGlyph { BigGlyph(rows: [0, rows[0]] + rows[2...]) }

  /// Without what stands above the small letters: the dots of i and j.
  var dotless: BigGlyph { BigGlyph(rows: [0, 0] + rows[2...]) }

  func adding(_ other: BigGlyph) -> BigGlyph {
    BigGlyph(rows: zip(rows, other.rows).map { $0 | $1 })
  }
}
