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

  func draw(_ room: SeatRoom, in area: Rect, on frame: inout Frame) {
    var rows = area
    frame.flow(StyledText("\(turn?.name ?? "") is in.", .secondary), in: &rows)
    frame.flow(
      StyledText("Take your entry back, to change it?", .heading), in: &rows, gap: 1)
    frame.flow("Type the two words you were shown:", in: &rows)
    editor.draw(in: rows.takeTop(1), on: &frame)
    _ = rows.takeTop(1)
    frame.flow(
      StyledText("Without them nobody can find your entry. Not even this program.", .secondary),
      in: &rows)
  }
}
