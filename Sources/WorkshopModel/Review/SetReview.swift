import FoundationEssentials
import PlainText

/// What people said of a set at the end of its cycle.
public struct SetReview: Hashable, Sendable {
  public internal(set) var keyResults: [KeyResultID: KeyResultReview] = [:]
  public internal(set) var objectives: [ObjectiveID: ObjectiveReview] = [:]
  /// Whether the cycle is over for this set: nothing of it changes any more.
  public internal(set) var isClosed = false
}

/// The score of a key result, and what was learned from it.
public struct KeyResultReview: Hashable, Sendable {
  /// Nil where there was nothing to score, as it was to be found out first.
  public let score: Score?
  /// One line; empty where nobody said.
  public let learned: CleanText
}

/// What becomes of an objective, and one line why.
public struct ObjectiveReview: Hashable, Sendable {
  public let outcome: ReviewOutcome
  public let why: CleanText
}

/// The mean of scores.
public struct MeanScore: Hashable, Sendable {
  /// Nil before the first score. Thirds are cut off when they are divided: the mean is rounded to twelve
  /// places, so that it stands on the boundary it lies on.
  public let value: Decimal?
  /// How many have a score.
  public let scored: Int
  /// How many can have one.
  public let countable: Int

  init(of scores: [Decimal?]) {
    let given = scores.compactMap(\.self)
    scored = given.count
    countable = scores.count
    value =
      given.isEmpty
      ? nil : (given.reduce(0, +) / Decimal(given.count)).rounded(places: 12)
  }

  /// `0.64`, and `–` before the first score.
  public var words: CleanText { value?.scoreWords ?? "–" }

  /// `2 of 3 scored`; nil when all are.
  public var note: CleanText? { scored == countable ? nil : "\(scored) of \(countable) scored" }
}
