import PlainText
import WorkshopModel

extension Seat {
  /// When the shared terminal must look at the clock.
  static func wake(_ state: AppState) -> Timestamp? {
    guard let seat = state.seat, state.screens.seat.hasIdleLimits else { return nil }
    // Who has asked for something waits for an answer.
    if state.waiting.answers(.seat) { return nil }
    // Whoever has called the facilitator waits for them; only what is written is covered.
    if let covered = seat.coveredSince {
      return seat.callsHelp ? nil : covered + Patience.parkSeconds
    }
    switch seat.step.patience {
    case .endless: return nil
    case .leaves(let seconds): return seat.callsHelp ? nil : seat.lastInput + seconds
    case .covers: return seat.lastInput + Patience.coverSeconds
    }
  }

  /// Covers a text nobody types at, parks it later, and leaves a round that was closed meanwhile,
  /// names and all.
  static func passTime(_ state: inout AppState) -> [Effect] {
    guard let seat = state.seat else { return [] }
    if let turn = seat.step.turn, seat.step.place != .thanks,
      turn.round != state.workshop.openRound?.id
    {
      return closed(&state)
    }
    // The list of owners goes when nothing can be checked in any more.
    if seat.step.place == .owners, SeatCheckIns(state.workshop, on: state.today) == nil {
      return go(to: HandOverStep(), &state)
    }
    // Without an open round the list of names stays empty.
    if seat.step.place == .names, state.workshop.openRound == nil {
      return closed(&state)
    }
    guard let moment = wake(state), state.now >= moment else { return [] }
    if seat.coveredSince == nil, seat.step.patience == .covers {
      state.seat?.coveredSince = moment
      return passTime(&state)
    }
    return park(&state)
  }

  /// Keeps what was written and shows the hand-over screen.
  private static func park(_ state: inout AppState) -> [Effect] {
    let hasDraft = state.seat?.step.draftText != nil
    let effects = go(to: HandOverStep(), &state)
    state.seat?.coveredSince = nil
    state.seat?.notice = hasDraft ? Message(DraftSaying.leftHere) : nil
    return effects
  }
}
