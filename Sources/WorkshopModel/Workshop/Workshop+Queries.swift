import PlainText

extension Workshop {
  public var phase: Phase? { phases.first { $0.id == currentPhase } }

  public var currentIndex: Int? { phases.firstIndex { $0.id == currentPhase } }

  public var nextPhase: Phase? {
    guard let index = currentIndex, index + 1 < phases.count else { return nil }
    return phases[index + 1]
  }

  /// The people who are waited for.
  public var present: [Person] { people.filter { !$0.isAbsent } }

  public func person(_ id: PersonID) -> Person? { people.first { $0.id == id } }

  public func notes(in section: NoteSection) -> [Note] { notes.filter { $0.section == section } }

  /// The statement's text, nil while it is not written.
  public func text(of statement: Statement) -> CleanText? { statements[statement]?.text }

  public var openRound: Round? { rounds.last { $0.stage == .open } }

  public func round(_ id: RoundID) -> Round? { rounds.first { $0.id == id } }

  /// The latest blind round that collected suggestions.
  public var suggestionRound: Round? { rounds.last { $0.kind == .suggestions } }

  /// The latest vote.
  public var voteRound: Round? {
    rounds.last { if case .vote = $0.kind { true } else { false } }
  }

  /// The latest private show of hands.
  public var handsRound: Round? {
    rounds.last { if case .hands = $0.kind { true } else { false } }
  }

  /// The latest evaluation.
  public var evaluationRound: Round? { rounds.last { $0.kind.isEvaluation } }

  public func suggestion(_ id: SuggestionID) -> Suggestion? { suggestions.first { $0.id == id } }

  /// Suggestions that still stand for a place.
  public var standingSuggestions: [Suggestion] { suggestions.filter { !$0.isParked } }

  /// The objectives in force, in order.
  public var objectives: [Objective] { allObjectives.filter { !$0.isParked } }

  public func objective(_ id: ObjectiveID) -> Objective? { allObjectives.first { $0.id == id } }

  public func keyResult(_ id: KeyResultID) -> KeyResult? {
    for objective in allObjectives {
      if let found = objective.keyResults.first(where: { $0.id == id }) { return found }
    }
    return nil
  }

  public func objective(holding id: KeyResultID) -> Objective? {
    allObjectives.first { $0.keyResults.contains { $0.id == id } }
  }

  public func waiver(of rule: AdviceRule, on subject: AdviceSubject) -> Waiver? {
    waivers.last { $0.rule == rule && $0.subject == subject }
  }

  /// Why the agenda may not move on from the current phase; empty when it may.
  public func unmet(openDrafts: [PersonID] = []) -> [CleanText] {
    phase?.definition.unmet(self, openDrafts) ?? []
  }
}
