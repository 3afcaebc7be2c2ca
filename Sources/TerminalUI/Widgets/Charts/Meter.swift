import PlainText

/// A horizontal bar for how far something is, with the percentage beside it.
public struct Meter: Hashable, Sendable {
  /// 0 is empty, 1 is full. More than 1 draws a full bar and says the true percentage.
  public var fraction: Double
  /// The role of the filled part.
  public var role: Role

  public init(_ fraction: Double, role: Role = .meter) {
    self.fraction = fraction.isFinite ? fraction : 0
    self.role = role
  }

  /// The fraction in whole percent, rounded towards zero so that only what is complete reads 100.
  public var percent: Int { Int((min(max(fraction, -99), 99) * 100 + 1e-9).rounded(.towardZero)) }

  public func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    var row = rest.takeTop(1)
    let words = StyledText("\(percent)%").painted(.body)
    let label = row.takeRight(max(words.width, 4))
    words.draw(in: label, align: .right, on: &frame)
    Self.bar(fraction, role, in: row.inset(right: 1), on: &frame)
  }

  /// Draws the bar alone; any value above 0 fills one cell at least, none below 1 fills all.
  static func bar(_ fraction: Double, _ role: Role, in row: Rect, on frame: inout Frame) {
    guard !row.isEmpty else { return }
    let share = min(max(fraction, 0), 1)
    var filled = Int((share * Double(row.width)).rounded())
    if share > 0 { filled = max(1, filled) }
    if share < 1, row.width > 1 { filled = min(row.width - 1, filled) }
    let bar =
      StyledText(CleanText(String(repeating: "█", count: filled)), role)
      + StyledText(CleanText(String(repeating: "░", count: row.width - filled)), .meterEmpty)
    bar.draw(in: row, on: &frame)
  }
}

extension Rect {
  /// Without `right` columns at the right edge.
  func inset(right: Int) -> Rect {
    Rect(x: x, y: y, width: width - right, height: height)
  }
}
