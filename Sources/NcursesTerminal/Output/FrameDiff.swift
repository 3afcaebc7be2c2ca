import Glibc
import TerminalUI

/// What differs between two frames.
enum FrameDiff {
  /// Cells side by side that differ, whole characters only.
  struct Run: Hashable, Sendable {
    let y: Int
    let columns: Range<Int>
  }

  /// The runs of `new` to send, row by row; every row without a frame of the same size before.
  static func runs(from old: Frame?, to new: Frame) -> [Run] {
    let width = new.size.width
    guard let old, old.size == new.size else {
      return (0..<new.size.height).map { Run(y: $0, columns: 0..<width) }
    }
    var runs: [Run] = []
    old.cells.withUnsafeBufferPointer { old in
      new.cells.withUnsafeBufferPointer { new in
        for start in stride(from: 0, to: new.count, by: width) {
          let (was, row) = (old[start..<start + width], new[start..<start + width])
          // Most rows stand still, and the C library sees that many cells at once.
          guard !haveSameBytes(was, row) else { continue }
          add(y: start / width, from: was, to: row, &runs)
        }
      }
    }
    return runs
  }

  /// A row as it was and is. Right halves of two-column characters are never sent by themselves,
  /// their left half brings them.
  private static func add(
    y: Int, from old: Slice<UnsafeBufferPointer<Cell>>, to new: Slice<UnsafeBufferPointer<Cell>>,
    _ runs: inout [Run]
  ) {
    var first: Int?
    var end = 0
    for (column, place) in new.indices.enumerated()
    where old[place] != new[place] && !new[place].isContinuation {
      if let start = first, column > end {
        runs.append(Run(y: y, columns: start..<end))
        first = column
      }
      first = first ?? column
      let isWide = place + 1 < new.endIndex && new[place + 1].isContinuation
      end = column + (isWide ? 2 : 1)
    }
    if let first { runs.append(Run(y: y, columns: first..<end)) }
  }

  private static func haveSameBytes(
    _ left: Slice<UnsafeBufferPointer<Cell>>, _ right: Slice<UnsafeBufferPointer<Cell>>
  ) -> Bool {
    let (left, right) = (
      UnsafeRawBufferPointer(rebasing: left), UnsafeRawBufferPointer(rebasing: right)
    )
    guard let start = left.baseAddress, let other = right.baseAddress else { return true }
    return memcmp(start, other, left.count) == 0
  }
}

extension UnsafeRawBufferPointer {
  fileprivate init(rebasing cells: Slice<UnsafeBufferPointer<Cell>>) {
    self.init(UnsafeBufferPointer(rebasing: cells))
  }
}
