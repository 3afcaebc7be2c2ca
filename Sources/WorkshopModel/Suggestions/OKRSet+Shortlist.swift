import PlainText

extension OKRSet {
  mutating func decide(
    _ chosen: [SuggestionID], _ how: ShortlistMethod, _ seq: Int
  ) throws(Rejection) {
    guard openRound == nil else { throw Rejection("A round is open: close it first.") }
    guard !chosen.isEmpty else { throw .nothingChosen(how) }
    guard chosen.count <= Limits.objectives, Set(chosen).count == chosen.count else {
      throw .shortlistFull
    }
    let known = Set(suggestions.map(\.id))
    guard chosen.allSatisfy(known.contains) else { throw .gone("A suggestion") }
    try requireAgreement(chosen, how)

    if let before = shortlist { earlierShortlists.append(before) }
    shortlist = Shortlist(chosen: chosen, how: how)
    park(allBut: chosen)
    makeObjectives(from: chosen, seq)
    acceptance = nil
  }

  private mutating func park(allBut chosen: [SuggestionID]) {
    for index in suggestions.indices {
      let isChosen = chosen.contains(suggestions[index].id)
      if isChosen || !suggestions[index].isParked { suggestions[index].isLeftOut = !isChosen }
      suggestions[index].isParked = !isChosen
    }
  }

  /// Chosen suggestions become objectives in order; an objective already there keeps its key
  /// results, and one left out is parked with them.
  private mutating func makeObjectives(from chosen: [SuggestionID], _ seq: Int) {
    let merges = self.merges
    var ordered: [Objective] = []
    for (part, id) in chosen.enumerated() {
      // The suggestion's own objective before one whose suggestion was merged into it since.
      let own = allObjectives.first { $0.suggestion == id }
      if let own {
        ordered.append(own)
      } else if var merged = allObjectives.first(where: { merges[$0.suggestion] == id }) {
        // The words that stand for both are in force now.
        merged.title = suggestion(id)?.text ?? merged.title
        ordered.append(merged)
      } else if let suggestion = suggestion(id) {
        ordered.append(
          Objective(
            id: ObjectiveID(seq, part: part), suggestion: id, title: suggestion.text,
            serves: Array(suggestion.allTakenFrom.prefix(Limits.served))))
      }
    }
    let inForce = Set(ordered.map(\.id))
    allObjectives = ordered + allObjectives.filter { !inForce.contains($0.id) }
    for index in allObjectives.indices {
      allObjectives[index].isParked = !inForce.contains(allObjectives[index].id)
    }
  }

  /// A decision that names a vote must follow from what the vote said.
  private func requireAgreement(
    _ chosen: [SuggestionID], _ how: ShortlistMethod
  ) throws(Rejection) {
    switch how {
    case .hand: return
    case .vote(let round):
      guard try outcomes(of: round).contains(.decided(chosen)) else { throw .notWhatTheVoteSaid }
    case .fewer(let round):
      let isSure = try outcomes(of: round).contains { outcome in
        if case .tied(chosen, _, _) = outcome { true } else { false }
      }
      guard isSure else { throw .notWhatTheVoteSaid }
    case .lots(let round):
      let drawn = try drawnFromTie(chosen, round)
      guard drawn.count == drawn.places else { throw .notWhatTheVoteSaid }
    case .decision(let round, let reason):
      _ = try reason.required("The reason", limit: Limits.reason)
      guard try drawnFromTie(chosen, round).count > 0 else {
        throw Rejection("Pick one of the tied at least, or take fewer.")
      }
    }
    for id in chosen {
      if let suggestion = suggestion(id), suggestion.isParked, !suggestion.isLeftOut {
        throw .parked(suggestion)
      }
    }
  }

  /// How many of `chosen` come from the tie, and how many places the tie is about.
  private func drawnFromTie(
    _ chosen: [SuggestionID], _ round: RoundID
  ) throws(Rejection) -> (count: Int, places: Int) {
    for case .tied(let sure, let tied, let places) in try outcomes(of: round)
    where Array(chosen.prefix(sure.count)) == sure
      && chosen.dropFirst(sure.count).allSatisfy(tied.contains)
      && chosen.count <= sure.count + places
    {
      return (chosen.count - sure.count, places)
    }
    throw .notWhatTheVoteSaid
  }

  private func outcomes(of id: RoundID) throws(Rejection) -> [VoteResult.Outcome] {
    let outcomes = round(id).map(voteOutcomes) ?? []
    guard !outcomes.isEmpty else { throw Rejection("That vote has not been shown yet.") }
    guard id == voteRound?.id else {
      throw Rejection("A later vote was held: look at its result.")
    }
    return outcomes
  }
}

extension Rejection {
  static let shortlistFull = Rejection(
    "The shortlist holds \(Limits.objectives): leave one out.")
  /// Why a shortlist decided this way may not be empty.
  static func nothingChosen(_ how: ShortlistMethod) -> Rejection {
    if case .fewer = how {
      Rejection("Nothing is sure of a place: taking fewer would leave none.")
    } else {
      Rejection("Choose one suggestion at least.")
    }
  }

  static let notWhatTheVoteSaid = Rejection(
    "That is not what the vote said: look at the result again.")
}
