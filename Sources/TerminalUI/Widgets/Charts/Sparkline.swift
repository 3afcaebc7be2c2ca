import PlainText

/// A few values over time in one row: how they went, without numbers.
public struct Sparkline: Hashable, Sendable {
  /// In order.
  public let values: [Double]

  public init(_ values: [Double]) { self.values = values.filter(\.isFinite) }

  private static let steps: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// The last values that fit into `width` columns, the lowest of them at the foot and the highest at
  /// the top; a level line where none differs.
  public func styled(width: Int, _ role: Role = .meter) -> StyledText {
    let shown = Array(values.suffix(max(0, width)))
    guard let low = shown.min(), let high = shown.max() else { return "" }
    let range = high - low
    let letters = shown.map { value in
      range > 0
        ? Self.steps[min(7, Int((value - low) / range * 7.999))] : Self.steps[3]
    }
    return StyledText(CleanText(String(letters)), role)
  }
}
