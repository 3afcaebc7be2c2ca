import PlainText
import TerminalUI
import WorkshopModel

/// One key result big: its chart, and all that was read of it.
struct ChartDialog: Dialog {
  enum Action: Hashable, Sendable {
    case next, before, first, last, close
  }

  static let title: CleanText = "A key result over time"

  private(set) var keyResult: KeyResultID

  static let keys: KeyTable<Action, DialogContext<ChartDialog>> = [
    .init(
      ["Down", "Right", "Space", "PageDown", "j"], "next", .next, help: "The next key result.",
      hint: .first),
    .init(["Up", "Left", "PageUp", "k"], "before", .before, help: "The key result before."),
    .init("Home", "first", .first, help: "The first key result.", hint: .hidden),
    .init("End", "last", .last, help: "The last key result.", hint: .hidden),
    .init(["Esc", "q", "Enter", "v"], "close", .close, help: "Back to the list.", hint: .first),
  ]

  func holdsUp(_ scene: RoomStage.Scene) -> Bool {
    if case .chart = scene { true } else { false }
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .close: return .close(RoomControl.end(self, state))
    case .next: return turn(&state) { ids, index in index + 1 }
    case .before: return turn(&state) { ids, index in index - 1 }
    case .first: return turn(&state) { ids, _ in ids.startIndex }
    case .last: return turn(&state) { ids, _ in ids.endIndex - 1 }
    }
  }

  /// The mark of the list and the room go with it.
  private mutating func turn(
    _ state: inout AppState, to place: (_ ids: [KeyResultID], _ index: Int) -> Int
  ) -> Reply {
    let ids = TrackScreen.standings(state).map(\.id)
    guard let index = ids.firstIndex(of: keyResult) else { return .stay() }
    let place = place(ids, index)
    guard ids.indices.contains(place), place != index else { return .stay() }
    keyResult = ids[place]
    state.screens.track.cursor.select(keyResult)
    state.screens.review.cursor.select(.keyResult(id: keyResult))
    RoomControl.holdUpSoon(.chart(keyResult: keyResult), &state)
    return .stay()
  }

  var coversDesk: Bool { true }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    frame.fill(area, .body)
    let set = state.workshop.currentSet
    let kept = TrackScreen.kept(state)
    guard let numbered = kept.standings.first(where: { $0.id == keyResult }) else { return }
    var rows = area.inset(x: 2)
    StandingPicture(numbered, in: set.cycle, sentence: kept.sentences[keyResult])
      .draw(in: &rows, on: &frame)
  }
}
