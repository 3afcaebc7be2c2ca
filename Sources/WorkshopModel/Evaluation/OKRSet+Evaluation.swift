import PlainText

extension OKRSet {
  /// The scorings that stand: the latest of the whole set that was shown and held scores, and those
  /// of single items since.
  private var standingScorings: [Round] {
    let shown = rounds.filter {
      $0.kind.isEvaluation && $0.stage == .revealed && !$0.entries.isEmpty
    }
    guard let whole = shown.lastIndex(where: { $0.kind == .evaluation }) else { return [] }
    return Array(shown[whole...])
  }

  /// Whether more than half of those who were present when the scores were shown had scored the
  /// set, and no other scoring waits to be shown.
  public var evaluationHasQuorum: Bool {
    hasQuorum { $0.presentThen ?? 0 }
  }

  private func hasQuorum(of people: (Round) -> Int) -> Bool {
    let standing = standingScorings
    guard evaluationRound?.stage == .revealed, !standing.isEmpty else { return false }
    return standing.allSatisfy { $0.entries.count * 2 > people($0) }
  }

  /// Whether the room stands behind the set on the scores that are shown: whoever scores again
  /// accepts again.
  public var isAccepted: Bool {
    acceptance.map { $0.round == standingScorings.last?.id } ?? false
  }

  /// The distributions of the scorings that stand. A scoring that was opened since does not hide
  /// them.
  public var evaluationSummary: EvaluationSummary? {
    let standing = standingScorings
    return standing.isEmpty ? nil : EvaluationSummary(standing, of: objectives)
  }

  /// Whether the set holds something that came after the scores that are shown.
  public var hasGrown: Bool {
    guard let summary = evaluationSummary, summary.voices > 0 else { return false }
    return summary.lines.contains { $0.distribution.total == 0 }
  }

  /// What has other words or values than when it was scored, in the order of the set.
  public var changedSinceScoring: [Goal] { items { $0.isChanged } }

  /// What changed since the scoring or came after it: to be scored again alone.
  public var unscoredItems: [Goal] {
    items { $0.isChanged || $0.distribution.total == 0 }
  }

  private func items(where wanted: (EvaluationSummary.Line) -> Bool) -> [Goal] {
    guard let summary = evaluationSummary, summary.voices > 0 else { return [] }
    let found = Set(summary.lines.filter(wanted).map(\.subject.item))
    return goals.filter(found.contains)
  }

  /// - Parameter people: how many are present now.
  mutating func accept(_ reason: CleanText?, present people: Int) throws(Rejection) {
    guard openRound == nil else { throw Rejection("The scoring is open: close it first.") }
    guard !objectives.isEmpty else { throw Rejection("There is no objective to accept yet.") }
    guard !isAccepted else { throw Rejection("The set is accepted already.") }
    let words: CleanText? =
      if let reason { try reason.required("The reason", limit: Limits.reason) } else { nil }
    // Files hold sets that were accepted by the number of people present at the acceptance.
    guard evaluationHasQuorum || hasQuorum(of: { _ in people }) || words != nil else {
      throw .noQuorum
    }
    let summary = evaluationSummary
    acceptance = Acceptance(
      reason: words, round: standingScorings.last?.id, voices: summary?.voices ?? 0,
      present: summary?.present ?? people)
  }
}

extension Rejection {
  static let noQuorum = Rejection(
    "Not more than half of the room have scored the set and seen the result: accept it with a reason."
  )
}
