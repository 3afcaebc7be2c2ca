import PlainText
import TerminalUI

extension TextEditor {
  /// The text in a field that has the focus.
  /// - Parameter hint: shows while nothing is typed.
  func draw(in area: Rect, hint: CleanText = "", on frame: inout Frame) {
    guard !area.isEmpty else { return }
    frame.fill(area, .field)
    if isEmpty { frame.put(hint, at: Point(x: area.x, y: area.y), .fieldHint, in: area) }
    let layout = layout(width: area.width, height: area.height)
    for (row, text) in layout.rows.enumerated() {
      frame.put(text, at: Point(x: area.x, y: area.y + row), .field, in: area)
    }
    frame.cursor = Point(x: area.x + layout.cursor.x, y: area.y + layout.cursor.y)
  }
}
