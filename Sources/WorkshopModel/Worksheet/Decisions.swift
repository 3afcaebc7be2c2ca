import PlainText

/// What a history decided, in the words that hold at its end: a name that was typed wrong, a wording
/// that was changed and a value that gave way are told as they are now, once. What was taken back,
/// and what only led there, is for `rooftop log`.
struct Decisions {
  private let workshop: Workshop
  private let names: LogNames
  /// Those in force, of all sets.
  private let keyResults: [KeyResultID: KeyResult]
  private let suggestions: [SuggestionID: Suggestion]
  /// The record that has the last word on each subject.
  private var last: [Subject: Int] = [:]

  /// What a later event may decide anew.
  private enum Subject: Hashable {
    case wording(Statement)
    case hands(Statement)
    case confirmation(Statement)
    case values(KeyResultID)
    case serving(Goal)
    case task(TaskID)
    case advice(AdviceSubject, AdviceRule, SetID?)
    case merge(SuggestionID)
    case parking(SuggestionID)
    case acceptance(SetID?)
    case mark(KeyResultID, UnitID)
    case answer(UnitID, AlignmentQuestion, SetID?)
    case need(NeedID)
    case score(KeyResultID)
    case review(ObjectiveID)
    case closing(SetID?)
    case informing(AudienceID)
    case readiness(ReadinessItem)
    case step(ChampionID, ChampionStep)
  }

  init(_ timeline: Timeline) {
    workshop = timeline.workshop
    names = LogNames(atTheEndOf: timeline)
    let results = timeline.workshop.sets.lazy.flatMap(\.objectives).flatMap(\.keyResults)
    keyResults = Dictionary(results.map { ($0.id, $0) }) { first, _ in first }
    let said = timeline.workshop.sets.lazy.flatMap(\.suggestions)
    suggestions = Dictionary(said.map { ($0.id, $0) }) { first, _ in first }
    for record in timeline.records where !timeline.undone.contains(record.seq) {
      if let subject = Self.subject(of: record.event) { last[subject] = record.seq }
    }
  }

  /// Nil for what is no decision, or holds no more.
  func words(for record: EventRecord) -> CleanText? {
    guard record.event.isDecision else { return nil }
    if let subject = Self.subject(of: record.event), last[subject] != record.seq { return nil }
    guard let sentence = final(record)?.meaning.sentence(names) else { return nil }
    return groupsAhead(record).map { "\(sentence). Ahead: \($0)" } ?? sentence
  }

  /// What the latest vote on groups said when it was shown; nil for any other event.
  private func groupsAhead(_ record: EventRecord) -> CleanText? {
    guard case .roundRevealed(let round, _) = record.event, let set = workshop.set(of: round),
      set.groupVoteRound?.id == round
    else { return nil }
    let ahead = set.groupStandings.filter(\.isAhead).map(\.group.name.string)
    return ahead.isEmpty ? nil : CleanText(ahead.joined(separator: ", "))
  }

  private static func subject(of event: Event) -> Subject? {
    switch event {
    case .statementWritten(let statement, _, _): .wording(statement)
    case .handsCounted(let statement, _): .hands(statement)
    case .statementConfirmed(let statement, _): .confirmation(statement)
    case .valuesSet(let keyResult, _): .values(keyResult)
    case .taskDropped(let task, _): .task(task)
    case .goalServes(let goal, _): .serving(goal)
    case .adviceWaived(let subject, let rule, _, let set): .advice(subject, rule, set)
    case .suggestionsMerged(let into, _): .merge(into)
    case .suggestionParked(let suggestion), .suggestionReturned(let suggestion):
      .parking(suggestion)
    case .evaluationAccepted(_, let set): .acceptance(set)
    case .keyResultMarked(let keyResult, let unit, _): .mark(keyResult, unit)
    case .alignmentAnswered(let unit, let question, _, let set): .answer(unit, question, set)
    case .needAnswered(let need, _): .need(need)
    case .keyResultScored(let keyResult, _, _): .score(keyResult)
    case .objectiveReviewed(let objective, _, _): .review(objective)
    case .cycleClosed(_, let set), .cycleReopened(_, let set): .closing(set)
    case .audienceInformed(let audience, _): .informing(audience)
    case .readinessAnswered(let item, _, _, _, _): .readiness(item)
    case .championStepped(let champion, let step, _, _),
      .championStepTakenBack(let champion, let step):
      .step(champion, step)
    default: nil
    }
  }

