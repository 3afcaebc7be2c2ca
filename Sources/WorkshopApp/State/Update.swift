import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// The one function that changes the state. Pure: time is in the state, the rest comes as input.
enum Update {
  static func apply(_ input: AppInput, to state: inout AppState) -> [Effect] {
    var effects: [Effect] = []
    var letGo: [Effect] = []
    switch input {
    case .terminal(let event):
      if let later = SlowDisk.keep(event, &state) { return later }
      let wasAsked = state.dialogs.last is Question
      effects = oneByOne(answer(event, &state), &state)
      if !wasAsked { effects = AcceptanceQuestion.asking(effects, &state) }
      if state.draftDirtySince != nil { state.typedAt = state.now }
    case .opened: effects = Desk.begin(state)
    case .tick:
      effects = RoomControl.watch(state)
      // A terminal that was killed says nothing; whether somebody still writes there is asked.
      if state.watchesOthers { effects = [.lookAround] }
    case .written(let answer, let then): effects = written(answer, then, &state)
    case .refused(let error, let then): effects = refused(error, then, &state)
    case .draftSaved(let slot, let drafts):
      state.drafts = drafts
      state.saveProblem = nil
      if state.waiting.saved(slot) { letGo = [.release(slot)] }
    case .waits(let effect, let error):
      state.waiting.met(error, with: effect, at: state.now)
      if !error.isBusy { state.saveProblem = error.message }
    case .catchUpFailed(let error):
      state.waiting.fellBehind(error, at: state.now)
      if error == .moved { state.offerCopy() }
    case .caughtUp(let timeline, let drafts):
      let round = state.workshop.openRound?.id
      state.timeline = timeline
      state.drafts = drafts
      state.waiting.caughtUp()
      state.hasFileAgain()
      Seat.keepGround(&state)
      Seat.greet(&state, since: round)
    case .exported(let order, let outcome): effects = state.exported(order, outcome)
    case .importRead(let order, let reading): state.importRead(order, reading)
    case .broughtIn(let timeline, let problem):
      state.broughtIn(timeline, problem)
      if let problem { state.missed(problem) }
    case .lookedAround(let live):
      state.live = live
      effects = Seat.hearCalls(&state)
    case .callFailed(let error): Seat.callFailed(error, &state)
    case .stageSet(let live, let saying):
      state.live = live
      if saying { RoomControl.sayBlank(&state) }
    case .stageFailed(let error): state.say(error.message, .refusal)
    case .heldElsewhere(let slots): state.heldElsewhere = slots
    case .held(let slot, let isMine): effects = Seat.held(slot, isMine, &state)
    case .wordsDrawn(let slot, let words): effects = Seat.wordsDrawn(words, for: slot, &state)
    case .draftOpened(let lock, let isRight): effects = Seat.opened(lock, isRight, &state)
    case .draftNotOpened(let error): Seat.notOpened(error, &state)
    case .draftsDiscarded(let person, let isGone, let drafts):
      state.drafts = drafts
      PeopleDialog.discarded(person, isGone, &state)
    case .copied(let copy): state.copied(copy)
    case .copyFailed(let error): state.say(error.message, .refusal)
    case .pin(let reply): effects = Seat.answered(reply, &state)
    case .lotSeedDrawn(let round, let seed):
      effects = oneByOne(
        [.record(.lotSeedDrawn(round: round, seed: seed), then: .moment(.lot(round)))], &state)
    }
    expire(&state)
    state.keepWhatManyAsk()
    effects += RoomControl.follow(&state, isOwn: !input.isFromOthers, after: effects)
    effects += Seat.passTime(&state)
    state.motion.sees(state.shownMoment, at: state.now)
    let again = state.waiting.due(at: state.now)
    if again.isEmpty { state.waiting.settle() }
    // A slot that was left is let go of before somebody who waits takes it again. A draft saved after
    // the decision it led to would bring the text back for good.
    return letGo + again + dueDraft(&state) + effects
  }

  /// No decision on top of one that is not written yet.
  private static func oneByOne(_ effects: [Effect], _ state: inout AppState) -> [Effect] {
    let decisions = effects.filter(\.isDecision)
    guard !state.isOver, state.waiting.hasDecision, !decisions.isEmpty,
      !decisions.allSatisfy({ SlowDisk.takesNext($0, state) })
    else { return effects }
    if state.seat == nil { state.say("Your last step is not written yet.", .refusal) }
    // The seat's own is tried again by itself; the desk's goes before it.
    if !state.waiting.hasDecision(of: .seat) {
      state.seat?.notice = Message("Not yet: press it again in a moment.", .refusal)
    }
    return effects.filter { !$0.isDecision }
  }

