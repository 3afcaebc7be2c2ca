import PlainText
import TerminalUI

/// The sign beside the line that the desk is on. It stands in the margin, so that nothing moves when the
/// mark does.
struct DeskMark {
  private let block: Rect

  /// - Parameter block: what the line is part of.
  init(beside block: Rect) { self.block = block }

  /// - Parameter rows: those of the line, from the top of the block.
  func draw(_ sign: CleanText, rows: Range<Int>, on frame: inout Frame) {
    // Every picture of the room leaves one column free at its left.
    let x = block.x >= 3 ? block.x - 2 : max(0, block.x - 1)
    for row in rows {
      frame.put(sign, at: Point(x: x, y: block.y + row), .accent, in: frame.bounds)
    }
  }
}
