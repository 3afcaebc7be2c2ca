import PlainText

/// A goal of the set above that became a suggestion, in the words it had then.
public struct TakenGoal: Hashable, Sendable, Codable {
  public let goal: Goal
  public let words: CleanText

  public init(goal: Goal, words: CleanText) {
    self.goal = goal
    self.words = words
  }
}
