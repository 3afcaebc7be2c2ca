import PlainText

extension OKRSet {
  func judgeEvaluationAccepted(_ reason: CleanText?) throws(Rejection) {
    if reason == nil, hasGrown { throw .setHasGrown }
    if reason == nil, !changedSinceScoring.isEmpty { throw .setHasChanged }
    guard openRound == nil else { throw Rejection("The scoring is open: close it first.") }
    guard !objectives.isEmpty else { throw Rejection("There is no objective to accept yet.") }
    guard !isAccepted else { throw Rejection("The set is accepted already.") }
    try reason?.require("The reason", limit: Limits.reason)
    guard reason != nil || evaluationHasQuorum else { throw .noQuorum }
  }
}

extension Rejection {
  static let noQuorum = Rejection(
    "Not more than half of the room have scored the set and seen the result: accept it with a reason."
  )
  static let setHasChanged = Rejection(
    "Part of the set was changed since the scoring: score that again, or accept it with a reason.")
  static let setHasGrown = Rejection(
    "Part of the set came after the scoring: score again, or accept it with a reason.")
}
