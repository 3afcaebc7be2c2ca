import PlainText
import TerminalUI

/// How many hands showed 0, 1, ... 5 fingers, in big numbers above the fingers.
struct HandsRow {
  let hands: [Int]

  static let rows = BigText.lineRows + 1
  private static let cell = 10
  /// Columns it needs at least.
  static let columns = 6 * cell

  func draw(in area: Rect, on frame: inout Frame) {
    var row = area.centred(Size(width: Self.cell * hands.count, height: Self.rows))
    for (fingers, count) in hands.enumerated() {
      var cell = row.takeLeft(Self.cell)
      let numbers = cell.takeTop(BigText.lineRows - 1)
      if count > 0, let big = BigText.broadest("\(count)", .heading, in: numbers) {
        big.draw(in: numbers, on: &frame)
      } else {
        frame.put("·", centredIn: numbers, .secondary)
      }
      let label: CleanText = fingers == 1 ? "1 finger" : "\(fingers) fingers"
      frame.put(label, centredIn: cell.takeTop(1), .secondary)
    }
  }
}
