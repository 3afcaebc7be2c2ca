import WorkshopModel

extension RichWorkshop {
  /// Two of three have the same dots; the seed of a lot is drawn, and the room votes again.
  mutating func tie() throws {
    let candidates = timeline.workshop.currentSet.suggestionsInPlay.prefix(3).map(\.id)
    let rules = VoteRules(
      method: .dots, votesEach: 2, stacking: false, places: 1, candidates: candidates)
    let vote = try round(
      .vote(rules: rules), .dots(counts: [candidates[0]: 1, candidates[1]: 1]))
    try add(.lotSeedDrawn(round: vote, seed: 48_213))
  }
}
