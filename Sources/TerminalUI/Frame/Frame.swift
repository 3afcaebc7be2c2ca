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
    guard !area.isEmpty else { return }
    for y in area.y..<area.bottom {
      let row = y * size.width
      free(row + area.x, at: area.x)
      free(row + area.right - 1, at: area.right - 1)
      cells.withUnsafeMutableBufferPointer { cells in
        cells[row + area.x..<row + area.right].update(repeating: .blank(role))
      }
    }
  }

  /// Writes one drawn character of `width` columns, which must lie inside the frame. A two-column
  /// character that loses one half becomes blank in the other.
  mutating func write(_ glyph: Glyph, width: Int, at point: Point, _ role: Role) {
    let first = index(point)
    free(first, at: point.x)
    if width == 2 { free(first + 1, at: point.x + 1) }
    cells[first] = Cell(glyph, role)
    if width == 2 { cells[first + 1] = Cell(.continuation, role) }
  }

  /// Writes a plain text that begins in column `x`, as far as it lies in `columns`, which must lie
  /// inside the frame and hold at least one column of it.
  mutating func write(plain text: CleanText, at x: Int, y: Int, _ columns: Range<Int>, _ role: Role)
  {
    let row = y * size.width
    free(row + columns.lowerBound, at: columns.lowerBound)
    free(row + columns.upperBound - 1, at: columns.upperBound - 1)
    cells.withUnsafeMutableBufferPointer { cells in
      var column = x
      _ = text.string.scalarsSatisfy { value in
        if column >= columns.lowerBound {
          cells[row + column] = Cell(DrawnText.plain(value), role)
        }
        column += 1
        return column < columns.upperBound
      }
    }
  }

  /// Blanks the other half of a two-column character whose cell at `place`, in column `x`, is about
  /// to be overwritten.
  private mutating func free(_ place: Int, at x: Int) {
    if cells[place].isContinuation, x > 0 { cells[place - 1].glyph = .space }
    if x + 1 < size.width, cells[place + 1].isContinuation { cells[place + 1].glyph = .space }
  }

  private func index(_ point: Point) -> Int { point.y * size.width + point.x }
}
