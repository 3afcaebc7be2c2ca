import PlainText
import TerminalUI
import WorkshopModel

/// What to say and do now, beside the phase.
enum ScriptPane {
  /// Columns of the pane, and from how many columns of the screen on there is room for it.
  static let width = 30
  static let wideWidth = 36
  static let leastScreen = 110
  static let wideScreen = 150
  /// On fewer rows the one line would cut the phase.
  static let leastRowsForLine = 24

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    guard let view = ScriptView(state) else { return }
    var rest = area
    let head = rest.takeTop(1)
    frame.put("Say and do", at: Point(x: head.x, y: head.y), .heading, in: head)
    StyledText("Y", .key).draw(in: head, align: .right, on: &frame)
    _ = rest.takeTop(1)
    view.lines(width: rest.width, rows: rest.height).draw(in: rest, on: &frame)
  }

  static func drawLine(_ state: AppState, in row: Rect, on frame: inout Frame) {
    ScriptView(state)?.line(width: row.width).draw(in: row, on: &frame)
  }

  /// Whether the facilitator wants it, where there is something to say.
  static func isWanted(_ state: AppState) -> Bool {
    state.screens.desk.showsScript && state.workshop.phase != nil && !Desk.showsBoard(state)
  }
}
