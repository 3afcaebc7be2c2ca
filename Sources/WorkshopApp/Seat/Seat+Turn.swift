import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

extension Seat {
  /// Asks for the turn of `person`: it is theirs unless they are writing at another terminal.
  static func sit(_ person: PersonID, _ state: inout AppState) -> [Effect] {
    guard let round = state.workshop.openRound?.id else { return closed(&state) }
    return ask(for: .turn(round: round, person: person), &state)
  }

  /// Asks for `slot`, to write in it.
  static func ask(for slot: DraftSlot, _ state: inout AppState) -> [Effect] {
    // Whoever was picked before is not called any more.
    state.giveUp(.seat)
    // A text that could not be saved is held here still, and nobody can be asked without the file.
    if state.waiting.isGone, case .some(.some) = state.waiting.unsaved(slot) {
      return held(slot, true, &state)
    }
    return [.hold(slot)]
  }

  /// The slot is ours, or another terminal's.
  static func held(_ slot: DraftSlot, _ isMine: Bool, _ state: inout AppState) -> [Effect] {
    switch slot {
    case .turn(let round, let person)
    where state.seat != nil && state.workshop.openRound?.id == round:
      turnHeld(person, slot, isMine, &state)
    case .checkIn(let keyResult): checkInHeld(keyResult, isMine, &state)
    case .turn, .desk: isMine ? [.release(slot)] : []
    }
  }

  private static func turnHeld(
    _ person: PersonID, _ slot: DraftSlot, _ isMine: Bool, _ state: inout AppState
  ) -> [Effect] {
    let welcome = state.seat?.welcome
    state.seat?.welcome = nil
    guard isMine else {
      let name = state.workshop.people.first { $0.id == person }?.name ?? ""
      let effects = state.seat?.step.listsNames == true ? [] : go(to: NamesStep(), &state)
      state.seat?.notice = Message(
        "\(name) is writing at another terminal. Finish there, or press Esc there first.", .refusal)
      return effects
    }
    let effects = take(slot, &state) + begin(person, &state)
    if let welcome { state.seat?.notice = welcome }
    return effects
  }

  /// Writes in `slot` from now on: a seat writes in one, whichever was asked for before.
  static func take(_ slot: DraftSlot, _ state: inout AppState) -> [Effect] {
    let other = state.seat?.held == slot ? [] : letGo(&state)
    state.seat?.held = slot
    state.waiting.stay(at: slot)
    return other
  }

  /// Opens the task of the round for `person`, with the draft they left.
  private static func begin(_ person: PersonID, _ state: inout AppState) -> [Effect] {
    let view = SeatView(state.workshop)
    guard let round = view.round, let task = view.task,
      let name = view.names.first(where: { $0.id == person })
    else { return closed(&state) }
    let turn = SeatTurn(round: round, person: person, name: name.name)
    let slot = DraftSlot.turn(round: round, person: person)
    let earlier =
      task == .suggestion && state.draft(in: slot) == nil
      ? state.leftBehind(by: person).first : nil
    let text = state.draft(in: earlier ?? slot)
    let opened = state.seat?.opened
    state.seat?.opened = nil
    if let lock = text.flatMap(DraftLock.init(on:)), lock != opened, !lock.isOpen(at: state.place) {
      return go(to: WordsStep(turn, lock), &state)
    }
    let kept = text.flatMap { SealedEntry(draft: $0) }
    if text == nil, state.screens.seat.explains(to: person, state.workshop) {
      return go(to: WelcomeStep(turn), &state)
    }
    var effects = go(to: task.step(turn, kept), &state)
    if task == .suggestion, kept != nil, state.screens.seat.typesDots.contains(person) {
      state.screens.seat.veil = .letters
    }
    if let earlier { effects += [.saveDraft(text, slot), .saveDraft(nil, earlier)] }
    if kept != nil { state.seat?.notice = Message(DraftSaying.back(to: name.name)) }
    effects.append(.drawWords(slot))
    return task == .suggestion ? effects + [.prepareTurn(turn)] : effects
  }

  /// The words show from now on; what is there already is kept under them before they do.
  static func wordsDrawn(
    _ words: Receipt, for slot: DraftSlot, _ state: inout AppState
  ) -> [Effect] {
    guard let seat = state.seat, seat.held == slot else { return [] }
    state.seat?.words = words
    return seat.step.draftText == nil ? [] : draftEffects(state)
  }

  /// Words were tried on the lock of a draft that was left at another terminal.
  static func opened(
    _ lock: DraftLock, _ isRight: Bool, _ state: inout AppState
  ) -> [Effect] {
    guard let writer = state.seat?.step.writer(behind: lock) else { return [] }
    guard isRight else {
      state.seat?.notice = Message(
        "These are not the two words. Check them and try again.", .refusal)
      return []
    }
    state.seat?.opened = lock
    return sit(writer, &state)
  }

