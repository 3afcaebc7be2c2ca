import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// The shared terminal: between two people a hand-over screen, then one person's turn, one decision
/// a screen. Nothing but the facilitator's key leaves it.
enum Seat {
  /// Turns the desk into the shared terminal.
  static func handOver(_ state: inout AppState) -> [Effect] {
    state.message = nil
    state.seat = SeatState(lastInput: state.now)
    return Effect.forgetPerson
  }

  static func answer(_ event: TerminalEvent, _ state: inout AppState) -> [Effect] {
    var effects = passTime(&state)
    guard var seat = state.seat else { return effects }
    seat.lastInput = state.now
    let wasCovered = seat.coveredSince != nil
    seat.coveredSince = nil
    state.seat = seat
    guard case .key(let key, _) = event else {
      return wasCovered ? effects : effects + give(event, &state)
    }
    switch keys.answer(to: key, arriving: state.arrival, in: SeatRoom(state)) {
    case .action(.facilitator): effects += callFacilitator(&state)
    // The first key only uncovers what was written.
    case _ where wasCovered: break
    case .action(let action): effects += perform(action, &state)
    case .refused(let reason): state.seat?.notice = Message(reason, .refusal)
    case .untimely(let words):
      if let words { state.seat?.notice = Message(words, .refusal) }
    case .unbound: effects += give(event, &state)
    }
    return effects
  }

  /// Gives the step an input and does what it wants.
  private static func give(_ event: TerminalEvent, _ state: inout AppState) -> [Effect] {
    guard var seat = state.seat else { return [] }
    let room = SeatRoom(state)
    let notice = seat.notice
    seat.notice = nil
    // Any key covers the letters again.
    seat.showsLettersUntil = nil
    var step = seat.step
    let move: SeatMove
    switch event {
    case .key(let key, _): move = step.handle(key, room)
    case .paste(let text): move = step.paste(text, room)
    case .mouse(let mouse, let arrival) where mouse.action == .press && mouse.button == 0:
      if let key = key(at: mouse.position, step, room, state.size) {
        return answer(.key(key, arrival), &state)
      }
      guard room.manner == .usual else { return [] }
      move = step.press(at: mouse.position, room)
    default: return []
    }
    // A person whose step was taken away may still be typing, so the notice that says it stays.
    if case .stay = move, step.place == .handOver { seat.notice = notice }
    seat.step = step
    state.seat = seat
    return follow(move, &state)
  }

  private static func follow(_ move: SeatMove, _ state: inout AppState) -> [Effect] {
    switch move {
    case .stay: break
    case .edited:
      if state.giveUp(.seat) { state.seat?.notice = Message(Waiting.givenUpByTyping, .refusal) }
      if state.seat?.held != nil, state.draftDirtySince == nil { state.draftDirtySince = state.now }
    case .say(let message): state.seat?.notice = message
    case .go(let step): return go(to: step, &state)
    case .leave(let step):
      let isKept = state.seat?.step.draftText != nil
      let effects = go(to: step, &state)
      if isKept { state.seat?.notice = Message(DraftSaying.kept) }
      return effects
    case .writeOn(let step):
      let effects = go(to: step, &state)
      if state.seat?.held != nil { state.draftDirtySince = state.now }
      if let refusal = step.refusal { state.seat?.notice = Message(refusal, .refusal) }
      return effects
    case .begin(let person): return sit(person, &state)
    case .checkIn(let keyResult): return ask(for: .checkIn(keyResult), &state)
    case .knowsTheSeat(let person):
      state.screens.seat.knowing.insert(person)
      return sit(person, &state)
    case .open(let lock, let typed): return [.openDraft(lock, with: typed)]
    case .record(let intent, let then): return [.record(intent, by: .seat, then: then)]
    case .handOver: return go(to: HandOverStep(), &state)
    case .tryPin(let typed): return tryPin(typed, state)
    case .toggleVeil(let veil):
      state.screens.seat.toggle(veil, of: state.seat?.step.turn?.person)
    case .showLetters: state.seat?.showsLettersUntil = state.now + Patience.lettersSeconds
    case .toggleIdleLimits: state.screens.seat.hasIdleLimits.toggle()
    case .toggleFirstPage: state.screens.seat.hasFirstPage.toggle()
    case .end:
      guard state.face == .desk else {
        if wouldLoseText(&state) { return [] }
        state.isOver = true
        return Update.leaving(&state)
      }
      state.seat = nil
      state.say("The keyboard is the facilitator's again.")
      return Effect.forgetPerson
    }
    return []
  }

  /// A text that can be saved nowhere goes with a seat that is closed: that is said before it is.
  private static func wouldLoseText(_ state: inout AppState) -> Bool {
    guard state.waiting.isGone, !state.waiting.unwritten.isEmpty, state.seat?.knowsLoss == false
    else { return false }
    state.seat?.knowsLoss = true
    state.seat?.notice = Message(
      "A text here is saved nowhere: closing loses it. Esc and its writer's name show it once more.",
      .refusal)
    return true
  }

  /// Shows another step; what was typed at the one before is on disk first, and what was typed
  /// ahead does not reach the next person.
  static func go(to step: any SeatStep, _ state: inout AppState) -> [Effect] {
    var effects = state.draftDirtySince == nil ? [] : draftEffects(state)
    state.draftDirtySince = nil
    state.typedAt = nil
    state.giveUp(.seat)
    state.seat?.step = step
    state.seat?.showsLettersUntil = nil
    if step.slot == nil {
      state.screens.seat.veil = .nothing
      state.seat?.words = nil
      effects += letGo(&state, saving: !effects.isEmpty)
    }
    if step.place == .names { effects.append(.lookAround) }
    guard step.place == .handOver else { return effects }
    state.screens.seat.isLarge = false
    return effects + endCall(&state) + Effect.forgetPerson
  }

  /// The key of the hint that was clicked.
  private static func key(
    at point: Point, _ step: any SeatStep, _ room: SeatRoom, _ size: Size
  ) -> KeyPress? {
    hintBar(step, room).hint(at: point, in: SeatLayout(size).hintBar)
      .flatMap { KeyPress(name: $0.key.string) }
  }
}
