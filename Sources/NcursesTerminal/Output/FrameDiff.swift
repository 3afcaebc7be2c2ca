import TerminalUI

/// What differs between two frames.
enum FrameDiff {
  struct Change: Hashable, Sendable {
    let point: Point
    let cell: Cell
    /// Columns the cell takes, 1 or 2.
    let columns: Int
  }

  /// The cells of `new` to send, row by row; all of them without a frame of the same size before.
  /// Right halves of two-column characters are never sent, their left half brings them.
  static func changes(from old: Frame?, to new: Frame) -> [Change] {
    let before = old?.size == new.size ? old?.cells : nil
    var changes: [Change] = []
    for (place, cell) in new.cells.enumerated() {
      guard !cell.isContinuation, before?[place] != cell else { continue }
      let point = Point(x: place % new.size.width, y: place / new.size.width)
      let next = place + 1
      let isWide =
        point.x + 1 < new.size.width && new.cells.indices.contains(next)
        && new.cells[next].isContinuation
      changes.append(Change(point: point, cell: cell, columns: isWide ? 2 : 1))
    }
    return changes
  }
}
