import PlainText

extension Workshop {
  /// Makes a fact true: the single writer of a workshop, live and on replay. It asks no rule, so every
  /// event that was ever written replays, however strict `judge` has become. `undone` and `redone` are no
  /// facts about the workshop: the timeline answers them.
  /// - Throws: what the event names and is not there, before anything is changed.
  mutating func evolve(_ record: EventRecord) throws(Rejection) {
    let seq = record.seq
    guard isCreated || record.event.creates else { throw .notCreated }
    switch record.event {
    case .workshopCreated(let organisation, let cycle, let agenda, let quarter, let rehearsal):
      try create(organisation, cycle, agenda, quarter, seq)
      isRehearsal = rehearsal == true
    case .workshopCorrected(let organisation, let cycle): correct(organisation, cycle)
    case .sessionOpened(let kind, let set, let plan, let agenda, let absent, let lead):
      try openSession(
        kind, on: set, opening: plan, agenda, absent: absent, led: lead, seq, at: record.at)
    case .sessionLed(let session, let lead): try setLead(lead, of: session)
    case .sessionEnded: endSession(at: record.at)
    case .phaseEntered(let phase, _): try enter(phase, at: record.at)
    case .agendaFinished: finish(at: record.at)
    case .phaseAdded(let kind, let set, let minutes, let before):
      try addPhase(kind, about: set, minutes: minutes, after: before, seq)
    case .phaseDropped(let phase): try dropPhase(phase)
    case .phaseMoved(let phase, let by): try movePhase(phase, by: by)
    case .minutesPlanned(let phase, let minutes): try plan(minutes, for: phase)
    case .phaseNoted(let phase, let text): try note(text, for: phase)
    case .timerStarted: startTimer(at: record.at)
    case .timerPaused: pauseTimer(at: record.at)
    case .timerExtended(let minutes): extendTimer(by: minutes, of: currentPhase)
    case .timerReset: resetTimer()

    case .personAdded(let name): addPerson(name, seq)
    case .personRenamed(let person, let name, let everywhere):
      try rename(person, name, everywhere: everywhere == true)
    case .personRemoved(let person): try remove(person)
    case .personPresenceChanged(let person, let absent): try setAbsent(person, absent)

    case .personAssigned(let person, let unit): try assign(person, to: unit)

    case .unitAdded(let name, let parent): try addUnit(name, below: parent, seq)
    case .unitRenamed(let unit, let name): try rename(unit, name)
    case .unitMoved(let unit, let parent): try move(unit, below: parent)
    case .unitArchived(let unit, let archived): try archive(unit, archived)

    case .noteAdded(let section, let text): addNote(section, text, seq)
    case .noteEdited(let note, let text): try editNote(note, text)
    case .noteMoved(let note, let section): try moveNote(note, to: section)
    case .noteRemoved(let note): try removeNote(note)
    case .exerciseAnswered(let statement, let answer): exercise[statement] = answer

    case .statementWritten(let statement, let text, let onlyTypo):
      write(statement, text, onlyTypo: onlyTypo == true)
    case .handsCounted(let statement, let hands): try take(hands, for: statement)
    case .statementConfirmed(let statement, let reason): try confirm(statement, reason)

    case .roundOpened(let kind, let set): try openRound(kind, set, seq, at: record.at)
    case .turnTaken(let round, let person, let passed): try takeTurn(round, person, passed)
    case .turnTakenBack(let round, let person):
      try sets[index(holding: round)].takeBack(round, person)
    case .suggestionsSealed(let round, let count, let list):
      try sets[index(holding: round)].sealSuggestions(round, count, list)
    case .lastCallGiven(let round):
      try sets[index(holding: round)].giveLastCall(round, at: record.at)
    case .roundClosed(let round): try sets[index(holding: round)].closeRound(round)
    case .roundReopened(let round): try reopenRound(round)
    case .fewBallotsAccepted(let round, let reason):
      try sets[index(holding: round)].acceptFew(round, reason)
    case .roundRevealed(let round, let entries): try reveal(round, entries, seq)
    case .lotSeedDrawn(let round, let seed):
      try sets[index(holding: round)].drawLotSeed(round, seed)

    case .suggestionAdded(let text, let set):
      let index = try index(of: set)
      sets[index].addSuggestion(text, seq)
      homes[seq] = index
    case .goalsTakenOver(let goals, let set): try takeOver(goals, into: set, seq)
    case .suggestionReworded(let suggestion, let text):
      try sets[index(holding: suggestion)].reword(suggestion, text)
    case .suggestionsMerged(let into, let others):
      try sets[index(holding: into)].merge(others, into: into)
    case .suggestionSplit(let suggestion):
      try sets[index(holding: suggestion)].split(suggestion)
    case .suggestionParked(let suggestion):
      try sets[index(holding: suggestion)].park(suggestion)
    case .suggestionReturned(let suggestion):
      try sets[index(holding: suggestion)].bringBack(suggestion)
    case .groupNamed(let name, let members, let set):
      let index = try index(of: set)
      try sets[index].nameGroup(name, members, seq)
      homes[seq] = index
    case .groupRenamed(let group, let name):
      try sets[index(holding: group)].rename(group, name)
    case .suggestionsGrouped(let members, let group):
      guard let index = try index(holding: members, group) else { return }
      try sets[index].lay(members, into: group)
    case .groupDissolved(let group): try sets[index(holding: group)].dissolve(group)
    case .shortlistDecided(let chosen, let how, let set):
      let index = try index(of: set)
      try sets[index].decide(chosen, how, seq)
      homes[seq] = index

    case .objectiveReworded(let objective, let text, let onlyTypo):
      try sets[index(holding: objective)].reword(objective, text, onlyTypo: onlyTypo == true)
    case .keyResultAdded(let objective, let wording):
      let index = try index(holding: objective)
      try sets[index].addKeyResult(objective, wording, seq)
      homes[seq] = index
    case .keyResultReworded(let keyResult, let wording, let onlyTypo):
      try sets[index(holding: keyResult)]
        .reword(keyResult, wording, onlyTypo: onlyTypo == true)
    case .keyResultRemoved(let keyResult):
      try sets[index(holding: keyResult)].remove(keyResult)
    case .keyResultMoved(let keyResult, let by):
      try sets[index(holding: keyResult)].move(keyResult, by: by)
    case .keyResultPlaced(let keyResult, let objective):
      try sets[index(holding: keyResult)].place(keyResult, under: objective)
    case .objectiveMoved(let objective, let by):
      try sets[index(holding: objective)].move(objective, by: by)
    case .goalServes(let goal, let above): try setServed(above, by: goal)
    case .valuesSet(let keyResult, let values):
      try sets[index(holding: keyResult)].set(values, for: keyResult)
    case .taskAdded(let keyResult, let wording):
      let index = try index(holding: keyResult)
      try sets[index].addTask(under: keyResult, wording, seq)
      homes[seq] = index
    case .taskChanged(let task, let wording):
      try sets[index(holding: task)].change(task, wording)
    case .taskDone(let task): try sets[index(holding: task)].set(task, to: .done)
    case .taskDropped(let task, let why):
      try sets[index(holding: task)].set(task, to: .dropped(why: why.singleLine))
    case .taskReopened(let task): try sets[index(holding: task)].set(task, to: .open)
    case .adviceWaived(let subject, let rule, let note, let set):
      sets[try index(holding: subject, of: set)].waive(rule, on: subject, note)
    case .objectiveAdded(let text, let set, let plan):
      try addObjective(text, to: set, opening: plan, seq)

    case .keyResultMarked(let keyResult, let unit, let mark): try self.mark(keyResult, unit, mark)
    case .alignmentAnswered(let unit, let question, let text, let set):
      try answer(question, of: unit, text, in: set)
    case .needAdded(let from, let to, let text, let set):
      try addNeed(text, from: from, to: to, in: set, seq)
    case .needReworded(let need, let text): try sets[index(holding: need)].reword(need, text)
    case .needAnswered(let need, let answer): try sets[index(holding: need)].answer(need, answer)
    case .needDropped(let need): try sets[index(holding: need)].drop(need)

    case .evaluationAccepted(let reason, let set):
      sets[try index(of: set)].accept(reason, present: present.count)

    case .checkedIn(let keyResult, let day, let reading, let confidence, let comment, let instead):
      try sets[index(holding: keyResult)].checkIn(
        keyResult,
        CheckIn(
          id: CheckInID(seq), day: day, reading: reading, confidence: confidence,
          comment: (comment ?? "").singleLine, replaces: instead == true))
    case .checkInDayChosen(let weekday, let set):
      sets[try index(of: set)].checkInDay = weekday
    case .keyResultWeighed(let keyResult, let weight):
      try sets[index(holding: keyResult)].weigh(keyResult, weight)
    case .targetChanged(let keyResult, let values, let day, let reason):
      try sets[index(holding: keyResult)].retarget(keyResult, values, on: day, reason)
    case .statusSet(let keyResult, let status, let why):
      try sets[index(holding: keyResult)].setStatus(keyResult, status, why)
    case .keyResultFound(let keyResult, let kind, let values):
      try sets[index(holding: keyResult)].measure(keyResult, as: kind, values)
    case .priorityAdded(let text, let owner, let week, let again, let set):
      let index = try index(of: set)
      sets[index].addPriority(text, owner, on: week, again: again, seq)
      homes[seq] = index
    case .priorityChanged(let priority, let text, let owner):
      try sets[index(holding: priority)].change(priority, text, owner)
    case .priorityAnswered(let priority, let answer):
      try sets[index(holding: priority)].answer(priority, answer)
    case .priorityRemoved(let priority): try sets[index(holding: priority)].remove(priority)
    case .weekNoted(let week, let text, let set):
      try sets[index(of: set)].note(text, forWeekOf: week)
    case .healthMetricAdded(let name, let set):
      let index = try index(of: set)
      sets[index].addHealthMetric(name, seq)
      homes[seq] = index
    case .healthMetricRenamed(let metric, let name):
      try sets[index(holding: metric)].rename(metric, name)
    case .healthMetricRead(let metric, let day, let value, let health):
      try sets[index(holding: metric)].read(
        metric, HealthReading(day: day, value: value.singleLine, health: health))
    case .healthMetricRemoved(let metric): try sets[index(holding: metric)].remove(metric)

    case .keyResultScored(let keyResult, let score, let learned):
      try sets[index(holding: keyResult)].score(keyResult, score, learned ?? "")
    case .objectiveReviewed(let objective, let outcome, let why):
      try sets[index(holding: objective)].decide(objective, outcome, why)
    case .cycleClosed(_, let set): try closeCycle(of: set, seq)
    case .cycleReopened(_, let set): try reopenCycle(of: set)

    case .audienceAdded(let wording): addAudience(wording, AudienceID(seq))
    case .audiencesProposed(let wordings):
      for (part, wording) in wordings.enumerated() {
        addAudience(wording, AudienceID(seq, part: part))
      }
    case .audienceChanged(let audience, let wording): try change(audience, wording)
    case .audienceInformed(let audience, let informed): try inform(audience, informed)
    case .audienceRemoved(let audience): try remove(audience)
    case .handoutWritten(let files, let folder):
      addHandout(files, in: folder, seq, at: record.at)
    case .readinessAnswered(let item, let reply, let owner, let note, let overriding):
      answer(
        item, ReadinessReply(answer: reply, owner: owner, note: note, although: overriding))
    case .readinessJudged(let verdict, let approver, let day, let conditions):
      judgeReadiness(verdict, approver, on: day, conditions)
    case .championNamed(let person, let unit): try nameChampion(person, of: unit, seq)
    case .championAssigned(let champion, let unit): try assign(champion, to: unit)
    case .championStepped(let champion, let step, let day, let session):
      try set(step, of: champion, ChampionStepTaken(day: day, session: session))
    case .championStepTakenBack(let champion, let step): try set(step, of: champion, nil)
    case .championRemoved(let champion): try remove(champion)
    case .sessionBooked(let kind, let unit, let cycle, let day):
      try book(kind, of: unit, about: cycle, on: day, seq)
    case .bookingMoved(let booking, let day): try move(booking, to: day)
    case .bookingCancelled(let booking): try cancel(booking)

    case .itemParked(let text): parkItem(text, seq)
    case .parkedItemEdited(let item, let text): try editParked(item, text)
    case .parkedItemRemoved(let item): try removeParked(item)

    case .undone, .redone: break
    }
  }

  var isCreated: Bool { !sessions.isEmpty }
}

extension Event {
  var creates: Bool { if case .workshopCreated = self { true } else { false } }
}
