import FoundationEssentials
import PlainText

/// A fact of the workshop, past tense. Case and label names are the file format: an event that
/// changes shape becomes a new case and the old one keeps replaying.
public enum Event: Hashable, Sendable, Codable {
  // The workshop and its agenda
  /// `quarter` is absent where the agenda plans no quarter. `rehearsal`: nothing in it is real.
  case workshopCreated(
    organisation: CleanText, cycle: Cycle, agenda: [AgendaItem], quarter: Cycle? = nil,
    rehearsal: Bool? = nil)
  /// What was typed when the workshop was made is put right.
  case workshopCorrected(organisation: CleanText, cycle: Cycle)
  /// People meet again, about one set: one that is there, or one that is opened with it. `lead` is
  /// absent where nobody said who leads it.
  case sessionOpened(
    kind: SessionKind, set: SetID?, opening: SetPlan?, agenda: [AgendaItem], absent: [PersonID],
    lead: SessionLead? = nil)
  /// `lead` is absent where it is not known after all.
  case sessionLed(session: SessionID, lead: SessionLead?)
  /// The session was ended before its agenda was.
  case sessionEnded(overriding: [CleanText])
  case phaseEntered(phase: PhaseID, overriding: [CleanText])
  case agendaFinished(overriding: [CleanText])
  case phaseAdded(phase: PhaseKind, set: SetID?, minutes: Int, after: PhaseID)
  case phaseDropped(phase: PhaseID)
  case phaseMoved(phase: PhaseID, by: Int)
  case minutesPlanned(phase: PhaseID, minutes: Int)
  /// What the facilitator wrote for themselves; empty where it was taken away.
  case phaseNoted(phase: PhaseID, text: CleanText)

  // The timer of the current phase
  case timerStarted
  case timerPaused
  case timerExtended(minutes: Int)
  /// What the timer counted was preparation: it stands still, at the beginning.
  case timerReset

  // People
  case personAdded(name: CleanText)
  /// `everywhere`: where the old name owns key results, the new one does.
  case personRenamed(person: PersonID, name: CleanText, everywhere: Bool? = nil)
  case personRemoved(person: PersonID)
  case personPresenceChanged(person: PersonID, absent: Bool)
  case personAssigned(person: PersonID, unit: UnitID?)

  // Units
  case unitAdded(name: CleanText, parent: UnitID)
  case unitRenamed(unit: UnitID, name: CleanText)
  case unitMoved(unit: UnitID, parent: UnitID)
  case unitArchived(unit: UnitID, archived: Bool)

  // Notes and the goal-setting exercise
  case noteAdded(section: NoteSection, text: CleanText)
  case noteEdited(note: NoteID, text: CleanText)
  case noteRemoved(note: NoteID)
  /// It stands under another heading now, as the last one there.
  case noteMoved(note: NoteID, section: NoteSection)
  case exerciseAnswered(statement: ExerciseStatement, answer: GoalKind)

  // Strategy
  /// `onlyTypo`: nobody's words changed, the hands stand.
  case statementWritten(statement: Statement, text: CleanText, onlyTypo: Bool? = nil)
  case handsCounted(statement: Statement, hands: [Int])
  case statementConfirmed(statement: Statement, reason: CleanText?)

  // Blind rounds: suggestions, ballots, scores
  /// `set` is absent for the first set of the workshop, here and below.
  case roundOpened(kind: RoundKind, set: SetID? = nil)
  case turnTaken(round: RoundID, person: PersonID, passed: Bool)
  case turnTakenBack(round: RoundID, person: PersonID)
  /// A list prepared elsewhere went into the box; `list` names it, so that it goes in once.
  case suggestionsSealed(round: RoundID, count: Int, list: CleanText)
  /// Those who are still at it were told that they have a minute.
  case lastCallGiven(round: RoundID)
  case roundClosed(round: RoundID)
  case roundReopened(round: RoundID)
  /// The room wants to see what so few people chose that it tells who chose what.
  case fewBallotsAccepted(round: RoundID, reason: CleanText)
  case roundRevealed(round: RoundID, entries: [SealedEntry])
  /// The room sees what the lot that may settle the tie of a vote is drawn from, before it is drawn.
  case lotSeedDrawn(round: RoundID, seed: Int)

