import PlainText

extension Workshop {
  /// The latest evaluation that was shown and held scores: it stands until another one does.
  private var scoredRound: Round? {
    rounds.last { $0.kind == .evaluation && $0.stage == .revealed && !$0.entries.isEmpty }
  }

  /// Whether more than half of those who were present when the scores were shown had scored the
  /// set, and no other scoring waits to be shown.
  public var evaluationHasQuorum: Bool {
    hasQuorum(of: scoredRound?.presentThen ?? present.count)
  }

  private func hasQuorum(of people: Int) -> Bool {
    guard evaluationRound?.stage == .revealed, let round = scoredRound else { return false }
    return round.entries.count * 2 > people
  }

  /// Whether the room stands behind the set on the scores that are shown: whoever scores again
  /// accepts again.
  public var isAccepted: Bool {
    acceptance.map { $0.round == scoredRound?.id } ?? false
  }

  /// The distributions of the latest evaluation that was shown and held scores. A scoring that was
  /// opened since does not hide them.
  public var evaluationSummary: EvaluationSummary? {
    scoredRound.map { EvaluationSummary($0, of: objectives) }
  }

  /// Whether the set holds something that came after the scores that are shown.
  public var setHasGrown: Bool {
    guard let summary = evaluationSummary, summary.voices > 0 else { return false }
    return summary.lines.contains { $0.distribution.total == 0 }
  }

  mutating func accept(_ reason: CleanText?) throws(Rejection) {
    guard openRound == nil else { throw Rejection("The scoring is open: close it first.") }
    guard !objectives.isEmpty else { throw Rejection("There is no objective to accept yet.") }
    guard !isAccepted else { throw Rejection("The set is accepted already.") }
    let words: CleanText? =
      if let reason { try reason.required("The reason", limit: Limits.reason) } else { nil }
    // Files hold sets that were accepted by the number of people present at the acceptance.
    guard evaluationHasQuorum || hasQuorum(of: present.count) || words != nil else {
      throw .noQuorum
    }
    let summary = evaluationSummary
    acceptance = Acceptance(
      reason: words, round: scoredRound?.id, voices: summary?.voices ?? 0,
      present: summary?.present ?? present.count)
  }
}

extension Rejection {
  static let noQuorum = Rejection(
    "Not more than half of the room have scored the set and seen the result: accept it with a reason."
  )
}
