import PlainText
import TerminalUI
import WorkshopModel

/// One key result big: its chart, and all that was read of it.
struct ChartDialog: Dialog {
  enum Action: Hashable, Sendable {
    case next, before, close
  }

  static let title: CleanText = "A key result over time"

  private(set) var keyResult: KeyResultID

  static let keys: KeyTable<Action, DialogContext<ChartDialog>> = [
    .init(
      ["Down", "Right", "Space", "j"], "next", .next, help: "The next key result.", hint: .first),
    .init(["Up", "Left", "k"], "before", .before, help: "The key result before."),
    .init(["Esc", "q", "Enter", "v"], "close", .close, help: "Back to the list.", hint: .first),
  ]

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .close: return .close(RoomControl.endChart(state))
    case .next: return turn(by: 1, &state)
    case .before: return turn(by: -1, &state)
    }
  }

  /// The mark of the list and the room go with it.
  private mutating func turn(by step: Int, _ state: inout AppState) -> Reply {
    let ids = TrackScreen.standings(state).map(\.id)
    guard let index = ids.firstIndex(of: keyResult), ids.indices.contains(index + step) else {
      return .stay()
    }
    keyResult = ids[index + step]
    state.screens.track.cursor.select(keyResult)
    state.screens.review.cursor.select(.keyResult(id: keyResult))
    return .stay(RoomControl.chart(keyResult, state))
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    frame.fill(area, .body)
    let set = state.workshop.currentSet
    guard
      let numbered = TrackScreen.standings(state).first(where: { $0.id == keyResult })
    else { return }
    var rows = area.inset(x: 2)
    StandingPicture(numbered, in: set.cycle).draw(in: &rows, on: &frame)
  }
}
