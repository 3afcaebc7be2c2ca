import WorkshopModel

extension RichWorkshop {
  /// Suggestions lie in groups, and where a vote said nothing the room votes on the groups.
  mutating func groups(of pair: [SuggestionID]) throws {
    let group = GroupID(try add(.groupNamed(name: "Ours", suggestions: pair)))
    try add(.groupRenamed(group: group, name: "Nights"))
    try add(.suggestionsGrouped(suggestions: [pair[0]], group: nil))
    try add(.suggestionsGrouped(suggestions: [pair[0]], group: group))
    try add(.groupDissolved(group: GroupID(try add(.groupNamed(name: "No", suggestions: [])))))
    let others = timeline.workshop.currentSet.standingSuggestions.filter { !pair.contains($0.id) }
    try add(.groupNamed(name: "Days", suggestions: others.map(\.id)))
    var rules = VoteRules(
      method: .dots, votesEach: 1, stacking: false, places: 1,
      candidates: VoteMatter.suggestions.candidates(in: timeline.workshop.currentSet))
    _ = try round(.vote(rules: rules), .dots(counts: [:]))
    rules.candidates = VoteMatter.groups.candidates(in: timeline.workshop.currentSet)
    _ = try round(.groupVote(rules: rules), .dots(counts: [group.onBallot: 1]))
  }
}
