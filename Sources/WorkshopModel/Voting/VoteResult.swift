import FoundationEssentials

/// What a closed vote says. The same ballots, rules and merges always give the same result.
public struct VoteResult: Hashable, Sendable {
  public struct Standing: Hashable, Sendable {
    public let suggestion: SuggestionID
    /// Dots, or Borda points in halves.
    public let tally: Decimal
    /// Ballots that name it; without any it cannot win a place.
    public let supporters: Int
    /// 1 for the best; equal tallies share a rank.
    public let rank: Int
  }

  public enum Outcome: Hashable, Sendable {
    /// The places are filled, or fewer where fewer were voted for.
    case decided([SuggestionID])
    /// An equal tally between the last that would be chosen and the first that would not:
    /// `places` are left for the `tied`, who are more.
    case tied(sure: [SuggestionID], tied: [SuggestionID], places: Int)
    /// Nobody voted for anything.
    case nothing
  }

  /// Best first; among equals in the order they were offered, which decides nothing.
  public let standings: [Standing]
  public let outcome: Outcome
  /// Ballots counted.
  public let voters: Int

  /// - Parameter merges: each merged suggestion and the one it was merged into.
  public init(
    ballots: [SealedEntry], rules: VoteRules, merges: [SuggestionID: SuggestionID] = [:]
  ) {
    let merged = MergedBallots(rules: rules, merges: merges)
    let tally = Tally(ballots: ballots, merged: merged)
    func points(_ suggestion: SuggestionID) -> Decimal { tally.points[suggestion] ?? 0 }
    let sorted = merged.candidates.enumerated().sorted { left, right in
      let (more, less) = (points(left.element), points(right.element))
      return more == less ? left.offset < right.offset : more > less
    }.map(\.element)
    standings = sorted.map { suggestion in
      Standing(
        suggestion: suggestion, tally: points(suggestion),
        supporters: tally.supporters[suggestion] ?? 0,
        rank: 1 + sorted.count { points($0) > points(suggestion) })
    }
    voters = tally.voters
    outcome = Self.outcome(of: standings.filter { $0.supporters > 0 }, places: rules.places)
  }

  public var showsTallies: Bool { VoteRules.showsTallies(voters: voters) }

  /// Whether more may be seen than what has a place: the order of so few would be somebody's ballot.
  public var showsOrder: Bool { voters >= Round.fewestShown }

  private static func outcome(of supported: [Standing], places: Int) -> Outcome {
    guard !supported.isEmpty, places > 0 else { return .nothing }
    guard supported.count > places, supported[places - 1].tally == supported[places].tally else {
      return .decided(supported.prefix(places).map(\.suggestion))
    }
    let cut = supported[places].tally
    let sure = supported.filter { $0.tally > cut }.map(\.suggestion)
    return .tied(
      sure: sure, tied: supported.filter { $0.tally == cut }.map(\.suggestion),
      places: places - sure.count)
  }
}