  /// Whether the words are right could not be found out. They stay where they were typed.
  static func notOpened(_ error: StoreError, _ state: inout AppState) {
    state.seat?.notice = Message(error.message, .refusal)
  }

  /// Saves what the person at the keyboard has written so far, or erases what they took back.
  static func draftEffects(_ state: AppState) -> [Effect] {
    guard let step = state.seat?.step, let slot = step.slot else { return [] }
    // A text that is another terminal's is neither changed nor erased from here.
    guard state.seat?.held == slot, keepsDrafts(of: step, state) else { return [] }
    guard let draft = step.draftText else {
      return state.draft(in: slot) == nil ? [] : [.saveDraft(nil, slot)]
    }
    return [.saveDraft(draft, slot)]
  }

  /// A ballot that was not cast goes with the reveal, whoever still sits over it.
  private static func keepsDrafts(of step: any SeatStep, _ state: AppState) -> Bool {
    guard let round = step.turn.flatMap({ state.workshop.round($0.round) }) else { return true }
    return round.stage != .revealed || round.kind.definition.isOfTexts
  }

  /// The turn is on disk: its text is gone from here.
  static func turnWritten(
    _ receipt: Receipt?, hasPassed: Bool, _ state: inout AppState
  ) -> [Effect] {
    guard let turn = state.seat?.step.turn else { return [] }
    forgetDraft(&state)
    state.screens.seat.typesDots.remove(turn.person)
    state.seat?.notice = nil
    // It may have waited long, and the thank-you is to be read.
    state.seat?.lastInput = state.now
    state.seat?.words = nil
    state.seat?.step = ThanksStep(turn: turn, receipt: receipt, hasPassed: hasPassed)
    return letGo(&state) + endCall(&state)
  }

  /// Stops saving what is written here: it was erased together with the event it led to.
  static func forgetDraft(_ state: inout AppState) {
    state.draftDirtySince = nil
    state.typedAt = nil
    if let slot = state.seat?.step.slot { state.waiting.ended(slot) }
  }

  /// The slot is free for another terminal, once its text is on disk.
  static func letGo(_ state: inout AppState, saving: Bool = false) -> [Effect] {
    guard let slot = state.seat?.held else { return [] }
    state.seat?.held = nil
    guard saving || state.waiting.unsaved(slot) != nil else { return [.release(slot)] }
    state.waiting.part(from: slot)
    return []
  }

  /// The entry is out of the box and is its writer's draft again.
  static func entryTakenBack(_ entry: SealedEntry?, _ state: inout AppState) -> [Effect] {
    guard let turn = state.seat?.step.turn else { return [] }
    state.seat?.welcome = Message(
      "Your entry is out of the box. Change it and submit it again.", .good)
    return sit(turn.person, &state)
  }

  /// A name was added to the roster, by the event with this number: its task begins.
  static func nameAdded(_ seq: Int, _ state: inout AppState) -> [Effect] {
    guard state.seat != nil else { return [] }
    return sit(PersonID(seq), &state)
  }

  /// What was asked for could not be written. The text stays, as a draft too. Where the round is
  /// closed, the hand-over screen says so already.
  static func refused(_ reason: CleanText, _ state: inout AppState) -> [Effect] {
    guard let seat = state.seat, seat.step.place != .handOver else { return [] }
    if let turn = seat.step.turn, turn.round != state.workshop.openRound?.id {
      return closed(&state)
    }
    state.seat?.notice = Message(reason, .refusal)
    return draftEffects(state)
  }

  /// The round was closed while somebody was at it.
  static func closed(_ state: inout AppState) -> [Effect] {
    guard let step = state.seat?.step else { return [] }
    let hasDraft = step.draftText != nil && keepsDrafts(of: step, state)
    if hasDraft { state.draftDirtySince = state.now }
    let effects = go(to: HandOverStep(), &state)
    state.seat?.coveredSince = nil
    state.seat?.notice = Message(
      hasDraft ? DraftSaying.closed : "This round has been closed meanwhile.")
    return effects
  }
}

extension SeatView.Task {
  /// The first step of the task, with what the person left there.
  fileprivate func step(_ turn: SeatTurn, _ kept: SealedEntry?) -> any SeatStep {
    switch self {
    case .suggestion: SuggestionStep(turn, kept)
    case .ballot(let rules, let candidates):
      switch rules.method {
      case .dots: DotsStep(turn, rules, candidates, kept)
      case .ranking: RankingStep(turn, rules, candidates, kept)
      }
    case .answers(let asked): ScoresStep(turn, asked, kept)
    }
  }
}
