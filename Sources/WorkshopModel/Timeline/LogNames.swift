import PlainText

/// What the ids in a log are called at the moment the log mentions them, by the words that were not
/// taken back since.
struct LogNames {
  private var people: [PersonID: CleanText] = [:]
  private var phases: [PhaseID: CleanText] = [:]
  private var rounds: [RoundID: CleanText] = [:]
  private var suggestions: [SuggestionID: CleanText] = [:]
  private var keyResults: [KeyResultID: KeyResultWording] = [:]
  private var titles: [Int: CleanText] = [:]

  /// Remembers what `record` names; called after its own line was worded. New words that were
  /// undone are not what the thing is called.
  mutating func learn(from record: EventRecord, isUndone: Bool = false) {
    titles[record.seq] = record.event.title
    switch record.event {
    case .workshopCreated(_, _, let agenda):
      for (part, item) in agenda.enumerated() {
        phases[PhaseID(record.seq, part: part)] = item.phase.definition.title
      }
    case .personAdded(let name): people[PersonID(record.seq)] = name
    case .personRenamed(let person, let name) where !isUndone: people[person] = name
    case .roundOpened(let kind): rounds[RoundID(record.seq)] = kind.title
    case .roundRevealed(_, let entries):
      for case (let part, .suggestion(let text)) in entries.enumerated() {
        suggestions[SuggestionID(record.seq, part: part)] = text
      }
    case .suggestionAdded(let text): suggestions[SuggestionID(record.seq)] = text
    case .suggestionReworded(let suggestion, let text) where !isUndone:
      suggestions[suggestion] = text
    case .keyResultAdded(_, let wording):
      keyResults[KeyResultID(record.seq)] = wording
    case .keyResultReworded(let keyResult, let wording) where !isUndone:
      keyResults[keyResult] = wording
    default: break
    }
  }

  func words(for event: Event) -> CleanText {
    switch event {
    case .workshopCreated(let organisation, let cycle, _):
      "Workshop of \(organisation) created for \(cycle.name)"
    case .phaseEntered(let phase, let overriding):
      "Phase: \(phases[phase] ?? "unknown")\(Self.reasons(overriding))"
    case .agendaFinished(let overriding): "Agenda finished\(Self.reasons(overriding))"
    case .minutesPlanned(let phase, let minutes):
      "\(phases[phase] ?? "Phase"): \(minutes) minutes planned"
    case .timerStarted: "Timer started"
    case .timerPaused: "Timer paused"
    case .timerExtended(let minutes): "Timer extended by \(minutes) min"
    case .personAdded(let name): "\(name) added to the roster"
    case .personRenamed(let person, let name): "\(self.name(person)) renamed to \(name)"
    case .personRemoved(let person): "\(name(person)) removed from the roster"
    case .personPresenceChanged(let person, let absent):
      "\(name(person)) marked \(absent ? "absent" : "present")"
    case .noteAdded(let section, let text): "\(section.title): \(text)"
    case .noteEdited(_, let text): "Note edited: \(text)"
    case .noteRemoved: "Note removed"
    case .exerciseAnswered(let statement, let answer):
      "Exercise: \"\(statement.sentence)\" answered as \(answer.title)"
    case .statementWritten(let statement, let text): "\(statement.title): \(text)"
    case .handsCounted(let statement, let hands):
      "\(statement.title): hands 0-5 counted \(CleanText(hands.map(String.init).joined(separator: " ")))"
    case .statementConfirmed(let statement, let reason):
      "\(statement.title) confirmed\(Self.reason(reason))"
    case .roundOpened(let kind): "Opened \(kind.title)"
    case .turnTaken(let round, let person, _): "\(name(person)) is in (\(name(round)))"
    case .turnTakenBack(let round, let person):
      "\(name(person)) took the entry back (\(name(round)))"
    case .suggestionsSealed(let round, let count, _):
      "\(count) \(count == 1 ? "suggestion" : "suggestions") from a list went into the box (\(name(round)))"
    case .roundClosed(let round): "Closed \(name(round))"
    case .roundReopened(let round): "Reopened \(name(round))"
    case .roundRevealed(let round, let entries):
      "Shown: \(name(round)), \(entries.count) \(entries.count == 1 ? "entry" : "entries") in random order"
    case .suggestionAdded(let text): "Suggestion added: \(text)"
    case .suggestionReworded(let suggestion, let text):
      "Suggestion reworded from \"\(name(suggestion))\" to \"\(text)\""
    case .suggestionsMerged(let into, let others):
      "Merged \(Self.list(others.map(name))) into \"\(name(into))\""
    case .suggestionSplit(let suggestion): "Split \"\(name(suggestion))\""
    case .suggestionParked(let suggestion): "Parked \"\(name(suggestion))\""
    case .suggestionReturned(let suggestion): "Brought back \"\(name(suggestion))\""
    case .shortlistDecided(let chosen, let how):
      "Shortlist decided \(how.words): \(Self.list(chosen.map(name)))"
    case .objectiveReworded(_, let text): "Objective reworded: \(text)"
    case .keyResultAdded(_, let wording): "Key result added: \(wording.sentence)"
    case .keyResultReworded(_, let wording): "Key result edited: \(wording.sentence)"
    case .keyResultRemoved(let keyResult): "Key result removed: \(name(keyResult))"
    case .keyResultMoved(let keyResult, let by):
      "Key result moved \(by < 0 ? "up" : "down"): \(name(keyResult))"
    case .valuesSet(let keyResult, let values):
      "Values set: \(name(keyResult)): \(words(for: values, of: keyResult))"
    case .adviceWaived(_, let rule, let note):
      "Advice \(CleanText(rule.code)) set aside: \(note)"
    case .evaluationAccepted(let reason): "The set is accepted\(Self.reason(reason))"
    case .itemParked(let text): "Parked: \(text)"
    case .parkedItemEdited(_, let text): "Parked thought edited: \(text)"
    case .parkedItemRemoved: "Parked thought removed"
    case .undone(let seq): "Undone: \(titles[seq] ?? "a step")"
    case .redone(let seq): "Redone: \(titles[seq] ?? "a step")"
    }
  }

  private func name(_ person: PersonID) -> CleanText { people[person] ?? "Someone" }
  private func name(_ round: RoundID) -> CleanText { rounds[round] ?? "a round" }
  private func name(_ suggestion: SuggestionID) -> CleanText { suggestions[suggestion] ?? "?" }
  private func name(_ keyResult: KeyResultID) -> CleanText {
    keyResults[keyResult]?.sentence ?? "?"
  }

  private func words(for values: KeyResultValues, of keyResult: KeyResultID) -> CleanText {
    keyResults[keyResult].map { values.words(for: $0, withYear: true) } ?? "?"
  }

  private static func list(_ texts: [CleanText]) -> CleanText {
    CleanText(texts.map { "\"\($0)\"" }.joined(separator: ", "))
  }

  private static func reason(_ reason: CleanText?) -> CleanText {
    if let reason { ", because: \(reason)" } else { "" }
  }

  private static func reasons(_ reasons: [CleanText]) -> CleanText {
    reasons.isEmpty
      ? "" : ", although: \(CleanText(reasons.map(\.string).joined(separator: " · ")))"
  }
}

extension ShortlistMethod {
  /// How it was decided, after "decided".
  public var words: CleanText {
    switch self {
    case .vote: "by vote"
    case .hand: "by hand"
    case .fewer: "by vote, taking fewer after a tie"
    case .decision(_, let reason): "after a tie, because: \(reason)"
    case .lots: "by lot after a tie"
    }
  }
}
