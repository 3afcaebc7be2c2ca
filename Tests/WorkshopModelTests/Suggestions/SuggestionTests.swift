import PlainText
import Testing

@testable import WorkshopModel

@Suite struct SuggestionTests {
  @Test func aMergeKeepsEveryWordingAndSplitsAgain() throws {
    var table = try Table(["A", "B", "C", "D"])
    let (a, b, c) = (table.id(0), table.id(1), table.id(2))
    try table.add(.suggestionsMerged(into: b, others: [c]))
    try table.add(.suggestionsMerged(into: a, others: [b]))
    #expect(table.workshop.currentSet.suggestions.map(\.text) == ["A", "D"])
    #expect(table.workshop.currentSet.suggestion(a)?.allMerged.map(\.original) == ["B", "C"])
    #expect(table.workshop.currentSet.merges == [b: a, c: a])
    try table.add(.suggestionSplit(suggestion: a))
    #expect(table.workshop.currentSet.suggestions.map(\.text) == ["A", "B", "D"])
    try table.add(.suggestionSplit(suggestion: b))
    #expect(table.workshop.currentSet.suggestions.map(\.text) == ["A", "B", "C", "D"])
    #expect(
      table.refusal(.suggestionSplit(suggestion: a)) == "This suggestion is not a merged one.")
  }

  @Test func aMergeNeedsTwo() throws {
    let table = try Table(["A", "B"])
    let words = "Mark two suggestions or more with m, then merge them."
    #expect(table.refusal(.suggestionsMerged(into: table.id(0), others: [])) == words)
    #expect(table.refusal(.suggestionsMerged(into: table.id(0), others: [table.id(0)])) == words)
    #expect(table.refusal(.suggestionsMerged(into: SuggestionID(99), others: [table.id(0)])) != nil)
  }

  @Test func rewordingKeepsHowItWasFirstSaid() throws {
    var table = try Table(["A", "B"])
    try table.add(.suggestionReworded(suggestion: table.id(0), text: "  A,\nbut clearer "))
    let suggestion = try #require(table.workshop.currentSet.suggestion(table.id(0)))
    #expect(suggestion.text == "A, but clearer")
    #expect(suggestion.original == "A")
    #expect(
      table.refusal(.suggestionReworded(suggestion: table.id(0), text: " "))
        == "The suggestion is empty: type it first.")
    let long = CleanText(String(repeating: "x", count: Limits.suggestion + 1))
    #expect(table.refusal(.suggestionReworded(suggestion: table.id(0), text: long)) != nil)
  }

  @Test func rewordingReachesTheObjectiveOfAnEarlierShortlist() throws {
    var table = try Table(["A", "B"])
    try table.add(.shortlistDecided(chosen: [table.id(0)], how: .hand))
    try table.add(.suggestionReworded(suggestion: table.id(0), text: "A again"))
    #expect(table.workshop.currentSet.objectives.map(\.title) == ["A again"])
  }

  @Test func parkedOnesComeBack() throws {
    var table = try Table(["A", "B"])
    try table.add(.suggestionParked(suggestion: table.id(1)))
    #expect(table.workshop.currentSet.standingSuggestions.map(\.text) == ["A"])
    #expect(table.refusal(.suggestionParked(suggestion: table.id(1))) == "It is parked already.")
    #expect(table.refusal(.suggestionReturned(suggestion: table.id(0))) == "It is not parked.")
    try table.add(.suggestionReturned(suggestion: table.id(1)))
    #expect(table.workshop.currentSet.standingSuggestions.map(\.text) == ["A", "B"])
  }

  @Test func nothingMovesUnderAnOpenVote() throws {
    var table = try Table(["A", "B", "C"])
    let (a, b) = (table.id(0), table.id(1))
    try table.add(.roundOpened(kind: .vote(rules: table.rules())))
    let words = "A vote is open: close it before the suggestions change."
    let moves: [Event] = [
      .suggestionAdded(text: "D"), .suggestionReworded(suggestion: a, text: "D"),
      .suggestionsMerged(into: a, others: [b]), .suggestionSplit(suggestion: a),
      .suggestionParked(suggestion: a), .suggestionReturned(suggestion: a),
    ]
    for move in moves { #expect(table.refusal(move) == words) }
  }

  @Test func theStageFollowsWhatHappens() throws {
    var table = try Table([])
    #expect(table.workshop.currentSet.shortlistStage == .nothingCollected)
    try table.add(.suggestionAdded(text: "A"))
    try table.add(.suggestionAdded(text: "B"))
    #expect(table.workshop.currentSet.shortlistStage == .reviewing)
    let ids = table.workshop.currentSet.suggestions.map(\.id)
    let vote = RoundID(try table.add(.roundOpened(kind: .vote(rules: table.rules(places: 1)))))
    #expect(table.workshop.currentSet.shortlistStage == .voting(vote))
    try table.add(.roundClosed(round: vote))
    #expect(table.workshop.currentSet.shortlistStage == .counting(vote))
    try table.add(.roundRevealed(round: vote, entries: [.dots(counts: [ids[1]: 1])]))
    #expect(table.workshop.currentSet.shortlistStage == .settled(vote, winners: [ids[1]]))
    try table.add(.shortlistDecided(chosen: [ids[1]], how: .vote(round: vote)))
    #expect(
      table.workshop.currentSet.shortlistStage
        == .decided(Shortlist(chosen: [ids[1]], how: .vote(round: vote))))
  }

  @Test func aBoxWithEntriesWaitsToBeOpened() throws {
    var table = try Table(["A"])
    try table.enter(.rooftopObjectives)
    let round = RoundID(try table.add(.roundOpened(kind: .suggestions)))
    try table.add(.turnTaken(round: round, person: PersonID(2), passed: true))
    #expect(table.workshop.currentSet.shortlistStage == .reviewing)
    try table.add(.turnTaken(round: round, person: PersonID(3), passed: false))
    #expect(table.workshop.currentSet.shortlistStage == .readyToReveal(round))
  }
}
