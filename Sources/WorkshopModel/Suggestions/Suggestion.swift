import PlainText

/// A rooftop objective as the room sees it after the reveal.
public struct Suggestion: Hashable, Sendable {
  public let id: SuggestionID
  /// The wording now.
  public internal(set) var text: CleanText
  /// The wording it arrived with; a rewording never loses it.
  public let original: CleanText
  /// The goal of the set above that it was taken over from; nil where people suggested it.
  public var takenFrom: Goal?
  /// What it brings along from a closed cycle; nil where it is new.
  var carried: CarriedGoal?
  /// Suggestions merged into this one, whole, so that they can be split off again.
  public internal(set) var merged: [Suggestion] = []
  public internal(set) var isParked = false
  /// Parked by a shortlist that left it out, not by hand; the next vote offers it again.
  public internal(set) var isLeftOut = false

  /// Every suggestion merged into it, at any depth.
  public var allMerged: [Suggestion] { merged.flatMap { [$0] + $0.allMerged } }
}

/// How a shortlist was decided.
public enum ShortlistMethod: Hashable, Sendable, Codable {
  /// By the vote, without a tie at the cut.
  case vote(round: RoundID)
  /// The facilitator picked on the room's behalf, without a vote.
  case hand
  /// A tie at the cut: the tied were left out.
  case fewer(round: RoundID)
  /// A tie at the cut: decided by a person, for the reason given.
  case decision(round: RoundID, reason: CleanText)
  /// A tie at the cut: drawn by lot among the tied. `lot` is what it was drawn from; absent where the
  /// seed was not shown.
  case lots(round: RoundID, lot: Lot? = nil)
}
