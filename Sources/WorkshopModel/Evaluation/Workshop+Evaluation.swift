import PlainText

extension Workshop {
  /// A quorum is more than half of the people present.
  public var evaluationHasQuorum: Bool {
    guard let round = evaluationRound, round.stage == .revealed else { return false }
    return round.entries.count * 2 > present.count
  }

  /// The distributions of the latest evaluation, once it is shown.
  public var evaluationSummary: EvaluationSummary? {
    guard let round = evaluationRound, round.stage == .revealed else { return nil }
    return EvaluationSummary(round, of: objectives)
  }

  /// Whether the set holds something that came after the scores that are shown.
  public var setHasGrown: Bool {
    guard let summary = evaluationSummary, summary.voices > 0 else { return false }
    return summary.lines.contains { $0.distribution.total == 0 }
  }

  mutating func accept(_ reason: CleanText?) throws(Rejection) {
    guard openRound == nil else { throw Rejection("The scoring is open: close it first.") }
    guard !objectives.isEmpty else { throw Rejection("There is no objective to accept yet.") }
    guard acceptance == nil else { throw Rejection("The set is accepted already.") }
    let words: CleanText? =
      if let reason { try reason.required("The reason", limit: Limits.reason) } else { nil }
    guard evaluationHasQuorum || words != nil else { throw .noQuorum }
    acceptance = Acceptance(reason: words)
  }
}

extension Rejection {
  static let noQuorum = Rejection(
    "Not more than half of the room have scored the set and seen the result: accept it with a reason."
  )
}
