import PlainText

/// What a vote is about. Both are held, counted and shown in the same way.
public enum VoteMatter: String, CaseIterable, Codable, Hashable, Sendable {
  case suggestions
  /// The groups that suggestions were laid into: their vote shows where the room wants to look first.
  case groups

  /// A round in which it is voted on under `rules`.
  public func round(_ rules: VoteRules) -> RoundKind {
    switch self {
    case .suggestions: .vote(rules: rules)
    case .groups: .groupVote(rules: rules)
    }
  }

  /// All that a vote can be held on now, in the order of the table.
  public func candidates(in set: OKRSet) -> [SuggestionID] {
    switch self {
    case .suggestions: set.suggestionsInPlay.map(\.id)
    case .groups: set.groupsWithSuggestions.map(\.id.onBallot)
    }
  }

  public var one: CleanText {
    switch self {
    case .suggestions: "suggestion"
    case .groups: "group"
    }
  }

  /// `3 groups`.
  public func count(_ count: Int) -> CleanText { count == 1 ? "1 \(one)" : "\(count) \(one)s" }
}

extension RoundKind {
  /// What it is a vote about; nil for every other kind.
  public var voteMatter: VoteMatter? {
    switch self {
    case .vote: .suggestions
    case .groupVote: .groups
    case .suggestions, .evaluation, .hands, .confidence: nil
    }
  }

  /// The rules of a vote, whatever it is about; nil for every other kind.
  public var voteRules: VoteRules? {
    switch self {
    case .vote(let rules), .groupVote(let rules): rules
    case .suggestions, .evaluation, .hands, .confidence: nil
    }
  }
}
