import PlainText

/// A fact of the workshop, past tense. Case and label names are the file format: an event that
/// changes shape becomes a new case and the old one keeps replaying.
public enum Event: Hashable, Sendable, Codable {
  // The workshop and its agenda
  case workshopCreated(organisation: CleanText, cycle: Cycle, agenda: [AgendaItem])
  case phaseEntered(phase: PhaseID, overriding: [CleanText])
  case agendaFinished(overriding: [CleanText])
  case minutesPlanned(phase: PhaseID, minutes: Int)

  // The timer of the current phase
  case timerStarted
  case timerPaused
  case timerExtended(minutes: Int)

  // People
  case personAdded(name: CleanText)
  case personRenamed(person: PersonID, name: CleanText)
  case personRemoved(person: PersonID)
  case personPresenceChanged(person: PersonID, absent: Bool)

  // Notes and the goal-setting exercise
  case noteAdded(section: NoteSection, text: CleanText)
  case noteEdited(note: NoteID, text: CleanText)
  case noteRemoved(note: NoteID)
  case exerciseAnswered(statement: ExerciseStatement, answer: GoalKind)

  // Strategy
  case statementWritten(statement: Statement, text: CleanText)
  case handsCounted(statement: Statement, hands: [Int])
  case statementConfirmed(statement: Statement, reason: CleanText?)

  // Blind rounds: suggestions, ballots, scores
  case roundOpened(kind: RoundKind)
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

  // The shortlist
  case suggestionAdded(text: CleanText)
  case suggestionReworded(suggestion: SuggestionID, text: CleanText)
  case suggestionsMerged(into: SuggestionID, others: [SuggestionID])
  case suggestionSplit(suggestion: SuggestionID)
  case suggestionParked(suggestion: SuggestionID)
  case suggestionReturned(suggestion: SuggestionID)
  case shortlistDecided(chosen: [SuggestionID], how: ShortlistMethod)

  // Objectives and key results
  case objectiveReworded(objective: ObjectiveID, text: CleanText)
  case keyResultAdded(objective: ObjectiveID, wording: KeyResultWording)
  case keyResultReworded(keyResult: KeyResultID, wording: KeyResultWording)
  case keyResultRemoved(keyResult: KeyResultID)
  case keyResultMoved(keyResult: KeyResultID, by: Int)
  case valuesSet(keyResult: KeyResultID, values: KeyResultValues)
  case adviceWaived(subject: AdviceSubject, rule: AdviceRule, note: CleanText)

  // Evaluation
  case evaluationAccepted(reason: CleanText?)

  // The parking lot
  case itemParked(text: CleanText)
  case parkedItemEdited(item: ParkedID, text: CleanText)
  case parkedItemRemoved(item: ParkedID)

  // History
  case undone(seq: Int)
  case redone(seq: Int)
}
