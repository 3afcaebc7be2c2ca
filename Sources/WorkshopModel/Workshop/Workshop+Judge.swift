import PlainText

extension Workshop {
  /// Judges an event that is to be written by the rules of today; changes nothing. What is recorded is
  /// a fact and is not judged again, so a rule may become stricter and every older file still opens.
  /// What is accepted here `evolve` can make true.
  ///
  /// The rules of each event stand beside what it changes, in the folder of its subject.
  func judge(_ event: Event) throws(Rejection) {
    guard isCreated || event.creates else { throw .notCreated }
    if let closed = closedSet(changedBy: event) { throw .closed(title(of: closed)) }
    switch event {
    case .workshopCreated(let organisation, let cycle, let agenda, let quarter, _):
      try judgeWorkshopCreated(organisation, cycle, agenda, quarter)
    case .workshopCorrected(let organisation, let cycle):
      try judgeWorkshopCorrected(organisation, cycle)
    case .sessionOpened(_, let set, let plan, let agenda, let absent, let lead):
      try judgeSessionOpened(on: set, opening: plan, agenda, absent: absent)
      try judgeLead(lead)
    case .sessionLed(let session, let lead): try judgeSessionLed(session, by: lead)
    case .sessionEnded: try judgeSessionEnded()
    case .phaseEntered(let phase, _): try judgePhaseEntered(phase)
    case .agendaFinished: try judgeAgendaFinished()
    case .phaseAdded(_, let set, let minutes, let before):
      try judgePhaseAdded(about: set, minutes: minutes, after: before)
    case .phaseDropped(let phase): try judgePhaseDropped(phase)
    case .phaseMoved(let phase, let by): try judgePhaseMoved(phase, by: by)
    case .minutesPlanned(let phase, let minutes): try judgeMinutesPlanned(phase, minutes)
    case .phaseNoted(let phase, let text): try judgePhaseNoted(phase, text)
    case .timerStarted: try judgeTimerStarted()
    case .timerPaused: try judgeTimerPaused()
    case .timerExtended(let minutes): try judgeTimerExtended(by: minutes)
    case .timerReset: try judgeTimerReset()

    case .personAdded(let name): try judgePersonAdded(name)
    case .personRenamed(let person, let name, _): try judgePersonRenamed(person, name)
    case .personRemoved(let person): try judgePersonRemoved(person)
    case .personPresenceChanged(let person, let absent):
      try judgePersonPresenceChanged(person, absent)
    case .personAssigned(let person, let unit): try judgePersonAssigned(person, to: unit)

    case .unitAdded(let name, let parent): try judgeUnitAdded(name, below: parent)
    case .unitRenamed(let unit, let name): try judgeUnitRenamed(unit, name)
    case .unitMoved(let unit, let parent): try judgeUnitMoved(unit, below: parent)
    case .unitArchived(let unit, let archived): try judgeUnitArchived(unit, archived)

    case .noteAdded(_, let text): try judgeNoteAdded(text)
    case .noteEdited(let note, let text): try judgeNoteEdited(note, text)
    case .noteMoved(let note, let section): try judgeNoteMoved(note, to: section)
    case .noteRemoved(let note): try judgeNoteRemoved(note)
    case .exerciseAnswered: break

    case .statementWritten(let statement, let text, _):
      try judgeStatementWritten(statement, text)
    case .handsCounted(let statement, let hands): try judgeHandsCounted(statement, hands)
    case .statementConfirmed(let statement, let reason):
      try judgeStatementConfirmed(statement, reason)

    case .roundOpened(let kind, let set): try judgeRoundOpened(kind, set)
    case .turnTaken(let round, let person, _): try judgeTurnTaken(round, person)
    case .turnTakenBack(let round, let person):
      try sets[index(holding: round)].judgeTurnTakenBack(round, person)
    case .suggestionsSealed(let round, let count, let list):
      try sets[index(holding: round)].judgeSuggestionsSealed(round, count, list)
    case .lastCallGiven(let round), .roundClosed(let round):
      try sets[index(holding: round)].requireOpen(round)
    case .roundReopened(let round): try judgeRoundReopened(round)
    case .fewBallotsAccepted(let round, let reason):
      try sets[index(holding: round)].judgeFewBallotsAccepted(round, reason)
    case .roundRevealed(let round, let entries):
      try sets[index(holding: round)].judgeRoundRevealed(round, entries)
    case .lotSeedDrawn(let round, let seed):
      try sets[index(holding: round)].judgeLotSeedDrawn(round, seed)

    case .suggestionAdded(let text, let set): try sets[index(of: set)].judgeSuggestionAdded(text)
    case .goalsTakenOver(let goals, let set): try judgeGoalsTakenOver(goals, into: set)
    case .suggestionReworded(let suggestion, let text):
      try sets[index(holding: suggestion)].judgeSuggestionReworded(suggestion, text)
    case .suggestionsMerged(let into, let others):
      try sets[index(holding: into)].judgeSuggestionsMerged(others, into: into)
    case .suggestionSplit(let suggestion):
      try sets[index(holding: suggestion)].judgeSuggestionSplit(suggestion)
    case .suggestionParked(let suggestion):
      try sets[index(holding: suggestion)].judgeSuggestionParked(suggestion)
    case .suggestionReturned(let suggestion):
      try sets[index(holding: suggestion)].judgeSuggestionReturned(suggestion)
    case .groupNamed(let name, let members, let set):
      try sets[index(of: set)].judgeGroupNamed(name, members)
    case .groupRenamed(let group, let name):
      try sets[index(holding: group)].judgeGroupRenamed(group, name)
    case .suggestionsGrouped(let members, let group):
      guard let index = try index(holding: members, group) else {
        throw Rejection("Mark a suggestion first, with m.")
      }
      try sets[index].judgeSuggestionsGrouped(members, group)
    case .groupDissolved(let group): try sets[index(holding: group)].judgeGroupDissolved(group)
    case .shortlistDecided(let chosen, let how, let set):
      try sets[index(of: set)].judgeShortlistDecided(chosen, how)

    case .objectiveReworded(let objective, let text, _):
      try sets[index(holding: objective)].judgeObjectiveReworded(objective, text)
    case .keyResultAdded(let objective, let wording):
      try sets[index(holding: objective)].judgeKeyResultAdded(objective, wording)
    case .keyResultReworded(let keyResult, let wording, _):
      try sets[index(holding: keyResult)].judgeKeyResultReworded(keyResult, wording)
    case .keyResultRemoved(let keyResult): _ = try index(holding: keyResult)
    case .keyResultMoved(let keyResult, let by):
      try sets[index(holding: keyResult)].judgeKeyResultMoved(keyResult, by: by)
    case .keyResultPlaced(let keyResult, let objective):
      try sets[index(holding: keyResult)].judgeKeyResultPlaced(keyResult, under: objective)
    case .objectiveMoved(let objective, let by):
      try sets[index(holding: objective)].judgeObjectiveMoved(objective, by: by)
    case .goalServes(let goal, let above): try judgeGoalServes(goal, above)
    case .valuesSet(let keyResult, let values):
      try sets[index(holding: keyResult)].judgeValuesSet(keyResult, values)
    case .taskAdded(let keyResult, let wording):
      try sets[index(holding: keyResult)].judgeTaskAdded(under: keyResult, wording)
    case .taskChanged(let task, let wording):
      try sets[index(holding: task)].judgeTaskChanged(task, wording)
    case .taskDone(let task): try sets[index(holding: task)].judgeTaskDone(task)
    case .taskDropped(let task, let why): try sets[index(holding: task)].judgeTaskDropped(task, why)
    case .taskReopened(let task): try sets[index(holding: task)].judgeTaskReopened(task)
    case .adviceWaived(let subject, _, let note, let set):
      _ = try index(holding: subject, of: set)
      try note.require("The note", limit: Limits.reason)
    case .objectiveAdded(let text, let set, let plan):
      try judgeObjectiveAdded(text, to: set, opening: plan)

    case .keyResultMarked(let keyResult, let unit, let mark):
      try judgeKeyResultMarked(keyResult, unit, mark)
    case .alignmentAnswered(let unit, let question, let text, let set):
      try judgeAlignmentAnswered(question, of: unit, text, in: set)
    case .needAdded(let from, let to, let text, let set):
      try judgeNeedAdded(text, from: from, to: to, in: set)
    case .needReworded(let need, let text): try judgeNeedReworded(need, text)
    case .needAnswered(let need, let answer): try judgeNeedAnswered(need, answer)
    case .needDropped(let need): try judgeNeedDropped(need)

    case .evaluationAccepted(let reason, let set):
      try sets[index(of: set)].judgeEvaluationAccepted(reason)

    case .checkedIn(let keyResult, let day, let reading, _, let comment, _):
      try sets[index(holding: keyResult)].judgeCheckedIn(keyResult, day, reading, comment)
    case .checkInDayChosen(_, let set): _ = try index(of: set)
    case .keyResultWeighed(let keyResult, let weight):
      try sets[index(holding: keyResult)].judgeKeyResultWeighed(keyResult, weight)
    case .targetChanged(let keyResult, let values, _, let reason):
      try sets[index(holding: keyResult)].judgeTargetChanged(keyResult, values, reason)
    case .statusSet(let keyResult, let status, let why):
      try sets[index(holding: keyResult)].judgeStatusSet(keyResult, status, why)
    case .keyResultFound(let keyResult, let kind, let values):
      try sets[index(holding: keyResult)].judgeKeyResultFound(keyResult, kind, values)
    case .priorityAdded(let text, let owner, let week, let again, let set):
      try judgePriorityAdded(text, owner, on: week, again: again, in: set)
    case .priorityChanged(let priority, let text, let owner):
      try judgePriorityChanged(priority, text, owner)
    case .priorityAnswered(let priority, let answer): try judgePriorityAnswered(priority, answer)
    case .priorityRemoved(let priority): try judgePriorityRemoved(priority)
    case .weekNoted(let week, let text, let set): try judgeWeekNoted(week, text, in: set)
    case .healthMetricAdded(let name, let set): try judgeHealthMetricAdded(name, in: set)
    case .healthMetricRenamed(let metric, let name): try judgeHealthMetricRenamed(metric, name)
    case .healthMetricRead(let metric, _, let value, _): try judgeHealthMetricRead(metric, value)
    case .healthMetricRemoved(let metric): _ = try index(holding: metric)

    case .keyResultScored(let keyResult, let score, let learned):
      try sets[index(holding: keyResult)].judgeKeyResultScored(keyResult, score, learned ?? "")
    case .objectiveReviewed(let objective, _, let why):
      try sets[index(holding: objective)].judgeObjectiveReviewed(objective, why)
    case .cycleClosed(_, let set): try judgeCycleClosed(set)
    case .cycleReopened(let reason, let set): try judgeCycleReopened(set, reason)

    case .audienceAdded(let wording): try judgeAudienceAdded(wording)
    case .audiencesProposed(let wordings): try judgeAudiencesProposed(wordings)
    case .audienceChanged(let audience, let wording): try judgeAudienceChanged(audience, wording)
    case .audienceInformed(let audience, let informed):
      try judgeAudienceInformed(audience, informed)
    case .audienceRemoved(let audience): try judgeAudienceRemoved(audience)
    case .handoutWritten(let files, let folder): try judgeHandoutWritten(files, in: folder)
    case .readinessAnswered(let item, let answer, let owner, let note, let overriding):
      try judgeReadinessAnswered(
        item, ReadinessReply(answer: answer, owner: owner, note: note, although: overriding))
    case .readinessJudged(let verdict, let approver, _, let conditions):
      try judgeReadinessJudged(verdict, approver, conditions)
    case .championNamed(let person, let unit): try judgeChampionNamed(person, of: unit)
    case .championAssigned(let champion, let unit): try judgeChampionAssigned(champion, to: unit)
    case .championStepped(let champion, let step, let day, let session):
      try judgeChampionStepped(champion, step, ChampionStepTaken(day: day, session: session))
    case .championStepTakenBack(let champion, let step):
      try judgeChampionStepTakenBack(champion, step)
    case .championRemoved(let champion): _ = try indexOf(champion)
    case .sessionBooked(let kind, let unit, let cycle, let day):
      try judgeSessionBooked(kind, of: unit, about: cycle, on: day)
    case .bookingMoved(let booking, let day): try judgeBookingMoved(booking, to: day)
    case .bookingCancelled(let booking): _ = try indexOf(booking)

    case .itemParked(let text): try judgeItemParked(text)
    case .parkedItemEdited(let item, let text): try judgeParkedItemEdited(item, text)
    case .parkedItemRemoved(let item): try judgeParkedItemRemoved(item)

    case .undone, .redone: break
    }
  }

  /// Why `event` cannot happen now; nil when it can. It greys a hint, words the message and refuses the
  /// key.
  public func rejection(of event: Event) -> Rejection? {
    do throws(Rejection) {
      try judge(event)
      return nil
    } catch {
      return error
    }
  }
}
