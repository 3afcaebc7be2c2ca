import PlainText

/// Counts as labelled horizontal bars, the number written at the end of each.
public struct BarChart: Hashable, Sendable {
  /// One bar.
  public struct Bar: Hashable, Sendable {
    public var label: StyledText
    /// What the bar counts; below 0 draws no bar.
    public var count: Int
    public var role: Role

    public init(_ label: StyledText, _ count: Int, role: Role = .meter) {
      self.label = label
      self.count = count
      self.role = role
    }
  }

  public var bars: [Bar]
  /// The count that fills the whole width; nil for the largest one.
  public var full: Int?

  public init(_ bars: [Bar], full: Int? = nil) {
    self.bars = bars
    self.full = full
  }

  /// Draws one bar a row. Where rows are missing, the last one says how many bars are not shown.
  public func draw(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let numberWidth = bars.map { "\($0.count)".count }.max() ?? 1
    let longest = bars.map(\.label.width).max() ?? 0
    let labelWidth = min(longest, max(area.width * 2 / 5, area.width - numberWidth - 24))
    let scale = Double(max(1, full ?? bars.map(\.count).max() ?? 1))
    var rest = area
    if bars.count > area.height, area.height > 1 {
      let hidden = bars.count - area.height + 1
      StyledText("… and \(hidden) more").painted(.secondary)
        .draw(in: rest.takeBottom(1), on: &frame)
    }
    for bar in bars.prefix(rest.height) {
      var row = rest.takeTop(1)
      bar.label.draw(in: row.takeLeft(labelWidth), on: &frame)
      _ = row.takeLeft(1)
      let number = StyledText("\(bar.count)")
      number.draw(in: row.takeRight(numberWidth), align: .right, on: &frame)
      drawBar(bar, share: Double(bar.count) / scale, in: row.inset(right: 1), on: &frame)
    }
  }

  private func drawBar(_ bar: Bar, share: Double, in row: Rect, on frame: inout Frame) {
    guard share > 0, !row.isEmpty else { return }
    let filled = max(1, Int((min(1, share) * Double(row.width)).rounded()))
    StyledText(CleanText(String(repeating: "█", count: filled)), bar.role)
      .draw(in: row, on: &frame)
  }
}
