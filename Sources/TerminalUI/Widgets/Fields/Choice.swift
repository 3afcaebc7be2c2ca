import PlainText

/// One of several words in a single line: `‹ increase ›`. The arrows are dim without the focus.
public struct Choice: Hashable, Sendable {
  public var options: [CleanText]
  public var selected: Int
  public var isFocused: Bool

  public init(_ options: [CleanText], selected: Int, isFocused: Bool = false) {
    self.options = options
    self.selected = min(max(0, selected), max(0, options.count - 1))
    self.isFocused = isFocused
  }

  /// Columns for the longest option and the arrows.
  public var width: Int { longest + 4 }

  private var longest: Int { options.map(\.columns).max() ?? 0 }

  /// The option `steps` further on; after the last comes the first.
  public func option(after steps: Int) -> Int {
    guard !options.isEmpty else { return 0 }
    let rest = (selected + steps % options.count) % options.count
    return rest < 0 ? rest + options.count : rest
  }

  public func draw(in area: Rect, on frame: inout Frame) {
    var rest = area
    let row = rest.takeTop(1).intersection(place(in: area))
    guard options.indices.contains(selected), !row.isEmpty else { return }
    let role: Role = isFocused ? .selection : .field
    frame.fill(row, role)
    let arrows: Role = isFocused ? .selection : .fieldHint
    StyledText("‹", arrows).draw(in: row, on: &frame)
    if row.width > 1 { StyledText("›", arrows).draw(in: row, align: .right, on: &frame) }
    StyledText(options[selected], role).draw(in: row.inset(x: 2), on: &frame)
  }

  /// The step a click at `point` makes: back on the left half, on on the right half, nil beside it.
  public func step(at point: Point, in area: Rect) -> Int? {
    let row = place(in: area)
    guard row.contains(point) else { return nil }
    return point.x < row.x + row.width / 2 ? -1 : 1
  }

  private func place(in area: Rect) -> Rect {
    Rect(x: area.x, y: area.y, width: min(width, area.width), height: min(1, area.height))
  }
}
