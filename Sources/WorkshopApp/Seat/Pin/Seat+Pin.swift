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
    case .known(let isSet):
      state.pin.isSet = isSet
      if !isSet, state.seat?.step is PinStep { return go(to: FacilitatorStep(), &state) }
    case .checked(let isRight):
      state.pin.tried(isRight, at: state.now)
      guard state.seat?.step is PinStep else { return [] }
      if isRight { return go(to: FacilitatorStep(), &state) }
      let wait = state.pin.wait(at: state.now)
      state.seat?.notice = Message(
        "That is not the PIN. The next try counts in \(wait) s.", .refusal)
    case .saved(let isSet):
      state.pin.isSet = isSet
      state.dialogs.removeAll { $0 is PinDialog }
      state.say(
        isSet
          ? "The PIN is set. Leaving a seat takes it from now on."
          : "The PIN is removed. F12 leaves a seat.", .good)
    case .failed(let error):
      state.say(error.message, .refusal)
      state.seat?.notice = state.message
    }
    return []
  }
}
