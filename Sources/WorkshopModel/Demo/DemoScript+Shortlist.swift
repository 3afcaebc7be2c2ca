import PlainText

extension DemoScript {
  mutating func collect() {
    suggestionRound = RoundID(add(.roundOpened(kind: .suggestions)))
    takeTurns(at: suggestionRound)
  }

  /// Eight suggestions from the box, and one that came by telephone.
  mutating func reveal() {
    let texts: [CleanText] = [
      "Make a repair feel like no trouble at all",
      "Become the bike every family in town thinks of first",
      "Build a workshop people are proud to work in",
      "Win the parcel companies over to two wheels",
      "Be the bike that families in town think of first",
      "Every bike leaves us right the first time",
      "Get known beyond our own harbour",
      "Make our suppliers true partners",
    ]
    let seq = add(
      .roundRevealed(round: suggestionRound, entries: texts.map { .suggestion(text: $0) }))
    suggestions = texts.indices.map { SuggestionID(seq, part: $0) }
    let late = add(.suggestionAdded(text: "Show the city how streets without vans feel"))
    suggestions.append(SuggestionID(late))
  }

  /// The two of a kind become one; the vote is clear.
  mutating func decide() {
    add(.suggestionsMerged(into: suggestions[1], others: [suggestions[4]]))
    let candidates = suggestions.filter { $0 != suggestions[4] }
    let rules = VoteRules(
      method: .dots, votesEach: VoteRules.votesEach(suggestions: candidates.count),
      stacking: false, places: Limits.objectives, candidates: candidates)
    let vote = RoundID(add(.roundOpened(kind: .vote(rules: rules))))
    takeTurns(at: vote)
    let ballots = Self.ballots.map { choices in
      SealedEntry.dots(
        counts: Dictionary(uniqueKeysWithValues: choices.map { (suggestions[$0], 1) }))
    }
    add(.roundRevealed(round: vote, entries: ballots))
    let chosen = [suggestions[1], suggestions[0], suggestions[3]]
    let shortlist = add(.shortlistDecided(chosen: chosen, how: .vote(round: vote)))
    objectives = chosen.indices.map { ObjectiveID(shortlist, part: $0) }
  }

  /// Which suggestions each ballot names: 7, 6 and 5 voices for the first three.
  private static let ballots = [
    [1, 0, 3], [1, 0, 3], [1, 0, 3], [1, 0, 5], [1, 0, 3], [1, 2, 3], [1, 0, 2], [5, 6, 8],
  ]
}
