import PlainText

extension Event {
  /// The step in a few words, for the undo message and the log.
  public var title: CleanText {
    switch self {
    case .workshopCreated(let organisation, _, _): "create the workshop of \(organisation)"
    case .phaseEntered: "change the phase"
    case .agendaFinished: "finish the agenda"
    case .minutesPlanned(_, let minutes): "plan \(minutes) minutes"
    case .timerStarted: "start the timer"
    case .timerPaused: "pause the timer"
    case .timerExtended(let minutes): "add \(minutes) min"
    case .personAdded(let name): "add \(name)"
    case .personRenamed(_, let name): "rename to \(name)"
    case .personRemoved: "remove a person"
    case .personPresenceChanged(_, let absent): absent ? "mark absent" : "mark present"
    case .noteAdded(let section, _): "note under \(section.title)"
    case .noteEdited: "edit a note"
    case .noteRemoved: "remove a note"
    case .exerciseAnswered: "answer the exercise"
    case .statementWritten(let statement, _): "write the \(statement.title)"
    case .handsCounted(let statement, _): "count hands for the \(statement.title)"
    case .statementConfirmed(let statement, _): "confirm the \(statement.title)"
    case .roundOpened(let kind): "open \(kind.title)"
    case .turnTaken: "take a turn"
    case .turnTakenBack: "take an entry back"
    case .suggestionsSealed: "put a list into the box"
    case .roundClosed: "close the round"
    case .roundReopened: "reopen the round"
    case .roundRevealed: "show what the box held"
    case .suggestionAdded: "add a suggestion"
    case .suggestionReworded: "reword a suggestion"
    case .suggestionsMerged: "merge suggestions"
    case .suggestionSplit: "split a suggestion"
    case .suggestionParked: "park a suggestion"
    case .suggestionReturned: "bring a suggestion back"
    case .shortlistDecided(let chosen, _): "shortlist \(chosen.count)"
    case .objectiveReworded: "reword an objective"
    case .keyResultAdded: "add a key result"
    case .keyResultReworded: "edit a key result"
    case .keyResultRemoved: "remove a key result"
    case .keyResultMoved: "move a key result"
    case .valuesSet: "set values"
    case .adviceWaived(_, let rule, _): "set advice \(CleanText(rule.code)) aside"
    case .evaluationAccepted: "accept the set"
    case .itemParked: "park a thought"
    case .parkedItemEdited: "edit a parked thought"
    case .parkedItemRemoved: "remove a parked thought"
    case .undone: "undo"
    case .redone: "redo"
    }
  }
}

extension RoundKind {
  /// What the round is called on screens and in the log.
  public var title: CleanText {
    switch self {
    case .suggestions: "the rooftop entry"
    case .vote(let rules): rules.isRunOff ? "the run-off" : "the vote"
    case .evaluation: "the scoring"
    case .hands: "the private show of hands"
    }
  }
}