  /// The event as it would be written with what is known now.
  private func final(_ record: EventRecord) -> Event? {
    let event = record.event
    switch event {
    case .workshopCreated(_, _, let agenda, _, let rehearsal):
      return .workshopCreated(
        organisation: workshop.organisation, cycle: workshop.sets[0].cycle, agenda: agenda,
        rehearsal: rehearsal)
    case .agendaFinished: return workshop.isFinished ? .agendaFinished(overriding: []) : nil
    case .statementWritten(let statement, let text, _):
      return .statementWritten(statement: statement, text: text)
    case .sessionOpened, .fewBallotsAccepted, .roundRevealed, .shortlistDecided, .lotSeedDrawn:
      return event
    case .handsCounted(let statement, let hands):
      return workshop.statements[statement]?.hands == hands ? event : nil
    case .statementConfirmed(let statement, _):
      return workshop.statements[statement]?.isConfirmed == true ? event : nil
    case .suggestionsMerged(let into, _): return merged(into)
    case .suggestionParked(let suggestion):
      let isParked = suggestions[suggestion].map { $0.isParked && !$0.isLeftOut }
      return isParked == true ? event : nil
    case .groupNamed(_, _, let set):
      let group = workshop.sets.lazy.compactMap { $0.group(GroupID(record.seq)) }.first
      return group.map { .groupNamed(name: $0.name, suggestions: $0.members, set: set) }
    case .keyResultAdded(let objective, _):
      return keyResults[KeyResultID(record.seq)].map {
        .keyResultAdded(objective: objective, wording: $0.wording)
      }
    case .goalServes(let goal, let above):
      return workshop.served(by: goal) == above && !above.isEmpty ? event : nil
    case .valuesSet(let id, let values):
      // The day they are due may have moved with the cycle.
      guard let now = keyResults[id]?.values, now.measure == values.measure else { return nil }
      return .valuesSet(keyResult: id, values: now)
    case .taskAdded(let keyResult, _):
      return workshop.task(TaskID(record.seq)).map {
        .taskAdded(keyResult: keyResult, wording: $0.wording)
      }
    case .taskDropped(let task, let why):
      return workshop.task(task)?.state == .dropped(why: why) ? event : nil
    case .adviceWaived(let subject, let rule, _, let set):
      let isGone = workshop.sets.allSatisfy { holder in
        holder.waiver(of: rule, on: subject) == nil
          || subject == .set && holder.id != set ?? OKRSet.firstID
      }
      return isGone ? nil : event
    case .evaluationAccepted(_, let set):
      return workshop.set(set ?? OKRSet.firstID)?.acceptance == nil ? nil : event
    case .objectiveAdded(_, let set, let plan):
      let objective = workshop.objective(ObjectiveID(record.seq))
      return objective.flatMap {
        $0.isParked ? nil : .objectiveAdded(text: $0.title, set: set, opening: plan)
      }
    case .keyResultMarked(let keyResult, _, let mark):
      return keyResults[keyResult] == nil || mark == nil ? nil : event
    case .alignmentAnswered(_, _, let text, _): return text.isEmpty ? nil : event
    case .needAdded(let from, let to, _, let set):
      return need(NeedID(record.seq)).map {
        .needAdded(from: from, to: to, text: $0.text, set: set)
      }
    case .needAnswered(let need, let answer):
      return self.need(need) == nil || answer == .open ? nil : event
    case .keyResultScored(let keyResult, _, _):
      return keyResults[keyResult] == nil ? nil : event
    case .objectiveReviewed(let objective, _, _):
      return workshop.objective(objective)?.isParked == false ? event : nil
    case .cycleClosed, .cycleReopened, .readinessAnswered, .readinessJudged, .handoutWritten:
      return event
    case .audienceAdded:
      return workshop.sharing.audience(AudienceID(record.seq)).map {
        .audienceAdded(wording: $0.wording)
      }
    case .audiencesProposed(let wordings):
      let there = wordings.indices.compactMap {
        workshop.sharing.audience(AudienceID(record.seq, part: $0))?.wording
      }
      return there.isEmpty ? nil : .audiencesProposed(wordings: there)
    case .audienceInformed(let audience, let informed):
      return informed && workshop.sharing.audience(audience)?.isInformed == true ? event : nil
    case .championNamed(let person, _):
      return workshop.champion(ChampionID(record.seq)).map {
        .championNamed(person: person, unit: $0.unit)
      }
    case .championStepped(let champion, _, _, _):
      return workshop.champion(champion) == nil ? nil : event
    case .itemParked:
      return workshop.parkedItems.first { $0.id == ParkedID(record.seq) }.map {
        .itemParked(text: $0.text)
      }
    case .workshopCorrected, .sessionEnded, .sessionLed, .personAssigned, .unitAdded, .unitRenamed,
      .unitMoved,
      .unitArchived, .phaseEntered, .phaseAdded, .phaseDropped, .phaseMoved, .minutesPlanned,
      .phaseNoted, .noteMoved,
      .timerStarted, .timerPaused,
      .timerExtended, .timerReset, .personAdded, .personRenamed, .personRemoved,
      .personPresenceChanged, .noteAdded, .noteEdited, .noteRemoved,
      .exerciseAnswered, .roundOpened, .turnTaken, .turnTakenBack, .suggestionsSealed,
      .lastCallGiven, .roundClosed,
      .roundReopened, .suggestionAdded, .goalsTakenOver, .suggestionReworded, .suggestionSplit,
      .suggestionReturned, .groupRenamed, .suggestionsGrouped, .groupDissolved,
      .taskChanged, .taskDone, .taskReopened, .objectiveReworded, .keyResultReworded,
      .keyResultRemoved, .keyResultMoved, .keyResultPlaced,
      .objectiveMoved, .needReworded, .needDropped, .parkedItemEdited,
      .checkedIn, .checkInDayChosen, .keyResultWeighed, .targetChanged, .statusSet,
      .keyResultFound, .priorityAdded, .priorityChanged, .priorityAnswered,
      .priorityRemoved, .weekNoted, .healthMetricAdded, .healthMetricRenamed, .healthMetricRead,
      .healthMetricRemoved, .audienceChanged, .audienceRemoved, .championAssigned,
      .championStepTakenBack, .championRemoved,
      .sessionBooked, .bookingMoved, .bookingCancelled, .parkedItemRemoved, .undone, .redone:
      return nil
    }
  }

  private func need(_ id: NeedID) -> Need? { workshop.set(of: id)?.alignment.need(id) }

  /// All that lives in `suggestion` now; nil where it was split since.
  private func merged(_ suggestion: SuggestionID) -> Event? {
    guard let whole = suggestions[suggestion], !whole.merged.isEmpty else { return nil }
    return .suggestionsMerged(into: suggestion, others: whole.allMerged.map(\.id))
  }
}
