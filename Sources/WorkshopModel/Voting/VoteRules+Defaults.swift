extension VoteRules {
  /// Dots a person can be given at most.
  public static let mostVotesEach = 5

  /// Dots each person gets unless the facilitator says otherwise: a third of the number of
  /// suggestions, rounded up, 1 to 5.
  public static func votesEach(suggestions: Int) -> Int {
    min(max((suggestions + 2) / 3, 1), mostVotesEach)
  }

  /// Whether tallies may be seen; with fewer than 5 voters they would tell who chose what, and only
  /// the order is shown.
  public static func showsTallies(voters: Int) -> Bool { voters >= 5 }
}
