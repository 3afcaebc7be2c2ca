extension BigGlyph {
  /// One terminal row of the letter, with the space to the next one.
  func cells(row: Int, _ breadth: BigText.Breadth) -> String {
    switch breadth {
    case .broad: cells(row: row) + " "
    case .narrow: narrowCells(row: row)
    }
  }

  private func narrowCells(row: Int) -> String {
    // The sixth pixel is the space to the next letter.
    let upper = rows[row * 2] << 1
    let lower = rows[row * 2 + 1] << 1
    return String(
      (0..<BigText.Breadth.narrow.letterColumns).map { column in
        let shift = UInt8(4 - column * 2)
        return Self.quarters[Int((upper >> shift & 0b11) << 2 | lower >> shift & 0b11)]
      })
  }

  /// By upper left, upper right, lower left and lower right pixel.
  private static let quarters: [Character] = [
    " ", "▗", "▖", "▄", "▝", "▐", "▞", "▟", "▘", "▚", "▌", "▙", "▀", "▜", "▛", "█",
  ]
}