  static func answer(_ event: TerminalEvent, _ state: inout AppState) -> [Effect] {
    state.arrival = event.arrival
    switch event {
    case .resized(let size):
      state.size = size
      return []
    case .terminated:
      state.isOver = true
      return leaving(&state)
    case .focus, .resumed, .fileChanged: return []
    case .key, .paste, .mouse: break
    }
    if state.face == .room {
      Room.answer(event, &state)
      return []
    }
    if state.seat != nil { return Seat.answer(event, &state) }
    switch event {
    case .key(let key, _): return Desk.key(key, &state)
    case .paste where state.dialogs.isEmpty:
      state.say("No text is asked for here: open what it belongs to, then paste.", .refusal)
      return []
    case .paste(let text): return state.answer { $0.paste(text, &$1) }
    case .mouse(let mouse, _): return Desk.mouse(mouse, &state)
    default: return []
    }
  }

  private static func written(
    _ answer: WriteAnswer, _ then: FollowUp, _ state: inout AppState
  ) -> [Effect] {
    state.timeline = answer.timeline
    state.drafts = answer.drafts
    state.saveProblem = nil
    state.keepStandings()
    switch then {
    case .nothing, .pausedByLeaving: return []
    case .say(let words):
      state.say(words, .good)
      return []
    case .takeSentence(let id):
      guard let keyResult = state.workshop.keyResult(id) else { return [] }
      state.open(MatchSteps.valuesForm(keyResult, state))
      return []
    case .formSaved:
      Form.saved(&state)
      return []
    case .moment(let moment): return moment.open(&state)
    case .turnWritten(let hasPassed):
      return Seat.turnWritten(answer.receipt, hasPassed: hasPassed, &state)
    case .entryTakenBack: return Seat.entryTakenBack(answer.entry, &state)
    case .nameAdded: return Seat.nameAdded(answer.seq, &state)
    case .checkedIn: return Seat.checkedIn(answer.seq, &state)
    case .checkInTakenBack: return Seat.checkInTakenBack(&state)
    }
  }

  private static func refused(
    _ error: WriteError, _ then: FollowUp, _ state: inout AppState
  ) -> [Effect] {
    if case .store(let problem) = error {
      state.saveProblem = problem.message
      if problem == .moved, !state.isOver { state.openCopyDialog() }
    }
    guard then != .pausedByLeaving else {
      // Where the workshop refuses, another desk has stopped the timer or moved on meanwhile.
      if case .store = error { state.missed(error, of: .pauseOfTimer) }
      return []
    }
    state.missed(error)
    switch then {
    case .nothing, .pausedByLeaving, .say, .takeSentence: state.say(error.words, .refusal)
    case .moment(let moment):
      state.say(error.words, .refusal)
      return moment.giveUp(state)
    case .formSaved: Form.refused(error.words, &state)
    case .turnWritten, .entryTakenBack, .nameAdded, .checkedIn, .checkInTakenBack:
      return Seat.refused(error.words, &state)
    }
    return []
  }

  /// Ends what lasts only a while.
  private static func expire(_ state: inout AppState) {
    if let typed = state.typedAt, state.now >= typed + DraftPace.pauseSeconds {
      state.typedAt = nil
    }
    if let armed = state.armedAdvance, state.now >= armed.until {
      state.armedAdvance = nil
      state.message = nil
    }
  }

  /// Keeps what must still reach the disk when the program ends now, to be written after what is under
  /// way: a decision that is written then takes the text that led to it along.
  static func leaving(_ state: inout AppState) -> [Effect] {
    guard state.face != .room else { return [] }
    var last =
      Form.draftEffects(state) + Seat.draftEffects(state) + Seat.endCall(&state)
      + RoomControl.leave(state)
    state.draftDirtySince = nil
    let isLastDesk =
      state.face == .desk
      && !state.heldElsewhere.contains { if case .desk = $0 { true } else { false } }
    if isLastDesk, state.workshop.phase?.clock.isRunning == true {
      let pause: Event = state.timeline.isOnlyPrepared ? .timerReset : .timerPaused
      last.append(.record(pause, then: .pausedByLeaving))
    }
    state.waiting.keep(last)
    return state.waiting.keepsNothing ? [] : [.waitLonger]
  }

  /// The draft, once it has waited long enough.
  private static func dueDraft(_ state: inout AppState) -> [Effect] {
    guard let since = state.draftDirtySince,
      state.now.milliseconds - since.milliseconds >= DraftPace.milliseconds
    else { return [] }
    state.draftDirtySince = nil
    return state.seat == nil ? Form.draftEffects(state) : Seat.draftEffects(state)
  }
}

/// How long typing may wait before it is on disk.
enum DraftPace {
  static let milliseconds = 700
  /// After so long without a key nobody is typing any more.
  static let pauseSeconds = 2
}

extension WriteError {
  var words: CleanText {
    switch self {
    case .rejected(let rejection): rejection.reason
    case .store(let error): error.message
    }
  }
}
