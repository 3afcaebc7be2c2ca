import PlainText
import TerminalUI
import WorkshopModel

/// One suggestion over the whole screen, as big as it fits, here and in the room.
struct SpotlightDialog: Dialog {
  enum Action: Hashable, Sendable {
    case next, previous, first, last, close
  }

  static let title: CleanText = "One suggestion"

  private(set) var place: ListCursor

  init(_ state: AppState) {
    place = state.screens.shortlist.cursor
    place.clamp(count: ShortlistRow.all(state.workshop.currentSet).count)
  }

  static let keys: KeyTable<Action, DialogContext<SpotlightDialog>> = [
    .init(
      ["Right", "Down", "Space", "PageDown"], "next", .next, help: "The next suggestion.",
      hint: .first),
    .init(
      ["Left", "Up", "PageUp"], "previous", .previous, help: "The suggestion before.", hint: .first),
    .init("Home", "first", .first, help: "The first suggestion.", hint: .hidden),
    .init("End", "last", .last, help: "The last suggestion.", hint: .hidden),
    .init(["Esc", "Enter", "f", "q"], "back", .close, help: "Back to the list.", weight: .once),
  ]

  func holdsUp(_ scene: RoomStage.Scene) -> Bool {
    if case .spotlight = scene { true } else { false }
  }

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    let rows = ShortlistRow.all(state.workshop.currentSet)
    let count = rows.count
    switch action {
    case .next: place.move(by: 1, count: count)
    case .previous: place.move(by: -1, count: count)
    case .first: place.home()
    case .last: place.end(count: count)
    case .close: return .close(RoomControl.end(self, state))
    }
    state.screens.shortlist.cursor.select(place.index, count: count)
    let shown = place.selection(count: count).map { rows[$0].suggestion.id }
    return .stay(RoomControl.spotlight(shown, state))
  }

  mutating func mouse(_ event: MouseEvent, _ state: inout AppState, in area: Rect) -> Reply {
    switch event.action {
    case .press, .scrollDown: perform(.next, &state)
    case .scrollUp: perform(.previous, &state)
    default: .stay()
    }
  }

  var coversDesk: Bool { true }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    frame.fill(area, .body)
    let rows = ShortlistRow.all(state.workshop.currentSet)
    guard let index = place.selection(count: rows.count) else {
      frame.put("It is no longer on the table.", centredIn: area, .secondary)
      return
    }
    let suggestion = rows[index].suggestion
    var place: CleanText = "\(index + 1) of \(rows.count)"
    if !suggestion.merged.isEmpty {
      place = place + " · +\(suggestion.allMerged.count) merged"
    }
    SpotlightPicture(state.workshop.currentSet.words(of: suggestion), place: place)
      .draw(in: area.inset(x: 1), on: &frame)
  }
}