  // The shortlist
  case suggestionAdded(text: CleanText, set: SetID? = nil)
  /// Goals of the set above became suggestions, each in the words it had there.
  case goalsTakenOver(goals: [TakenGoal], set: SetID)
  case suggestionReworded(suggestion: SuggestionID, text: CleanText)
  case suggestionsMerged(into: SuggestionID, others: [SuggestionID])
  case suggestionSplit(suggestion: SuggestionID)
  case suggestionParked(suggestion: SuggestionID)
  /// Suggestions are laid together under a name, and each stays what it is.
  case groupNamed(name: CleanText, suggestions: [SuggestionID], set: SetID? = nil)
  case groupRenamed(group: GroupID, name: CleanText)
  /// `group` is absent where they lie in none any more.
  case suggestionsGrouped(suggestions: [SuggestionID], group: GroupID?)
  case groupDissolved(group: GroupID)
  case suggestionReturned(suggestion: SuggestionID)
  case shortlistDecided(chosen: [SuggestionID], how: ShortlistMethod, set: SetID? = nil)

  // Objectives and key results
  /// `onlyTypo`: nothing was said differently, the acceptance stands.
  case objectiveReworded(objective: ObjectiveID, text: CleanText, onlyTypo: Bool? = nil)
  case keyResultAdded(objective: ObjectiveID, wording: KeyResultWording)
  /// `onlyTypo`: nothing was said differently, scores and acceptance stand.
  case keyResultReworded(
    keyResult: KeyResultID, wording: KeyResultWording, onlyTypo: Bool? = nil)
  case keyResultRemoved(keyResult: KeyResultID)
  case keyResultMoved(keyResult: KeyResultID, by: Int)
  /// It belongs to another objective of its set now, as the last one there.
  case keyResultPlaced(keyResult: KeyResultID, under: ObjectiveID)
  case objectiveMoved(objective: ObjectiveID, by: Int)
  /// What it moves in the set above; empty for nothing.
  case goalServes(goal: Goal, above: [Goal])
  case valuesSet(keyResult: KeyResultID, values: KeyResultValues)

  // Supporting tasks
  case taskAdded(keyResult: KeyResultID, wording: TaskWording)
  case taskChanged(task: TaskID, wording: TaskWording)
  case taskDone(task: TaskID)
  case taskDropped(task: TaskID, why: CleanText)
  case taskReopened(task: TaskID)

  /// `set` where the advice is on the whole of it.
  case adviceWaived(subject: AdviceSubject, rule: AdviceRule, note: CleanText, set: SetID? = nil)

  /// An objective is written without a round of suggestions, in a set that is there or in one that is
  /// opened with it.
  case objectiveAdded(text: CleanText, set: SetID? = nil, opening: SetPlan? = nil)

  // Alignment
  /// `mark` is absent where the unit neither leads nor supports it.
  case keyResultMarked(keyResult: KeyResultID, unit: UnitID, mark: Contribution?)
  /// An empty text takes the answer away.
  case alignmentAnswered(
    unit: UnitID, question: AlignmentQuestion, text: CleanText, set: SetID? = nil)
  case needAdded(from: UnitID, to: UnitID, text: CleanText, set: SetID? = nil)
  case needReworded(need: NeedID, text: CleanText)
  case needAnswered(need: NeedID, answer: NeedAnswer)
  case needDropped(need: NeedID)

  // Evaluation
  case evaluationAccepted(reason: CleanText?, set: SetID? = nil)

