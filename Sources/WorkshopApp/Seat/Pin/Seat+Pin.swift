import PlainText
import WorkshopModel
import WorkshopStore

extension Seat {
  /// Covers the screen and asks whether leaving takes a PIN. Until the answer is no, it does.
  static func callFacilitator(_ state: inout AppState) -> [Effect] {
    go(to: PinStep(), &state) + [.pin(.ask)]
  }

  /// A try counts only when its wait is over.
  static func tryPin(_ typed: CleanText, _ state: AppState) -> [Effect] {
    state.pin.wait(at: state.now) == 0 ? [.pin(.check(typed))] : []
  }

  /// What the file says about the PIN.
  static func answered(_ reply: PinReply, _ state: inout AppState) -> [Effect] {
    switch reply {
    case .known(let isSet, let waitsUntil):
      state.pin = PinGuard(isSet: isSet, waitsUntil: waitsUntil)
      if !isSet, state.seat?.step.asksPin == true { return go(to: FacilitatorStep(), &state) }
    case .checked(.right):
      state.pin.waitsUntil = nil
      if state.seat?.step.asksPin == true { return go(to: FacilitatorStep(), &state) }
    case .checked(.wrong(let waitsUntil)):
      wait(until: waitsUntil, after: "That is not the PIN. ", &state)
    case .checked(.early(let waitsUntil)): wait(until: waitsUntil, after: "", &state)
    case .saved(let isSet):
      state.pin = PinGuard(isSet: isSet)
      state.dialogs.removeAll { $0.end == .pinSaved }
      state.say(
        isSet
          ? "The PIN is set. Leaving a seat takes it from now on."
          : "The PIN is removed. F12 leaves a seat.", .good)
    case .failed(let error):
      // At a seat a PIN is only asked about, and nothing is lost.
      if state.seat == nil { state.missed(.store(error)) }
      state.say(error.message, .refusal)
      state.seat?.notice = state.message
    }
    return []
  }

  private static func wait(
    until moment: Timestamp?, after words: CleanText, _ state: inout AppState
  ) {
    state.pin.waitsUntil = moment
    guard state.seat?.step.asksPin == true else { return }
    let wait = state.pin.wait(at: state.now)
    state.seat?.notice = Message("\(words)The next try counts in \(wait) s.", .refusal)
  }
}
