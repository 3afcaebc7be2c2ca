import PlainText

extension OKRSet {
  /// What an event writes to name this set: nothing for the first one, so that the events of a
  /// workshop with one set read as they always did.
  public var label: SetID? { id == Self.firstID ? nil : id }

  public var openRound: Round? { rounds.last { $0.stage == .open } }

  public func round(_ id: RoundID) -> Round? { rounds.first { $0.id == id } }

  /// The latest blind round that collected suggestions.
  public var suggestionRound: Round? { rounds.last { $0.kind == .suggestions } }

  /// The latest vote, on suggestions or on their groups.
  public var ballotRound: Round? { rounds.last { $0.kind.voteMatter != nil } }

  /// The latest vote on suggestions.
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

  /// Suggestions that still stand for a place, in the order of the table: all that lists them, and a
  /// vote on them, keeps to it.
  public var standingSuggestions: [Suggestion] { byGroups(suggestions.filter { !$0.isParked }) }

  /// The objectives in force, in order.
  public var objectives: [Objective] {
    // Mostly none is parked, and nothing has to be copied.
    allObjectives.contains(where: \.isParked)
      ? allObjectives.filter { !$0.isParked } : allObjectives
  }

  /// Whether an objective that counts has one.
  public var hasKeyResults: Bool {
    allObjectives.contains { !$0.isParked && !$0.keyResults.isEmpty }
  }

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
}
