import PlainText
import TerminalUI
import WorkshopModel

/// Rooftop objectives: opens and closes the entry, hands the keyboard over, and shows how many are
/// in. What is in the box shows nowhere.
enum CollectScreen: ActivityScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case open, close, reopen, handOver
  }

  struct State: Sendable {
    /// The row of names that shows.
    var row = ListCursor()
  }

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        "o", "open entry", .open, help: "Open the entry: everyone writes one suggestion, unseen.",
        hint: .first, whyNot: whyNotOpen),
      .init(
        "h", "hand over", .handOver,
        help: "Turn this screen into the shared terminal. ^] or F12 brings the desk back.",
        hint: .first,
        whyNot: { state in
          round(state)?.stage == .open ? nil : "Entry is not open. Open it first."
        }),
      .init(
        "c", "close entry", .close, help: "Close the entry. Drafts are kept; nothing is lost.",
        whyNot: { state in round(state)?.stage == .open ? nil : "Entry is not open." }),
      .init(
        ["r", "O"], "reopen", .reopen, help: "Open the closed entry again, with all that is in it.",
        whyNot: { state in
          round(state)?.stage == .closed
            ? state.workshop.rejection(of: .roundReopened(round: round(state)?.id ?? RoundID(0)))?
              .reason : "There is no closed entry to reopen."
        }),
    ], and: ListMove.rows(Action.move, item: "row of names", letters: true))

  private static let whyNotOpen: @Sendable (AppState) -> CleanText? = { state in
    if round(state)?.stage == .closed {
      return "Entry is closed and not shown yet: r opens it again."
    }
    return state.workshop.rejection(of: .roundOpened(kind: .suggestions))?.reason
  }

  static func round(_ state: AppState) -> Round? { state.workshop.suggestionRound }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .open:
      return [
        .record(
          .roundOpened(kind: .suggestions),
          then: .say("Entry is open. \(TurnPlace(.write, state).next)"))
      ]
    case .handOver: return Seat.handOver(&state)
    case .close:
      guard let round = round(state) else { return [] }
      return [.record(.roundClosed(round: round.id), then: .say(closingWords(state)))]
    case .reopen:
      guard let round = round(state) else { return [] }
      return [.record(.roundReopened(round: round.id), then: .say("Entry is open again"))]
    case .move(let move): CollectPicture(state).move(move, in: Desk.screenArea(state), &state)
    }
    return []
  }

  static func mouse(_ event: MouseEvent, in area: Rect, _ state: inout AppState) -> [Effect] {
    switch event.action {
    case .scrollUp: perform(.move(.up), &state)
    case .scrollDown: perform(.move(.down), &state)
    default: []
    }
  }

  private static func closingWords(_ state: AppState) -> CleanText {
    let drafts = state.openDrafts.count
    return drafts == 0
      ? "Entry is closed"
      : "Entry is closed. \(DraftSaying.countKept(drafts))"
  }

  static func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    CollectPicture(state).draw(in: area, on: &frame)
  }
}
