import PlainText
import TerminalUI
import WorkshopModel

extension ConfirmScreen {
  static let keys = KeyTable<Action, AppState>(
    writing + RoundDesk.hands.keys(Action.round) + confirming)

  private static let writing: [KeyBinding<Action, AppState>] = [
    .init(
      ["Enter", "e"], "write", .write, help: "Write or reword the marked statement.", hint: .first,
      whyNot: { state in
        // Any other wording will do to find what stands against one.
        let other: CleanText = state.workshop.text(of: marked(state)) == "A" ? "B" : "A"
        return refusal(of: .statementWritten(statement: marked(state), text: other), state)
      })
  ]

  private static let confirming: [KeyBinding<Action, AppState>] = [
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
      hint: .first, weight: .deliberate,
      whyNot: { state in
        let reason = lowHandsReason(state)
        return refusal(of: .statementConfirmed(statement: marked(state), reason: reason), state)
      }),
    .init(
      "i", "details", .details, help: "The hands, the reason, and earlier wordings.",
      whyNot: { state in
        state.workshop.statements[marked(state)] == nil
          ? "\(marked(state).title) is not written yet: write it first." : nil
      }),
    .init(["Up", "k"], "up", .up, help: "One statement up.", hint: .hidden),
    .init(["Down", "j"], "down", .down, help: "One statement down.", hint: .hidden),
  ]

  /// Where hands are low the reducer asks for a reason; any will do to find what else is missing.
  static func lowHandsReason(_ state: AppState) -> CleanText? {
    (state.workshop.statements[marked(state)]?.lowHands ?? 0) > 0 ? "to be asked" : nil
  }

  private static func refusal(of event: Event, _ state: AppState) -> CleanText? {
    state.workshop.rejection(of: event)?.reason
  }
}
