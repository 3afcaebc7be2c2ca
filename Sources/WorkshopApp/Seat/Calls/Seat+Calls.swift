import PlainText
import WorkshopModel
import WorkshopStore

/// Somebody at a seat asks for the facilitator. It holds now and is no history; no name goes with it.
extension Seat {
  /// Said as long as the call stands and nothing else is to be said.
  static let isCalled = Message("The facilitator is called. F1 takes the call back.", .good)

  /// Calls, or takes the call back.
  static func call(_ state: inout AppState) -> [Effect] {
    guard let number = state.seatNumber else {
      state.seat?.notice = Message(
        "Please raise your hand: the facilitator comes to you. F12 gives them the keyboard.")
      return []
    }
    guard state.seat?.callsHelp == false else {
      state.seat?.notice = Message("The call is taken back.")
      return endCall(&state)
    }
    state.seat?.callsHelp = true
    state.seat?.callStands = false
    state.seat?.notice = Message(
      "The facilitator is called: desk and room show seat \(number), and no name. F1 takes it back.",
      .good)
    return [.call(true, seat: number)]
  }

  /// Whoever called has gone, or is done.
  static func endCall(_ state: inout AppState) -> [Effect] {
    guard state.seat?.callsHelp == true, let number = state.seatNumber else { return [] }
    state.seat?.callsHelp = false
    return [.call(false, seat: number)]
  }

  /// The call stands, or the desk has answered it: that is said where it came from.
  static func hearCalls(_ state: inout AppState) -> [Effect] {
    guard state.seat?.callsHelp == true, let number = state.seatNumber else { return [] }
    guard !state.live.calls.contains(number) else {
      state.seat?.callStands = true
      return []
    }
    // What was seen before the call was given says nothing.
    guard state.seat?.callStands == true else { return [] }
    state.seat?.notice = Message("The facilitator has seen your call and comes.", .good)
    return endCall(&state)
  }

  static func callFailed(_ error: StoreError, _ state: inout AppState) {
    guard state.seat != nil else { return state.say(error.message, .refusal) }
    state.seat?.callsHelp = false
    state.seat?.notice = Message("The call did not get through. Please raise your hand.", .refusal)
  }
}

extension AppState {
  /// Whether others write or call who may be killed there without a word: it is asked now and then
  /// whether they are still there.
  var watchesOthers: Bool {
    !writersElsewhere.isEmpty || (face != .seat && !live.calls.isEmpty)
  }
}
