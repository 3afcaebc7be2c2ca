import PlainText

/// How far something has come, as a bar, and where it should be by now, as a mark in it.
public struct ProgressBar: Hashable, Sendable {
  /// 0 to 1, beyond that the bar is empty or full; nil where nothing was measured.
  public let share: Double?
  /// 0 to 1; nil where there is no place it should be at.
  public let mark: Double?

  public init(share: Double?, mark: Double?) {
    self.share = share
    self.mark = mark
  }

  /// The bar in `width` columns.
  public func styled(width: Int) -> StyledText {
    guard width > 0 else { return "" }
    let filled = share.map { Int(($0.asShare * Double(width)).rounded()) } ?? 0
    guard let mark else { return Self.run(0..<width, filled) }
    let place = min(width - 1, Int(mark.asShare * Double(width)))
    return Self.run(0..<place, filled) + StyledText("│", .body)
      + Self.run(place + 1..<width, filled)
  }

  /// The cells of `columns`, of which those before `filled` are full.
  private static func run(_ columns: Range<Int>, _ filled: Int) -> StyledText {
    let full = min(columns.count, max(0, filled - columns.lowerBound))
    func cells(_ cell: String, _ count: Int) -> CleanText {
      count > 0 ? CleanText(String(repeating: cell, count: count)) : ""
    }
    return StyledText(cells("█", full), .meter)
      + StyledText(cells("░", columns.count - full), .meterEmpty)
  }
}

extension Double {
  /// From 0 to 1: beyond that the nearer of them, and 0 for what is no number.
  fileprivate var asShare: Double { self >= 0 ? min(1, self) : 0 }
}
