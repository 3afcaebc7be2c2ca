import PlainText

extension OKRSet {
  /// The result of a vote that was shown, by the suggestions as they are merged now; nil for
  /// anything else.
  public func voteResult(of round: Round) -> VoteResult? {
    guard round.stage == .revealed, let rules = round.kind.voteRules else { return nil }
    return VoteResult(ballots: round.entries, rules: rules, merges: merges)
  }

  /// What a vote that was shown decides for the whole shortlist: a run-off together with the
  /// places that were sure before it. Nil for anything else.
  public func voteOutcome(of round: Round) -> VoteResult.Outcome? {
    guard let result = voteResult(of: round), case .vote(let rules) = round.kind else { return nil }
    guard rules.isRunOff else { return result.outcome }
    let sure = survivors(of: rules.alreadyChosen)
    guard case .tied(let ahead, let tied, let places) = result.outcome else {
      return untied(result.outcome, sure, rules)
    }
    let first = ahead.filter { !sure.contains($0) }
    let open = tied.filter { !sure.contains($0) }
    let free = places + ahead.count - first.count
    return open.count > free
      ? .tied(sure: sure + first, tied: open, places: free) : .decided(sure + first + open)
  }

  /// What the latest vote that was shown decides, on suggestions or on their groups.
  var ballotOutcome: VoteResult.Outcome? {
    guard let round = ballotRound else { return nil }
    return voteOutcome(of: round) ?? voteResult(of: round)?.outcome
  }

  private func untied(
    _ outcome: VoteResult.Outcome, _ sure: [SuggestionID], _ rules: VoteRules
  ) -> VoteResult.Outcome {
    switch outcome {
    case .tied: return outcome
    case .decided(let winners): return .decided(sure + winners.filter { !sure.contains($0) })
    case .nothing:
      // A run-off without a ballot leaves the tie as it was.
      let open = survivors(of: rules.candidates).filter { !sure.contains($0) }
      return open.count > rules.places
        ? .tied(sure: sure, tied: open, places: rules.places) : .decided(sure + open)
    }
  }

  /// Suggestions a vote or a choice by hand is made among: those on the table and, once a
  /// shortlist is decided, also those it left out; in the order of the table.
  public var suggestionsInPlay: [Suggestion] {
    byGroups(suggestions.filter { !$0.isParked || (shortlist != nil && $0.isLeftOut) })
  }

  /// Whether a vote can be held under these rules now.
  func requireFit(_ rules: VoteRules) throws(Rejection) {
    let inPlay = Set(suggestionsInPlay.map(\.id))
    for candidate in rules.candidates where !inPlay.contains(candidate) {
      guard let suggestion = suggestion(candidate) else { throw .gone("A suggestion") }
      throw .parked(suggestion)
    }
    guard rules.candidates.count >= 2, Set(rules.candidates).count == rules.candidates.count else {
      throw Rejection("A vote needs two suggestions at least: choose by hand with b.")
    }
    try rules.requireRange()
    try requireTie(rules)
  }

  /// A run-off answers the tie of the vote before it, nothing else.
  private func requireTie(_ rules: VoteRules) throws(Rejection) {
    guard rules.isRunOff else {
      guard rules.alreadyChosen.isEmpty else { throw .noTie }
      return
    }
    guard shortlist == nil, let vote = voteRound,
      case .tied(let sure, let tied, let places) = voteOutcome(of: vote),
      rules.alreadyChosen == sure, Set(rules.candidates) == Set(tied), rules.places == places
    else { throw .noTie }
  }

  /// Each of `ids` as it is merged now, once.
  private func survivors(of ids: [SuggestionID]) -> [SuggestionID] {
    let merges = self.merges
    return ids.map { merges[$0] ?? $0 }.once
  }

  /// Each merged suggestion and the standing one it lives in now.
  var merges: [SuggestionID: SuggestionID] {
    var survivors: [SuggestionID: SuggestionID] = [:]
    for suggestion in suggestions {
      for part in suggestion.allMerged { survivors[part.id] = suggestion.id }
    }
    return survivors
  }
}

extension VoteRules {
  func requireRange() throws(Rejection) {
    guard (1...Limits.objectives).contains(places),
      (1...VoteRules.mostVotesEach).contains(votesEach)
    else {
      throw Rejection("A vote fills 1 to 3 places with 1 to 5 votes each.")
    }
  }
}

extension Rejection {
  static let noTie = Rejection("A run-off needs a tie at the cut: there is none now.")

  static func parked(_ suggestion: Suggestion) -> Rejection {
    Rejection("\"\(suggestion.text)\" is parked: bring it back with p, then b.")
  }
}
