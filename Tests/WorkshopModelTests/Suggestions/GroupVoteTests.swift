import PlainText
import Testing

@testable import WorkshopModel

/// A vote on groups of suggestions: held like every vote, and advice only.
@Suite struct GroupVoteTests {
  /// Five suggestions, A and B in Guests, C in People, D in Town, E in none.
  private struct Grouped {
    var table: Table
    let guests: SuggestionID
    let people: SuggestionID
    let town: SuggestionID

    init() throws {
      var table = try Table(["A", "B", "C", "D", "E"])
      func group(_ name: CleanText, _ members: [SuggestionID]) throws -> SuggestionID {
        GroupID(try table.add(.groupNamed(name: name, suggestions: members))).onBallot
      }
      guests = try group("Guests", [table.id(0), table.id(1)])
      people = try group("People", [table.id(2)])
      town = try group("Town", [table.id(3)])
      self.table = table
    }

    var now: OKRSet { table.workshop.currentSet }
    var names: [CleanText] { now.groupStandings.map(\.group.name) }
    var onTable: [CleanText] { now.standingSuggestions.map(\.text) }
    var ahead: [CleanText]? { now.suggestionsOfGroupsAhead.map { $0.map(\.text) } }

    func rules(_ places: Int = 1) -> VoteRules {
      VoteRules(
        method: .dots, votesEach: 1, stacking: false, places: places,
        candidates: VoteMatter.groups.candidates(in: now))
    }

    mutating func open(_ places: Int = 1) throws -> RoundID {
      RoundID(try table.add(.roundOpened(kind: .groupVote(rules: rules(places)))))
    }

    /// Each ballot is a dot for one group; with few of them the reason to show them is on record.
    mutating func vote(_ ballots: [SuggestionID], places: Int = 1) throws {
      let round = try open(places)
      try table.add(.roundClosed(round: round))
      if (1..<Round.fewestShown).contains(ballots.count) {
        try table.add(.fewBallotsAccepted(round: round, reason: "Both agree"))
      }
      try table.add(
        .roundRevealed(round: round, entries: ballots.map { .dots(counts: [$0: 1]) }))
    }
  }

