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
    let standing = standingScorings
    guard evaluationRound?.stage == .revealed, !standing.isEmpty else { return false }
    return standing.allSatisfy { $0.entries.count * 2 > $0.presentThen ?? 0 }
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
  mutating func accept(_ reason: CleanText?, present people: Int) {
    let summary = evaluationSummary
    acceptance = Acceptance(
      reason: reason?.singleLine, round: standingScorings.last?.id, voices: summary?.voices ?? 0,
      present: summary?.present ?? people)
  }
}
