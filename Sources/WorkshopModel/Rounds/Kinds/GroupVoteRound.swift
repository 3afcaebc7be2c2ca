import PlainText

extension RoundDefinition {
  /// Everyone has dots or an order for the groups of suggestions. The result is advice: it orders the
  /// groups, and the vote on suggestions may be held among those ahead.
  static func groupVote(_ rules: VoteRules) -> RoundDefinition {
    RoundDefinition(
      title: "the vote on groups",
      invitation: "The vote on groups, in private. Nobody sees whose ballot it is.",
      ownWork: "a ballot", done: "voted", promise: "Nobody sees whose ballot is whose.",
      activity: .shortlist,
      elsewhere: Rejection("The vote is held in the phase Shortlist."),
      requireFit: { _, set throws(Rejection) in try set.requireFit(groups: rules) },
      task: { set in
        .ballot(
          rules,
          rules.candidates.compactMap { id in
            set.group(GroupID(onBallot: id)).map {
              let count = set.standingMembers(of: $0).count
              return SeatView.Candidate(
                id: id, text: "\($0.name): \(VoteMatter.suggestions.count(count))")
            }
          })
      })
  }
}

extension OKRSet {
  /// Whether a vote on groups can be held under these rules now.
  fileprivate func requireFit(groups rules: VoteRules) throws(Rejection) {
    switch shortlistStage {
    case .reviewing, .inconclusive: break
    case .decided:
      throw Rejection("The shortlist is decided: a vote on groups comes before that.")
    case .settled, .tied:
      throw Rejection("The suggestions were voted on: a vote on groups comes before that.")
    case .nothingCollected, .readyToReveal, .voting, .counting:
      throw Rejection("A vote on groups needs suggestions on the table, and no other vote.")
    }
    let there = groupsWithSuggestions.map(\.id.onBallot)
    guard there.count >= 2, rules.candidates.count >= 2 else {
      throw Rejection("A vote on groups needs two groups that hold a suggestion.")
    }
    guard rules.candidates.allSatisfy(there.contains) else { throw .gone("A group") }
    guard Set(rules.candidates).count == rules.candidates.count, !rules.isRunOff,
      rules.alreadyChosen.isEmpty
    else { throw Rejection("A vote on groups offers each group once.") }
    try rules.requireRange()
  }
}
