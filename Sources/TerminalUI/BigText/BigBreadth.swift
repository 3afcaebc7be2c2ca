extension BigText {
  /// How broad big letters are. Both are equally high.
  public enum Breadth: CaseIterable, Hashable, Sendable {
    /// A pixel is a whole column: drawn with half blocks.
    case broad
    /// Two pixels share a column: drawn with quarter blocks, twice as many letters on a line.
    case narrow

    /// Columns from one letter to the next.
    public var letterColumns: Int {
      switch self {
      case .broad: BigGlyph.width + 1
      case .narrow: (BigGlyph.width + 1) / 2
      }
    }

    /// How many letters stand on a line of `columns`.
    func letters(in columns: Int) -> Int { (columns + Self.freeColumns(self)) / letterColumns }

    /// Columns that `letters` of them take.
    func columns(of letters: Int) -> Int {
      max(0, letters * letterColumns - Self.freeColumns(self))
    }

    /// The last letter of a line needs no column behind it; a narrow one has half of one anyway.
    private static func freeColumns(_ breadth: Breadth) -> Int { breadth == .broad ? 1 : 0 }
  }
}
