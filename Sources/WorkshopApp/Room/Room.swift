import PlainText
import TerminalUI
import WorkshopModel

/// The audience's face: what the desk lets the room see, big. It reads only.
enum Room {
  enum Action: Hashable, Sendable {
    case nextTheme, keys, quit
  }

  struct State: Sendable {
    var showsKeys = false
  }

  static let keys: KeyTable<Action, AppState> = [
    .init(["q", "Ctrl-C"], "quit", .quit, help: "Close the room view.", weight: .deliberate),
    .init("T", "theme", .nextTheme, help: "Switch to the next theme."),
    .init(["?", "F1"], "keys", .keys, help: "Name these keys in the last row, or leave it free."),
  ]

  static func answer(_ event: TerminalEvent, _ state: inout AppState) {
    guard case .key(let key, let arrival) = event,
      case .action(let action) = keys.answer(to: key, arriving: arrival, in: state)
    else { return }
    switch action {
    case .nextTheme: state.theme = (state.theme + 1) % max(1, state.themeNames.count)
    case .keys: state.screens.room.showsKeys.toggle()
    case .quit: state.isOver = true
    }
  }

  static func draw(_ state: AppState, on frame: inout Frame) {
    var area = frame.bounds
    RehearsalMark.drawRow(state, in: &area, on: &frame)
    let lines = lastRows(state, width: area.width)
    lines.draw(in: area.takeBottom(lines.count), align: .centre, on: &frame)
    RoomCalls.draw(state, in: &area, on: &frame)
    RoomPicture(state.roomView, at: state.now, share: state.motion.share(at: state.now))
      .draw(in: area, on: &frame)
  }

  /// When a page turns by itself; nil while none does.
  static func wake(_ state: AppState) -> Timestamp? {
    guard state.face == .room, state.workshop.openRound != nil else { return nil }
    return state.roomView.turnsAt
  }

  private static func lastRows(_ state: AppState, width: Int) -> [StyledText] {
    if let message = state.shownMessage { return message.rows(width: width, most: 2) }
    guard state.screens.room.showsKeys else { return [] }
    let line = keys.bindings.reduce(StyledText("")) { line, row in
      line + StyledText(row.keyName, .key) + StyledText(" \(row.words)   ", .secondary)
    }
    return [line]
  }
}
