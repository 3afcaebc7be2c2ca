import PlainText

/// A blind round: everyone present takes one turn, others see counts only, and the contents appear
/// together, shuffled, when the round is revealed.
public struct Round: Hashable, Sendable {
  public enum Stage: String, CaseIterable, Hashable, Sendable {
    case open, closed, revealed
  }

  public enum Turn: CaseIterable, Hashable, Sendable {
    case entered, passed
  }

  public let id: RoundID
  public let kind: RoundKind
  /// When it was opened; every turn carries this time.
  public let openedAt: Timestamp
  public internal(set) var stage: Stage = .open
  public internal(set) var turns: [PersonID: Turn] = [:]
  /// How many entries came from lists prepared elsewhere, by the list's name.
  public internal(set) var lists: [CleanText: Int] = [:]
  /// When people were told that they have a minute; nil before and once it is opened again.
  public internal(set) var lastCall: Timestamp?
  /// Why it is shown though so few are in; nil where nobody said so.
  public internal(set) var reasonToShow: CleanText?
  /// How many people were present when it was shown; nil before.
  public internal(set) var presentThen: Int?
  /// The event that showed it; nil before.
  public internal(set) var shownBy: Int?
  /// What people scored in an evaluation, as it stood when the first of them was in; nil before.
  public internal(set) var scored: ScoredSet?
  /// What the lot that may settle its tie is drawn from; nil before somebody asked for one. It stays
  /// as it is: otherwise it could be drawn until it suits.
  public internal(set) var lotSeed: Int?
  /// The contents, once revealed.
  public internal(set) var entries: [SealedEntry] = []
}

/// What a round collects.
public enum RoundKind: Hashable, Sendable, Codable {
  case suggestions
  case vote(rules: VoteRules)
  /// A vote on the groups of suggestions; its candidates are named as groups go by on ballots.
  case groupVote(rules: VoteRules)
  /// Scores of the set; `only` names the items of a scoring again, nil for all of it.
  case evaluation(only: [Goal]?)
  /// Hands, 0 to 5, for these statements in the wording people were asked about. The wording is a
  /// part of it: what changes it by undoing an earlier step is refused like any rewording.
  case hands(statements: [Statement: CleanText])
  /// How sure people are of these key results, 0 to 10.
  case confidence(keyResults: [KeyResultID])
}

extension RoundKind {
  /// The scoring of the whole set.
  public static var evaluation: RoundKind { .evaluation(only: nil) }

  /// Whether it is a scoring, of the whole set or of some items.
  public var isEvaluation: Bool { if case .evaluation = self { true } else { false } }

  /// Whether it is a vote on the tie of the vote before it.
  public var isRunOff: Bool {
    if case .vote(let rules) = self { rules.isRunOff } else { false }
  }
}

/// The rules one vote is held under, fixed when it opens.
public struct VoteRules: Hashable, Sendable, Codable {
  public enum Method: String, Hashable, Sendable, Codable, CaseIterable {
    case dots, ranking
  }

  public var method: Method
  /// Dots each person has; 1 to 5. Meaningless for a ranking.
  public var votesEach: Int
  /// Whether several dots may go to one suggestion.
  public var stacking: Bool
  /// How many places this vote fills, 1 to 3.
  public var places: Int
  public var candidates: [SuggestionID]
  /// Suggestions that were sure of a place before this run-off; empty in a first vote.
  public var alreadyChosen: [SuggestionID]
  /// Whether it decides a tie of the vote before it.
  public var isRunOff: Bool

  public init(
    method: Method, votesEach: Int, stacking: Bool, places: Int, candidates: [SuggestionID],
    alreadyChosen: [SuggestionID] = [], isRunOff: Bool = false
  ) {
    self.method = method
    self.votesEach = votesEach
    self.stacking = stacking
    self.places = places
    self.candidates = candidates
    self.alreadyChosen = alreadyChosen
    self.isRunOff = isRunOff
  }
}
