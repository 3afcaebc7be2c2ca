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
    let place = mark.map { min(width - 1, Int($0.asShare * Double(width))) }
    return (0..<width).map { column in
      if column == place { return StyledText("│", .body) }
      return column < filled ? StyledText("█", .meter) : StyledText("░", .meterEmpty)
    }.reduce(StyledText("")) { $0 + $1 }
  }
}

extension Double {
  /// From 0 to 1: beyond that the nearer of them, and 0 for what is no number.
  fileprivate var asShare: Double { self >= 0 ? min(1, self) : 0 }
}
