import PlainText

extension Workshop {
  /// The single writer of a workshop, live and on replay. Throws before it changes anything.
  /// `undone` and `redone` are no facts about the workshop: the timeline answers them.
  mutating func apply(_ record: EventRecord) throws(Rejection) {
    let seq = record.seq
    guard isCreated || record.event.creates else { throw .notCreated }
    switch record.event {
    case .workshopCreated(let organisation, let cycle, let agenda):
      try create(organisation, cycle, agenda, seq)
    case .phaseEntered(let phase, _): try enter(phase, at: record.at)
    case .agendaFinished: try finish(at: record.at)
    case .minutesPlanned(let phase, let minutes): try plan(minutes, for: phase)
    case .timerStarted: try startTimer(at: record.at)
    case .timerPaused: try pauseTimer(at: record.at)
    case .timerExtended(let minutes): try extendTimer(by: minutes)

    case .personAdded(let name): try addPerson(name, seq)
    case .personRenamed(let person, let name): try rename(person, name)
    case .personRemoved(let person): try remove(person)
    case .personPresenceChanged(let person, let absent): try setAbsent(person, absent)

    case .noteAdded(let section, let text): try addNote(section, text, seq)
    case .noteEdited(let note, let text): try editNote(note, text)
    case .noteRemoved(let note): try removeNote(note)
    case .exerciseAnswered(let statement, let answer): exercise[statement] = answer

    case .statementWritten(let statement, let text): try write(statement, text)
    case .handsCounted(let statement, let hands): try count(hands, for: statement)
    case .statementConfirmed(let statement, let reason): try confirm(statement, reason)

    case .roundOpened(let kind): try openRound(kind, seq, at: record.at)
    case .turnTaken(let round, let person, let passed): try takeTurn(round, person, passed)
    case .turnTakenBack(let round, let person): try takeBack(round, person)
    case .suggestionsSealed(let round, let count, let list):
      try sealSuggestions(round, count, list)
    case .lastCallGiven(let round): try giveLastCall(round, at: record.at)
    case .roundClosed(let round): try closeRound(round)
    case .roundReopened(let round): try reopenRound(round)
    case .fewBallotsAccepted(let round, let reason): try acceptFew(round, reason)
    case .roundRevealed(let round, let entries): try reveal(round, entries, seq)

    case .suggestionAdded(let text): try addSuggestion(text, seq)
    case .suggestionReworded(let suggestion, let text): try reword(suggestion, text)
    case .suggestionsMerged(let into, let others): try merge(others, into: into)
    case .suggestionSplit(let suggestion): try split(suggestion)
    case .suggestionParked(let suggestion): try park(suggestion)
    case .suggestionReturned(let suggestion): try bringBack(suggestion)
    case .shortlistDecided(let chosen, let how): try decide(chosen, how, seq)

    case .objectiveReworded(let objective, let text): try reword(objective, text)
    case .keyResultAdded(let objective, let wording): try addKeyResult(objective, wording, seq)
    case .keyResultReworded(let keyResult, let wording): try reword(keyResult, wording)
    case .keyResultRemoved(let keyResult): try remove(keyResult)
    case .keyResultMoved(let keyResult, let by): try move(keyResult, by: by)
    case .valuesSet(let keyResult, let values): try set(values, for: keyResult)
    case .adviceWaived(let subject, let rule, let note): try waive(rule, on: subject, note)
    case .evaluationAccepted(let reason): try accept(reason)

    case .itemParked(let text): try parkItem(text, seq)
    case .parkedItemEdited(let item, let text): try editParked(item, text)
    case .parkedItemRemoved(let item): try removeParked(item)

    case .undone, .redone: break
    }
  }

  /// Why `event` cannot happen now; nil when it can. Tried on a copy, by the same rules.
  public func rejection(of event: Event, at moment: Timestamp = Timestamp(seconds: 0)) -> Rejection?
  {
    var copy = self
    do throws(Rejection) {
      try judge(event)
      try copy.apply(EventRecord(seq: .max, at: moment, author: .desk, event: event))
      return nil
    } catch {
      return error
    }
  }

  var isCreated: Bool { !phases.isEmpty }
}

extension Event {
  fileprivate var creates: Bool {
    if case .workshopCreated = self { true } else { false }
  }
}
