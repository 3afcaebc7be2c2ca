import PlainText
import WorkshopModel

extension Seat {
  /// Takes away what the hand-over screen said once another round than `before` has opened.
  static func greet(_ state: inout AppState, since before: RoundID?) {
    guard state.seat?.step.place == .handOver, let round = state.workshop.openRound?.id,
      round != before
    else { return }
    state.seat?.notice = nil
  }

  /// Gives the typist the questions as they are now, where the set was changed at a desk while it is
  /// scored here. What was answered and still stands is kept.
  static func keepGround(_ state: inout AppState) {
    guard let step = state.seat?.step, step.turn != nil,
      case .answers(let asked)? = SeatView(state.workshop).task, let next = step.asking(asked)
    else { return }
    state.seat?.step = next
    state.seat?.notice = Message(
      "The key results were changed meanwhile. Your answers are kept: please look again.")
    if state.draftDirtySince == nil { state.draftDirtySince = state.now }
  }
}
