import PlainText

extension RoundDefinition {
  /// Everyone has dots or an order for the candidates; the most wanted ones take the places.
  static func vote(_ rules: VoteRules) -> RoundDefinition {
    RoundDefinition(
      title: rules.isRunOff ? "the run-off" : "the vote",
      invitation: rules.isRunOff
        ? "\(rules.tie) This vote decides between them. Nobody sees whose ballot it is."
        : "The vote, in private. Nobody sees whose ballot it is.",
      ownWork: "a ballot", done: "voted", promise: "Nobody sees whose ballot is whose.",
      activity: .shortlist,
      elsewhere: Rejection("The vote is held in the phase Shortlist."),
      requireFit: { _, set throws(Rejection) in try set.requireFit(rules) },
      open: { $0.undecideShortlist() },
      task: { set in
        .ballot(
          rules,
          rules.candidates.compactMap { id in
            set.suggestion(id).map { SeatView.Candidate(id: id, text: $0.text) }
          })
      })
  }
}

extension VoteRules {
  /// What a run-off decides between, as a sentence.
  public var tie: CleanText { "\(candidates.count) suggestions tied." }
}

extension OKRSet {
  /// A vote undoes the decision before it, which is kept.
  fileprivate mutating func undecideShortlist() {
    guard let decided = shortlist else { return }
    earlierShortlists.append(decided)
    shortlist = nil
    returnLeftOut()
  }
}
