import PlainText

/// A picture of the whole screen: characters with roles, no colours. Drawing outside the frame, or
/// outside a clip rectangle, does nothing, so callers never need to check.
public struct Frame: Hashable, Sendable {
  public let size: Size
  /// Row by row from the top left.
  public private(set) var cells: [Cell]
  /// Where the terminal cursor shows; nil hides it.
  public var cursor: Point?

  public init(size: Size, fill role: Role = .body) {
    self.size = size
    cells = Array(repeating: .blank(role), count: size.width * size.height)
  }

  public var bounds: Rect { Rect(size) }

  /// The cell at `point`; outside the frame a blank of the body.
  public subscript(point: Point) -> Cell {
    bounds.contains(point) ? cells[index(point)] : .blank(.body)
  }

  /// Blanks `rect` in `role`.
  public mutating func fill(_ rect: Rect, _ role: Role) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.bottom {
      for x in area.x..<area.right { write(" ", width: 1, at: Point(x: x, y: y), role) }
    }
  }

  /// Changes what the cells of `rect` mean and keeps their characters.
  public mutating func setRole(_ role: Role, in rect: Rect) {
    let area = rect.intersection(bounds)
    for y in area.y..<area.bottom {
      for x in area.x..<area.right { cells[index(Point(x: x, y: y))].role = role }
    }
  }

  /// Writes one drawn character of `width` columns, which must lie inside the frame. A two-column
  /// character that loses one half becomes blank in the other.
  mutating func write(_ glyph: String, width: Int, at point: Point, _ role: Role) {
    let first = index(point)
    if cells[first].isContinuation, point.x > 0 { cells[first - 1].glyph = " " }
    let last = first + width - 1
    if point.x + width < size.width, cells[last + 1].isContinuation { cells[last + 1].glyph = " " }
    cells[first] = Cell(glyph, role)
    if width == 2 { cells[last] = Cell("", role) }
  }

  private func index(_ point: Point) -> Int { point.y * size.width + point.x }
}
