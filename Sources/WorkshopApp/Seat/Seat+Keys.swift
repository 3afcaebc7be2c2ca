import PlainText
import TerminalUI
import WorkshopModel

extension Seat {
  /// What anyone can do at every step, in the middle of typing too.
  enum Action: Hashable, Sendable {
    case call, largeText, facilitator
  }

  /// Keys that no step has a meaning of its own for. A key that is held or was typed ahead calls nobody
  /// and changes nothing.
  static let keys: KeyTable<Action, SeatRoom> = [
    .init(
      ["F1", "Ctrl-G"], "help", .call,
      help: "Call the facilitator, or take the call back. Desk and room show the seat, no name.",
      weight: .deliberate),
    .init(
      "F5", "large text", .largeText,
      help: "Large text for one person, until their turn is over; again for the usual size.",
      hint: .ifRoom, weight: .deliberate,
      whyNot: { $0.options.isPlain ? "This seat writes plain words: its text has one size." : nil }
    ),
    .init(
      ["F12", "^]"], "facilitator", .facilitator,
      help: "Give the keyboard back to the facilitator."),
  ]

  private static func size(
    _ hint: HintBar.Hint, isKept: Bool, _ room: SeatRoom
  ) -> HintBar.Hint {
    let hint = room.manner == .large ? HintBar.Hint(hint.key, "usual size") : hint
    return isKept ? hint.kept : hint
  }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .facilitator: return callFacilitator(&state)
    case .call: return call(&state)
    case .largeText:
      state.screens.seat.isLarge.toggle()
      state.seat?.notice = Message(
        state.screens.seat.isLarge
          ? "Large text until your turn is over. F5 brings the usual size back." : "The usual size."
      )
      return []
    }
  }

  /// The keys of the last row: the step's, and those of every step.
  static func hintBar(_ step: any SeatStep, _ room: SeatRoom) -> HintBar {
    let offersSize = [.handOver, .names].contains(step.place) || step.listsNames
    let everywhere = keys.hints.filter { $0.action != .facilitator && $0.isEnabled(in: room) }
      .map { row in
        switch row.action {
        case .call where room.callsHelp: HintBar.Hint(row.keyName, "end the call").kept
        case .call: row.shown.kept
        case .largeText:
          size(row.shown, isKept: offersSize, room)
        default: row.shown
        }
      }
    if step.place == .facilitator, let back = step.hints(room).last(where: { $0.key == "Esc" }) {
      return HintBar(step.hints(room).filter { $0 != back }, always: back)
    }
    return HintBar(
      step.hints(room) + everywhere, always: HintBar.Hint("F12", "facilitator"))
  }
}
