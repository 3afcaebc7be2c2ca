import PlainText

extension OKRSet {
  func judgeShortlistDecided(
    _ chosen: [SuggestionID], _ how: ShortlistMethod
  ) throws(Rejection) {
    guard openRound == nil else { throw .roundIsOpen }
    guard !chosen.isEmpty else { throw .nothingChosen(how) }
    guard chosen.count <= Limits.objectives, Set(chosen).count == chosen.count else {
      throw .shortlistFull
    }
    try requireKnown(chosen)
    try requireAgreement(chosen, how)
  }

  /// A decision that names a vote must follow from what the vote said.
  private func requireAgreement(
    _ chosen: [SuggestionID], _ how: ShortlistMethod
  ) throws(Rejection) {
    switch how {
    case .hand: return
    case .vote(let round):
      guard try outcome(of: round) == .decided(chosen) else { throw .notWhatTheVoteSaid }
    case .fewer(let round):
      guard case .tied(chosen, _, _) = try outcome(of: round) else { throw .notWhatTheVoteSaid }
    case .lots(let round, let lot):
      let drawn = try drawnFromTie(chosen, round)
      guard drawn.count == drawn.places else { throw .notWhatTheVoteSaid }
      guard let lot, lot == self.lot(of: round), chosen == chosenByLot(of: round) else {
        throw Rejection("That is not what the lot says: draw its seed first, and keep to it.")
      }
    case .decision(let round, let reason):
      try reason.require("The reason", limit: Limits.reason)
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
    guard case .tied(let sure, let tied, let places) = try outcome(of: round),
      Array(chosen.prefix(sure.count)) == sure,
      chosen.dropFirst(sure.count).allSatisfy(tied.contains), chosen.count <= sure.count + places
    else { throw .notWhatTheVoteSaid }
    return (chosen.count - sure.count, places)
  }

  private func outcome(of id: RoundID) throws(Rejection) -> VoteResult.Outcome {
    guard let outcome = round(id).flatMap(voteOutcome) else {
      throw Rejection("That vote has not been shown yet.")
    }
    guard id == voteRound?.id else {
      throw Rejection("A later vote was held: look at its result.")
    }
    return outcome
  }
}

extension Rejection {
  static let roundIsOpen = Rejection("A round is open: close it first.")
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
