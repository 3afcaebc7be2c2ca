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
    let width = new.size.width
    return new.cells.withUnsafeBufferPointer { cells in
      places(from: old?.size == new.size ? old?.cells : nil, to: cells).compactMap { place in
        guard !cells[place].isContinuation else { return nil }
        let point = Point(x: place % width, y: place / width)
        let isWide = point.x + 1 < width && cells[place + 1].isContinuation
        return Change(point: point, cell: cells[place], columns: isWide ? 2 : 1)
      }
    }
  }

  /// Compared in place: copying each cell would cost more than all the rest of a typed letter.
  private static func places(
    from old: [Cell]?, to new: UnsafeBufferPointer<Cell>
  ) -> [Int] {
    guard let old else { return Array(new.indices) }
    return old.withUnsafeBufferPointer { old in new.indices.filter { old[$0] != new[$0] } }
  }
}
