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
        for y in 0..<(width > 0 ? new.count / width : 0) {
          let row = y * width..<(y + 1) * width
          // Most rows stand still, and the C library sees that many cells at once.
          guard !areEqual(old, new, row) else { continue }
          add(y, from: old, to: new, row, &runs)
        }
      }
    }
    return runs
  }

  /// Right halves of two-column characters are never sent by themselves, their left half brings
  /// them.
  private static func add(
    _ y: Int, from old: UnsafeBufferPointer<Cell>, to new: UnsafeBufferPointer<Cell>,
    _ row: Range<Int>, _ runs: inout [Run]
  ) {
    // Places of the run that grows; empty before the first.
    var (first, end) = (row.lowerBound, row.lowerBound)
    func close() {
      let start = row.lowerBound
      if end > first { runs.append(Run(y: y, columns: first - start..<end - start)) }
    }
    for place in row where old[place] != new[place] && !new[place].isContinuation {
      if place > end {
        close()
        first = place
      }
      let isWide = place + 1 < row.upperBound && new[place + 1].isContinuation
      end = place + (isWide ? 2 : 1)
    }
    close()
  }

  private static func areEqual(
    _ left: UnsafeBufferPointer<Cell>, _ right: UnsafeBufferPointer<Cell>, _ row: Range<Int>
  ) -> Bool {
    guard let left = left.baseAddress, let right = right.baseAddress else { return true }
    return memcmp(
      left + row.lowerBound, right + row.lowerBound, row.count * MemoryLayout<Cell>.stride) == 0
  }
}