  @Test func itOrdersTheGroupsAndDecidesNothing() throws {
    var it = try Grouped()
    #expect(it.names == ["Guests", "People", "Town"] && it.ahead == nil)
    #expect(it.onTable == ["A", "B", "C", "D", "E"])
    try it.vote([it.town, it.town, it.town, it.guests, it.people])
    #expect(it.names == ["Town", "Guests", "People"])
    #expect(
      it.now.groupStandings.map(\.place) == [.chosen(rank: 1), .behind(rank: 2), .behind(rank: 2)])
    #expect(it.now.groupStandings.map(\.tally) == [3, 1, 1])
    #expect(it.onTable == ["D", "A", "B", "C", "E"], "all of them stay")
    #expect(it.now.suggestions.map(\.text) == ["A", "B", "C", "D", "E"])
    #expect(it.now.shortlistStage == .reviewing && it.now.shortlist == nil)
    #expect(it.now.voteRound == nil, "no vote on suggestions was held")
    #expect(it.ahead == nil, "one suggestion alone is nothing to vote about")
    try it.vote([it.guests, it.guests, it.town])
    #expect(it.names == ["Guests", "Town", "People"], "the latest counts")
    #expect(it.ahead == ["A", "B"])
  }

  @Test func nothingOfItShowsBeforeItIsShown() throws {
    var it = try Grouped()
    let before = it.now.groupStandings
    let round = try it.open()
    func secretIsKept(_ stage: ShortlistStage) {
      #expect(it.now.shortlistStage == stage)
      #expect(it.now.groupStandings == before && it.now.groupVoteResult == nil)
      #expect(it.onTable == ["A", "B", "C", "D", "E"] && ShortlistRow.all(it.now).isEmpty)
      #expect(RoomResult.steps(it.now).isEmpty)
    }
    secretIsKept(.voting(round))
    try it.table.add(.turnTaken(round: round, person: PersonID(2), passed: false))
    secretIsKept(.voting(round))
    try it.table.add(.roundClosed(round: round))
    secretIsKept(.counting(round))
    #expect(it.table.workshop.question == "Where should our objectives come from?")
    try it.table.add(
      .roundRevealed(
        round: round, entries: [it.town, it.town, it.guests].map { .dots(counts: [$0: 1]) }))
    #expect(it.names == ["Town", "Guests", "People"])
    #expect(it.table.workshop.question.string.hasPrefix("Which one to three"))
  }

  @Test func aTieLeavesAllWhoShareThePlaceAhead() throws {
    var it = try Grouped()
    try it.vote([it.people, it.people, it.guests, it.guests, it.town])
    #expect(it.now.groupStandings.map(\.place) == [.tied, .tied, .behind(rank: 3)])
    #expect(it.ahead == ["A", "B", "C"])
    #expect(it.now.shortlistStage == .reviewing, "it waits for no way to settle it")
    #expect(
      it.table.refusal(
        .lotSeedDrawn(round: try #require(it.now.groupVoteRound).id, seed: 48_213)) != nil)
  }

  @Test func fewBallotsTellNoNumbersAndVeryFewNoOrder() throws {
    var it = try Grouped()
    try it.vote([it.town, it.town, it.people])
    #expect(it.now.groupStandings.map(\.tally) == [nil, nil, nil])
    #expect(it.names == ["Town", "People", "Guests"])
    try it.vote([it.people, it.people])
    #expect(it.now.groupStandings.map(\.place) == [.chosen(rank: nil), .open, .open])
    #expect(it.names == ["People", "Guests", "Town"])
  }

  @Test func aRankingOfGroupsCountsLikeEveryRanking() throws {
    var it = try Grouped()
    var rules = it.rules(2)
    rules.method = .ranking
    let round = RoundID(try it.table.add(.roundOpened(kind: .groupVote(rules: rules))))
    try it.table.add(.roundClosed(round: round))
    let order = [it.people, it.town, it.guests]
    try it.table.add(
      .roundRevealed(
        round: round, entries: Array(repeating: .ranking(order: order), count: 5)))
    #expect(it.names == ["People", "Town", "Guests"])
    #expect(it.now.groupStandings.map(\.tally) == [10, 5, 0])
    #expect(it.ahead == ["C", "D"])
  }

  @Test func theVoteOnSuggestionsCanBeHeldAmongThoseAheadAndLosesNothing() throws {
    var it = try Grouped()
    try it.vote([it.town, it.guests, it.guests, it.guests, it.town], places: 2)
    #expect(it.ahead == ["A", "B", "D"])
    let ahead = try #require(it.now.suggestionsOfGroupsAhead).map(\.id)
    try it.table.vote(
      it.table.rules(ahead, places: 1),
      [[ahead[2]], [ahead[2]], [ahead[2]], [ahead[0]], [ahead[0]]])
    let rows = ShortlistRow.all(it.now)
    #expect(rows.map(\.suggestion.text) == ["D", "A", "B", "C", "E"])
    #expect(rows.map(\.place).suffix(2) == [.open, .open], "the rest is still there")
    #expect(it.now.suggestionsInPlay.count == 5)
  }

  @Test func aGroupThatIsGoneDropsOutAndTheOthersStay() throws {
    var it = try Grouped()
    try it.vote([it.town, it.town, it.people, it.town, it.guests])
    try it.table.add(.groupDissolved(group: GroupID(onBallot: it.town)))
    #expect(it.names == ["Guests", "People"])
    #expect(it.onTable == ["A", "B", "C", "D", "E"])
    try it.table.add(.groupNamed(name: "New", suggestions: [it.table.id(4)]))
    #expect(it.names == ["Guests", "People", "New"], "what came later stands behind")
  }

  @Test func itIsHeldOnTwoGroupsWithSuggestionsBeforeTheVoteOnThese() throws {
    var it = try Grouped()
    func refusal(_ rules: VoteRules) -> String? {
      it.table.refusal(.roundOpened(kind: .groupVote(rules: rules)))
    }
    let rules = it.rules()
    #expect(refusal(rules) == nil)
    var one = rules
    one.candidates = [it.guests]
    #expect(refusal(one) == "A vote on groups needs two groups that hold a suggestion.")
    one.candidates = [it.guests, it.guests]
    #expect(refusal(one) == "A vote on groups offers each group once.")
    one.candidates = [it.guests, it.table.id(0)]
    #expect(refusal(one) == "A group is no longer there: someone changed it meanwhile.")
    one = rules
    one.places = 4
    #expect(refusal(one) == "A vote fills 1 to 3 places with 1 to 5 votes each.")
    one = rules
    one.isRunOff = true
    #expect(refusal(one) == "A vote on groups offers each group once.")

    let round = try it.open()
    let during = "A vote is open: close it before the suggestions change."
    let guests = GroupID(onBallot: it.guests)
    #expect(it.table.refusal(.groupDissolved(group: guests)) == during)
    #expect(it.table.refusal(.suggestionParked(suggestion: it.table.id(0))) == during)
    try it.table.add(.roundClosed(round: round))
    #expect(refusal(rules) == "A vote on groups needs suggestions on the table, and no other vote.")
    try it.table.add(.roundRevealed(round: round, entries: []))
    #expect(it.now.shortlistStage == .reviewing && it.ahead == nil)

    let vote = try it.table.vote(it.table.rules(places: 1), [[it.table.id(0)], [it.table.id(0)]])
    #expect(vote == it.now.voteRound?.id)
    #expect(refusal(rules) == "The suggestions were voted on: a vote on groups comes before that.")
    try it.table.add(.shortlistDecided(chosen: [it.table.id(0)], how: .vote(round: vote)))
    #expect(refusal(rules) == "The shortlist is decided: a vote on groups comes before that.")
  }

  @Test func theSeatOffersGroupsAndTheRoomShowsThemInOrder() throws {
    var it = try Grouped()
    _ = try it.open()
    guard case .ballot(_, let candidates)? = SeatView(it.table.workshop).task else {
      Issue.record("no ballot")
      return
    }
    #expect(
      candidates.map(\.text) == [
        "Guests: 2 suggestions", "People: 1 suggestion", "Town: 1 suggestion",
      ])
    #expect(candidates.map(\.id) == [it.guests, it.people, it.town])
    try it.table.add(.roundClosed(round: try #require(it.now.groupVoteRound).id))
    try it.table.add(
      .roundRevealed(
        round: try #require(it.now.groupVoteRound).id,
        entries: [it.town, it.town, it.town, it.guests, it.guests].map { .dots(counts: [$0: 1]) }))
    let lists = RoomPages.suggestions(it.now).compactMap { scene -> RoomList? in
      if case .list(let list) = scene { list } else { nil }
    }
    #expect(
      lists.map(\.heading) == ["The vote on groups", "Town", "Guests", "People", "In no group"])
    #expect(lists[0].items.map(\.sign) == ["✓ 1", "2", "3"])
    #expect(lists[0].items.map(\.tally) == ["3", "2", "0"])
    #expect(lists.dropFirst().flatMap(\.items).map(\.sign) == ["1", "2", "3", "4", "5"])
    #expect(RoomResult.steps(it.now).map(\.heading) == ["Place 3", "Place 2", "Place 1"])
  }

  @Test func worksheetAndTraceTellIt() throws {
    var it = try Grouped()
    try it.vote([it.town, it.town, it.people, it.town, it.guests], places: 1)
    let decisions = Decisions(it.table.timeline)
    let told = it.table.timeline.records.compactMap { decisions.words(for: $0)?.string }
    #expect(told.last == "Shown: the vote on groups, 5 entries in random order. Ahead: Town")
    try it.table.vote(it.table.rules(places: 1), [[it.table.id(3)], [it.table.id(3)]])
    try it.table.add(
      .shortlistDecided(
        chosen: [it.table.id(3)], how: .vote(round: try #require(it.now.voteRound).id)))
    let objective = try #require(it.now.objectives.first)
    let trace = Trace(.objective(id: objective.id), in: TraceIndex(it.table.timeline))
    let words = trace.map { "\($0)" } ?? ""
    #expect(words.contains("Vote on groups, Town: 3 dots, place 1 of 3, 5 ballots"))
  }
}
