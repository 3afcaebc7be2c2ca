import PlainText
import TerminalUI
import WorkshopModel

extension ConfirmScreen {
  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        ["Enter", "e"], "write", .write, help: "Write or reword the marked statement.",
        hint: .first,
        whyNot: { state in
          // Any other wording will do to find what stands against one.
          let other: CleanText = state.workshop.text(of: marked(state)) == "A" ? "B" : "A"
          return refusal(of: .statementWritten(statement: marked(state), text: other), state)
        }),
      .init(
        "o", "open hands", .openHands,
        help: "Open a private show of hands, 0 to 5, for all statements that are not confirmed.",
        whyNot: { refusal(of: PrivateHands.opening($0.workshop), $0) }),
      .init(
        "h", "hand over", .handOver,
        help: "Turn this screen into the shared terminal. ^] or F12 brings the desk back.",
        hint: .first, whyNot: needsOpenHands),
      .init(
        "c", "close hands", .closeHands, help: "Close the private hands. Nothing shows yet.",
        hint: .first, whyNot: needsOpenHands),
      .init(
        "s", "show hands", .showHands,
        help: "Open the box: the hands are counted for each statement, as a count in the room is.",
        hint: .first,
        whyNot: { state in
          guard let round = state.workshop.handsRound else { return noPrivateHands }
          return refusal(of: .roundRevealed(round: round.id, entries: []), state)
        }),
      .init(
        "r", "reopen", .reopenHands, help: "Open the closed private hands again.",
        hint: .first,
        whyNot: { state in
          guard let round = state.workshop.handsRound else { return noPrivateHands }
          return refusal(of: .roundReopened(round: round.id), state)
        }),
      .init(
        "f", "count hands", .countHands, help: "Count the hands the room shows, 0 to 5 fingers.",
        hint: .first,
        whyNot: { state in
          let sample = [0, 0, 0, 0, 0, 1]
          return refusal(of: .handsCounted(statement: marked(state), hands: sample), state)
        }),
      .init(
        "y", "confirm", .confirm,
        help: "Confirm the marked statement. With a hand at 2 or lower it asks for a reason.",
        hint: .first,
        whyNot: { state in
          let reason = lowHandsReason(state)
          return refusal(of: .statementConfirmed(statement: marked(state), reason: reason), state)
        }),
      .init(
        "d", "details", .details, help: "The hands, the reason, and earlier wordings.",
        whyNot: { state in
          state.workshop.statements[marked(state)] == nil
            ? "\(marked(state).title) is not written yet: write it first." : nil
        }),
    ], and: ListMove.rows(Action.move, item: "statement", letters: true))

  /// Where hands are low the reducer asks for a reason; any will do to find what else is missing.
  static func lowHandsReason(_ state: AppState) -> CleanText? {
    (state.workshop.statements[marked(state)]?.lowHands ?? 0) > 0 ? "to be asked" : nil
  }

  private static let noPrivateHands: CleanText =
    "No private hands are open. o opens them; f counts the hands the room shows."

  private static let needsOpenHands: @Sendable (AppState) -> CleanText? = { state in
    guard let round = state.workshop.handsNotShown else { return noPrivateHands }
    return round.stage == .open
      ? nil : "The private hands are closed. s shows them, r opens them again."
  }

  private static func refusal(of event: Event, _ state: AppState) -> CleanText? {
    state.workshop.rejection(of: event)?.reason
  }
}
