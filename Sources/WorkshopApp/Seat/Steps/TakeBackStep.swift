import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// Somebody who is in asks for the entry back, with the two words of the receipt.
struct TakeBackStep: TypingStep {
  enum Action: Hashable, Sendable {
    case take, back
  }

  let turn: SeatTurn?
  var editor = TextEditor(limit: Limits.shortText)

  init(turn: SeatTurn) { self.turn = turn }

  static let keys: KeyTable<Action, SeatContext<TakeBackStep>> = [
    .init(
      "Enter", "take it back", .take, hint: .first, weight: .once,
      whyNot: { $0.step.receipt.words.isEmpty ? "Type the two words first." : nil }),
    .init("Esc", "leave it in the box", .back),
  ]

  let patience = Patience.covers
  fileprivate var receipt: Receipt { Receipt(editor.text) }

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    guard action == .take, let turn else { return .go(NamesStep()) }
    return .record(
      .takeBack(round: turn.round, person: turn.person, receipt: receipt), .entryTakenBack)
  }

  func page(_ room: SeatRoom) -> SeatPage {
    SeatPage([
      .line(StyledText("\(turn?.name ?? "") is in.", .secondary)),
      .line(StyledText("Take your entry back, to change it?", .heading)), .gap(),
      .line("Type the two words you were shown:"),
      .field(.init(editor: editor)), .gap(),
      .line(
        StyledText("Without them nobody can find your entry. Not even this program.", .secondary)),
    ])
  }
}
