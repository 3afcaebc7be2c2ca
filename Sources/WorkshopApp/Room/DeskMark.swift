import PlainText
import TerminalUI

/// The sign beside the line that the desk is on. It stands in the margin, so that nothing moves when the
/// mark does.
struct DeskMark {
  private let block: Rect

  /// - Parameter block: what the line is part of.
  init(beside block: Rect) { self.block = block }

  /// - Parameters:
  ///   - isBig: whether the line is in big letters.
  ///   - rows: those of the line, from the top of the block.
  func draw(isBig: Bool = false, rows: Range<Int>, on frame: inout Frame) {
    // Every picture of the room leaves one column free at its left.
    let hasGap = block.x >= 3
    let x = hasGap ? block.x - 2 : max(0, block.x - 1)
    // A bar that touches big letters would read as one of them.
    let sign: CleanText = isBig && hasGap ? "▌" : "▸"
    for row in rows {
      frame.put(sign, at: Point(x: x, y: block.y + row), .accent, in: frame.bounds)
    }
  }
}
