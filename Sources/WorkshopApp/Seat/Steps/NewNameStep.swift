import PlainText
import TerminalUI
import WorkshopModel

/// Somebody who is not on the roster types a name.
struct NewNameStep: TypingStep {
  enum Action: Hashable, Sendable {
    case add, back
  }

  var editor: TextEditor

  init(_ typed: CleanText) { editor = TextEditor(text: typed, limit: Limits.name) }

  static let keys: KeyTable<Action, SeatContext<NewNameStep>> = [
    .init("Enter", "add my name", .add, hint: .first, weight: .once),
    .init("Esc", "back to the names", .back),
  ]

  let place = SeatPlace.names
  let patience = Patience.leaves(seconds: Patience.coverSeconds)

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    switch action {
    case .back: return .go(NamesStep())
    case .add:
      let name = editor.text.singleLine
      return .record(.event(.personAdded(name: name)), .nameAdded)
    }
  }

  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    var rows = area
    frame.flow(StyledText("What is your name?", .heading), in: &rows, gap: 1)
    editor.draw(in: rows.takeTop(1), on: &frame)
    _ = rows.takeTop(1)
    frame.flow(
      StyledText("As people here call you. It goes on the list of who is in.", .secondary),
      in: &rows)
  }
}
