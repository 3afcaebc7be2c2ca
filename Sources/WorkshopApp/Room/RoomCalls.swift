import PlainText
import TerminalUI
import WorkshopModel

/// The seats that ask for help, in the last row of the room view, in letters that stand apart where
/// there is room. A blank room stays blank.
enum RoomCalls {
  static func draw(_ state: AppState, in area: inout Rect, on frame: inout Frame) {
    guard !state.live.stage.isBlank, let words = state.live.calls.words else { return }
    let row = area.takeBottom(1)
    frame.fill(row, .bar)
    let spaced = SpacedText(words).lines(columns: row.width)
    StyledText(spaced.count == 1 ? spaced[0] : words, .barKey)
      .draw(in: row, align: .centre, on: &frame)
  }
}
