import PlainText

extension Workshop {
  mutating func openRound(_ kind: RoundKind, _ seq: Int, at moment: Timestamp) throws(Rejection) {
    guard openRound == nil else {
      throw Rejection("A round is open already: close it first.")
    }
    guard !present.isEmpty else {
      throw Rejection("Nobody is on the roster: press P and add the people in the room.")
    }
    try requireFit(kind)
    if case .vote = kind, let decided = shortlist {
      earlierShortlists.append(decided)
      shortlist = nil
      returnLeftOut()
    }
    rounds.append(Round(id: RoundID(seq), kind: kind, openedAt: moment))
  }

  mutating func takeTurn(
    _ round: RoundID, _ person: PersonID, _ passed: Bool
  ) throws(Rejection) {
    let index = try openIndex(of: round)
    guard let someone = self.person(person) else { throw .gone("That name") }
    guard rounds[index].turns[person] != .entered else {
      throw Rejection("\(someone.name) is in already.")
    }
    rounds[index].turns[person] = passed ? .passed : .entered
    if !passed { noteWhatIsScored(in: index) }
  }

  mutating func takeBack(_ round: RoundID, _ person: PersonID) throws(Rejection) {
    let index = try openIndex(of: round)
    guard rounds[index].kind == .suggestions else {
      throw Rejection("A ballot that is cast stays cast.")
    }
    guard rounds[index].turns[person] == .entered else {
      throw Rejection("This name has nothing in the box.")
    }
    rounds[index].turns[person] = nil
  }

  mutating func sealSuggestions(
    _ round: RoundID, _ count: Int, _ list: CleanText
  ) throws(Rejection) {
    let index = try openIndex(of: round)
    guard rounds[index].kind == .suggestions, count > 0 else {
      throw Rejection("Only suggestions can come from a list.")
    }
    guard count <= Limits.listed else { throw Rejection("The list is too long.") }
    guard rounds[index].lists[list] == nil else {
      throw Rejection("This list is in the box already.")
    }
    rounds[index].lists[list] = count
  }

  mutating func closeRound(_ round: RoundID) throws(Rejection) {
    let index = try openIndex(of: round)
    rounds[index].stage = .closed
  }

  mutating func reopenRound(_ round: RoundID) throws(Rejection) {
    guard let index = rounds.firstIndex(where: { $0.id == round }) else {
      throw .gone("That round")
    }
    guard openRound == nil else { throw Rejection("A round is open already: close it first.") }
    guard rounds[index].stage == .closed else {
      throw Rejection("That round has been shown: open a new one.")
    }
    rounds[index].stage = .open
    rounds[index].lastCall = nil
    rounds[index].reasonToShow = nil
  }

  mutating func reveal(
    _ round: RoundID, _ entries: [SealedEntry], _ seq: Int
  ) throws(Rejection) {
    guard let index = rounds.firstIndex(where: { $0.id == round }) else {
      throw .gone("That round")
    }
    guard rounds[index].stage != .open else {
      throw Rejection("The round is still open: close it first.")
    }
    guard rounds[index].stage != .revealed else {
      throw Rejection("That round has been shown already.")
    }
    rounds[index].stage = .revealed
    rounds[index].entries = entries
    rounds[index].presentThen = present.count
    noteWhatIsScored(in: index)
    showHands(of: rounds[index])
    for (part, entry) in entries.enumerated() {
      guard case .suggestion(let text) = entry else { continue }
      suggestions.append(
        Suggestion(id: SuggestionID(seq, part: part), text: text, original: text))
    }
  }

  /// What the first of them looked at is what was scored: who came later may have seen a change.
  private mutating func noteWhatIsScored(in index: Int) {
    guard rounds[index].kind.isEvaluation, rounds[index].scored == nil else { return }
    rounds[index].scored = ScoredSet(objectives)
  }

  func openIndex(of round: RoundID) throws(Rejection) -> Int {
    guard let index = rounds.firstIndex(where: { $0.id == round }) else {
      throw .gone("That round")
    }
    guard rounds[index].stage == .open else { throw .roundClosed }
    return index
  }

  /// Whether this kind of round can be held now, by the phase and what there is to decide.
  private func requireFit(_ kind: RoundKind) throws(Rejection) {
    switch kind {
    case .suggestions:
      guard phase?.definition.activity == .collect else {
        throw Rejection("Suggestions are collected in the phase Rooftop objectives.")
      }
    case .vote(let rules):
      guard phase?.definition.activity == .shortlist else {
        throw Rejection("The vote is held in the phase Shortlist.")
      }
      try requireFit(rules)
    case .hands(let statements): try requireFit(statements)
    case .evaluation(let items):
      guard phase?.definition.activity == .evaluate else {
        throw Rejection("The set is scored in the phase Evaluation.")
      }
      guard !objectives.isEmpty else {
        throw Rejection("There is no objective to evaluate: choose one in the phase Shortlist.")
      }
      if let items { try requireFit(items) }
    }
  }
}

extension Workshop {
  /// Single items are scored again only where the rest of the set has scores to stand beside.
  private func requireFit(_ items: [ScoredItem]) throws(Rejection) {
    guard evaluationSummary != nil else {
      throw Rejection("Nothing was scored yet: score the whole set first.")
    }
    guard !items.isEmpty, items.allSatisfy(holds) else { throw .gone("What was to be scored") }
  }
}

extension Rejection {
  static let roundClosed = Rejection("This round has been closed meanwhile.")
}
