import PlainText
import TerminalUI
import WorkshopModel

/// How a seat works, for somebody who has not taken a turn yet: how to move, what is blind, how to get
/// help. It shows before their first question, and never again once they have answered one.
struct WelcomeStep: SeatStep {
  enum Action: Hashable, Sendable {
    case goOn, back
    case move(ListMove)
  }

  let turn: SeatTurn?
  private(set) var offset = 0

  init(_ turn: SeatTurn) { self.turn = turn }

  static let keys = KeyTable<Action, SeatContext<WelcomeStep>>(
    [
      .init("Enter", "to the question", .goOn, hint: .first, weight: .deliberate),
      .init("Esc", "back to the names", .back, hint: .first),
    ], and: ListMove.rows(Action.move))

  let patience = Patience.leaves(seconds: Patience.coverSeconds)

  mutating func perform(_ action: Action, _ room: SeatRoom) -> SeatMove {
    switch action {
    case .goOn: return turn.map { .knowsTheSeat($0.person) } ?? .handOver
    case .back: return .go(NamesStep())
    case .move(let move):
      if room.manner != .usual { offset = page(room).offset(after: move, room) }
      return .stay
    }
  }

  /// The way down shows only where there is more text.
  func hints(_ room: SeatRoom) -> [HintBar.Hint] {
    let hasMore = room.manner != .usual && page(room).hasMore(room)
    return Self.keys.hints.prefix(2).map(\.shown)
      + (hasMore ? [HintBar.Hint("Down", "more").kept] : [])
  }

  func page(_ room: SeatRoom) -> SeatPage {
    let parts: [(CleanText, StyledText)] = [
      (
        "Move",
        StyledText("Arrow keys", .key) + StyledText(" move, ") + StyledText("Enter", .key)
          + StyledText(" goes on, ") + StyledText("Esc", .key)
          + StyledText(
            room.manner == .plain
              ? " goes back. The keys stand at the end."
              : " goes back. The last row names the keys.")
      ),
      (
        "Blind",
        StyledText("Nobody sees what is yours, not even the facilitator. Others see who is in.")
      ),
      (
        "Check",
        StyledText("Nothing counts before you have looked it over and pressed ")
          + StyledText("s", .key) + StyledText(".")
      ),
      ("Help", help(room)),
      ("Size", StyledText("F5", .key) + StyledText(" writes in large text until you are done.")),
    ]
    let shown = parts.filter { $0.0 != "Size" || room.manner != .plain }
    let head = [
      StyledText("\(turn?.name ?? ""), welcome", .secondary),
      StyledText("How this works", .heading),
    ]
    return SeatPage(
      head.map { .line($0) }
        + shown.flatMap { title, words -> [SeatPage.Part] in
          [.gap(), .line(StyledText("\(title): ", .accent) + words)]
        } + (room.projected.map { [.gap(), .line($0)] } ?? []), offset: offset)
  }

  private func help(_ room: SeatRoom) -> StyledText {
    guard let number = room.number else {
      return StyledText("Raise your hand, and the facilitator comes.")
    }
    return StyledText("F1", .key)
      + StyledText(" calls the facilitator. Desk and room show seat \(number), and no name.")
  }
}
