import FoundationEssentials
import PlainText

extension OKRSet {
  /// The suggestion that people saw must still be the one of the check-ins.
  func judgeKeyResultScored(
    _ keyResult: KeyResultID, _ score: Score?, _ learned: CleanText
  ) throws(Rejection) {
    guard let found = self.keyResult(keyResult) else { throw .gone("That key result") }
    try learned.requireShort("What was learned", limit: Limits.reason)
    guard let suggested = suggestedScore(of: found) else {
      guard score == nil else {
        throw Rejection("It was to be found out first: there is nothing to score.")
      }
      return
    }
    guard let score, (0...1).contains(score.value) else { throw .scoreOutOfRange }
    guard score.suggested == suggested.suggested else {
      throw Rejection("It was changed meanwhile: look at the suggested score again.")
    }
    guard let given = score.override else { return }
    guard !given.reason.singleLine.isEmpty else { throw .overrideWithoutReason }
    try given.reason.requireShort("The reason", limit: Limits.reason)
  }

  func judgeObjectiveReviewed(_ objective: ObjectiveID, _ why: CleanText) throws(Rejection) {
    guard self.objective(objective) != nil else { throw .gone("That objective") }
    try why.require("The line why", limit: Limits.reason)
  }
}
