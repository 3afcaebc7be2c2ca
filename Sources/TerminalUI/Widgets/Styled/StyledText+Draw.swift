import PlainText

/// Where a text stands in the columns it is given.
public enum Alignment: Hashable, Sendable {
  case left, centre, right

  /// Columns left free before a text of `width` in `columns`.
  func lead(of width: Int, in columns: Int) -> Int {
    let free = max(0, columns - width)
    return switch self {
    case .left: 0
    case .centre: free / 2
    case .right: free
    }
  }
}

extension StyledText {
  /// Draws the line from `point`, cut to `columns`; other cells stay as they are.
  public func draw(at point: Point, columns: Int, on frame: inout Frame) {
    guard columns > 0 else { return }
    var x = point.x
    for span in truncated(to: columns).spans {
      let place = Point(x: x, y: point.y)
      frame.put(span.text, span.extent, at: place, span.role, in: frame.bounds)
      x += span.extent.columns
    }
  }

  /// Draws the line in the first row of `area`.
  public func draw(in area: Rect, align: Alignment = .left, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let lead = align.lead(of: width, in: area.width)
    draw(at: Point(x: area.x + lead, y: area.y), columns: area.width - lead, on: &frame)
  }
}

extension [StyledText] {
  /// Draws one line in each row of `area`, as many as there are rows.
  public func draw(in area: Rect, align: Alignment = .left, on frame: inout Frame) {
    for (line, y) in zip(self, area.y..<area.bottom) {
      line.draw(
        in: Rect(x: area.x, y: y, width: area.width, height: 1), align: align, on: &frame)
    }
  }

  /// All lines wrapped to `columns`, one after the other.
  public func wrapped(to columns: Int) -> [StyledText] { flatMap { $0.wrapped(to: columns) } }
}
