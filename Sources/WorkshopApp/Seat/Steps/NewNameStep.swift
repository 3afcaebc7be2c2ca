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
    .init("Esc", "back", .back),
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

  func page(_ room: SeatRoom) -> SeatPage {
    SeatPage([
      .line(StyledText("What is your name?", .heading)), .gap(),
      .field(.init(editor: editor)), .gap(),
      .line(
        StyledText("As people here call you. It goes on the list of who is in.", .secondary)),
    ])
  }
}
