/// Which row of a list is chosen. All moves stop at the ends; in an empty list the index is 0.
public struct ListCursor: Hashable, Sendable {
  /// The chosen row, from 0.
  public private(set) var index: Int

  public init(_ index: Int = 0) {
    self.index = max(0, index)
  }

  /// Moves by `steps` rows, up when negative.
  public mutating func move(by steps: Int, count: Int) {
    let (target, overflow) = index.addingReportingOverflow(steps)
    select(overflow ? (steps < 0 ? 0 : count - 1) : target, count: count)
  }

  /// Chooses `row`, or the nearest there is.
  public mutating func select(_ row: Int, count: Int) {
    index = min(max(0, row), max(0, count - 1))
  }

  /// Moves as `move` says, in a list that shows `page` rows at a time.
  public mutating func move(_ move: ListMove, count: Int, page: Int) {
    switch move {
    case .up: self.move(by: -1, count: count)
    case .down: self.move(by: 1, count: count)
    case .pageUp: self.move(by: -page, count: count)
    case .pageDown: self.move(by: page, count: count)
    case .start: home()
    case .end: end(count: count)
    }
  }

  /// Moves as `move` says where that hangs on no page; false where it does, and nothing moved.
  public mutating func step(_ move: ListMove, count: Int) -> Bool {
    switch move {
    case .up: self.move(by: -1, count: count)
    case .down: self.move(by: 1, count: count)
    case .start: home()
    case .end: end(count: count)
    case .pageUp, .pageDown: return false
    }
    return true
  }

  public mutating func home() { index = 0 }

  public mutating func end(count: Int) { select(count - 1, count: count) }

  /// Stays inside a list that has shrunk to `count` rows.
  public mutating func clamp(count: Int) { select(index, count: count) }

  /// The row to mark in a list of `count` rows, nil in an empty one.
  public func selection(count: Int) -> Int? { index < count ? index : nil }
}
