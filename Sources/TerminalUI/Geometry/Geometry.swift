/// A place on the screen, in cells from the top left corner.
public struct Point: Hashable, Sendable {
  public var x: Int
  public var y: Int

  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// An extent in cells; never negative.
public struct Size: Hashable, Sendable {
  public var width: Int
  public var height: Int

  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A rectangle of cells. Splitting and insetting never yields a negative extent.
public struct Rect: Hashable, Sendable {
  public var x: Int
  public var y: Int
  public var width: Int
  public var height: Int

  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  public var size: Size { Size(width: width, height: height) }
  /// One past the last column.
  public var right: Int { x + width }
  /// One past the last row.
  public var bottom: Int { y + height }
  public var isEmpty: Bool { width == 0 || height == 0 }

  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < right && point.y >= y && point.y < bottom
  }

  public func inset(x dx: Int = 0, y dy: Int = 0) -> Rect {
    Rect(
      x: x + min(dx, width / 2), y: y + min(dy, height / 2),
      width: width - 2 * dx, height: height - 2 * dy)
  }

  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top,
      width: min(right, other.right) - left, height: min(bottom, other.bottom) - top)
  }

  /// The `rows` rows at the top; the rest stays in `self`.
  public mutating func takeTop(_ rows: Int) -> Rect {
    let taken = min(max(0, rows), height)
    let part = Rect(x: x, y: y, width: width, height: taken)
    self = Rect(x: x, y: y + taken, width: width, height: height - taken)
    return part
  }

  /// The `rows` rows at the bottom; the rest stays in `self`.
  public mutating func takeBottom(_ rows: Int) -> Rect {
    let taken = min(max(0, rows), height)
    self = Rect(x: x, y: y, width: width, height: height - taken)
    return Rect(x: x, y: y + height, width: width, height: taken)
  }

  /// The `columns` columns at the left; the rest stays in `self`.
  public mutating func takeLeft(_ columns: Int) -> Rect {
    let taken = min(max(0, columns), width)
    let part = Rect(x: x, y: y, width: taken, height: height)
    self = Rect(x: x + taken, y: y, width: width - taken, height: height)
    return part
  }

  /// The `columns` columns at the right; the rest stays in `self`.
  public mutating func takeRight(_ columns: Int) -> Rect {
    let taken = min(max(0, columns), width)
    self = Rect(x: x, y: y, width: width - taken, height: height)
    return Rect(x: x + width, y: y, width: taken, height: height)
  }

  /// A rectangle of at most `size`, centred in this one.
  public func centred(_ size: Size) -> Rect {
    let w = min(size.width, width)
    let h = min(size.height, height)
    return Rect(x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h)
  }
}
