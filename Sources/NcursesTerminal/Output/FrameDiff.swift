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
    let known = old?.size == new.size ? old?.cells : nil
    var changes: [Change] = []
    // Compared in place: copying each cell would cost more than all the rest of a typed letter.
    new.cells.withUnsafeBufferPointer { cells in
      (known ?? []).withUnsafeBufferPointer { known in
        for place in cells.indices where known.isEmpty || known[place] != cells[place] {
          guard !cells[place].isContinuation else { continue }
          let point = Point(x: place % width, y: place / width)
          let isWide = point.x + 1 < width && cells[place + 1].isContinuation
          changes.append(Change(point: point, cell: cells[place], columns: isWide ? 2 : 1))
        }
      }
    }
    return changes
  }
}