  // The weeks
  /// `instead`: it takes the place of what was written for that day before.
  case checkedIn(
    keyResult: KeyResultID, day: CalendarDate, reading: CheckInReading,
    confidence: Confidence? = nil, comment: CleanText? = nil, instead: Bool? = nil)
  case checkInDayChosen(weekday: Weekday, set: SetID? = nil)
  /// What it counts in its objective, relative to the others there.
  case keyResultWeighed(keyResult: KeyResultID, weight: Decimal)
  /// Other values hold from `day` on.
  case targetChanged(
    keyResult: KeyResultID, values: KeyResultValues, day: CalendarDate, reason: CleanText)
  /// `status` is absent where it follows from the numbers again.
  case statusSet(keyResult: KeyResultID, status: Status?, why: CleanText)
  /// What was to be found out first was found: it moves from there now.
  case keyResultFound(keyResult: KeyResultID, kind: KeyResultKind, values: KeyResultValues)
  /// `week` is a day of the week it is for. `again`: the one of an earlier week that is taken on once
  /// more with it.
  case priorityAdded(
    text: CleanText, owner: CleanText, week: CalendarDate, again: PriorityID? = nil,
    set: SetID? = nil)
  case priorityChanged(priority: PriorityID, text: CleanText, owner: CleanText)
  case priorityAnswered(priority: PriorityID, answer: PriorityAnswer)
  case priorityRemoved(priority: PriorityID)
  /// What people expect of a week to come; an empty text takes it back.
  case weekNoted(week: CalendarDate, text: CleanText, set: SetID? = nil)
  case healthMetricAdded(name: CleanText, set: SetID? = nil)
  case healthMetricRenamed(metric: HealthMetricID, name: CleanText)
  case healthMetricRead(
    metric: HealthMetricID, day: CalendarDate, value: CleanText, health: Health)
  case healthMetricRemoved(metric: HealthMetricID)

  // The review
  /// `score` is absent where the key result was to be found out first.
  case keyResultScored(keyResult: KeyResultID, score: Score? = nil, learned: CleanText? = nil)
  case objectiveReviewed(objective: ObjectiveID, outcome: ReviewOutcome, why: CleanText)
  case cycleClosed(overriding: [CleanText], set: SetID? = nil)
  case cycleReopened(reason: CleanText, set: SetID? = nil)

  // Sharing
  case audienceAdded(wording: AudienceWording)
  /// Those that were proposed from units and owners, all at once.
  case audiencesProposed(wordings: [AudienceWording])
  case audienceChanged(audience: AudienceID, wording: AudienceWording)
  case audienceInformed(audience: AudienceID, informed: Bool)
  case audienceRemoved(audience: AudienceID)
  /// Their names alone: what they hold follows from the events before.
  case handoutWritten(files: [CleanText], folder: CleanText)
  // How OKRs live on
  /// `overriding`: what the data said against it then.
  case readinessAnswered(
    item: ReadinessItem, answer: ReadinessAnswer, owner: CleanText, note: CleanText,
    overriding: [CleanText])
  case readinessJudged(
    verdict: ReadinessVerdict.Judgement, approver: CleanText, day: CalendarDate,
    conditions: CleanText)
  case championNamed(person: PersonID, unit: UnitID)
  case championAssigned(champion: ChampionID, unit: UnitID)
  /// `session` is absent where the step was taken in none.
  case championStepped(
    champion: ChampionID, step: ChampionStep, day: CalendarDate, session: SessionID? = nil)
  case championStepTakenBack(champion: ChampionID, step: ChampionStep)
  case championRemoved(champion: ChampionID)
  case sessionBooked(kind: SessionKind, unit: UnitID, cycle: Cycle, day: CalendarDate)
  case bookingMoved(booking: BookingID, day: CalendarDate)
  case bookingCancelled(booking: BookingID)

  // The parking lot
  case itemParked(text: CleanText)
  case parkedItemEdited(item: ParkedID, text: CleanText)
  case parkedItemRemoved(item: ParkedID)

  // History
  case undone(seq: Int)
  case redone(seq: Int)
}
