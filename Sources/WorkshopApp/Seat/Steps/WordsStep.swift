import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// Somebody has a draft that was left at another terminal: here it takes its two words.
struct WordsStep: TypingStep {
  enum Action: Hashable, Sendable {
    case open, back
  }

  /// Whose draft it is. Nobody writes yet, so the turn is not taken.
  let writer: SeatTurn
  let lock: DraftLock
  var editor = TextEditor(limit: Limits.shortText)

  init(_ writer: SeatTurn, _ lock: DraftLock) {
    self.writer = writer
    self.lock = lock
  }

  static let keys: KeyTable<Action, SeatContext<WordsStep>> = [
    .init(
      "Enter", "show my draft", .open, hint: .first,
      whyNot: { $0.step.typed.words.isEmpty ? "Type the two words first." : nil }),
    .init("Esc", "back to the names", .back),
  ]

  let place = SeatPlace.names
  let patience = Patience.leaves(seconds: Patience.coverSeconds)
  fileprivate var typed: Receipt { Receipt(editor.text) }

  func writer(behind lock: DraftLock) -> PersonID? { lock == self.lock ? writer.person : nil }

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    guard action == .open else { return .go(NamesStep()) }
    defer { editor = TextEditor(limit: Limits.shortText) }
    return .open(lock, with: typed)
  }

  func page(_ room: SeatRoom) -> SeatPage {
    SeatPage([
      .line(StyledText("\(writer.name) left a draft at another seat.", .secondary)),
      .line(StyledText("Is it yours? Bring it here.", .heading)), .gap(),
      .line("Type the two words you were shown there:"),
      .field(.init(editor: editor)), .gap(),
      .line(
        StyledText(
          "At that other seat your name alone brings it back. The facilitator can discard it, unread; then you begin anew.",
          .secondary)),
    ])
  }
}
