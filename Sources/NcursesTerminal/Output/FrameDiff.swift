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
    let cells = new.cells
    return places(from: old?.size == new.size ? old?.cells : nil, to: cells)
      .filter { !cells[$0].isContinuation }
      .map { place in
        let point = Point(x: place % new.size.width, y: place / new.size.width)
        let isWide = point.x + 1 < new.size.width && cells[place + 1].isContinuation
        return Change(point: point, cell: cells[place], columns: isWide ? 2 : 1)
      }
  }

  /// Compared in place: copying each cell would cost more than all the rest of a typed letter.
  private static func places(from old: [Cell]?, to new: [Cell]) -> [Int] {
    guard let old else { return Array(new.indices) }
    return old.withUnsafeBufferPointer { old in
      new.withUnsafeBufferPointer { new in new.indices.filter { old[$0] != new[$0] } }
    }
  }
}
