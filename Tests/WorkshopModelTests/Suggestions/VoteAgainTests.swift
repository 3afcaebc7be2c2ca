import PlainText
import Testing

@testable import WorkshopModel

@Suite struct VoteAgainTests {
  @Test func aNewVoteOffersWhatTheShortlistLeftOutButNotWhatWasParkedByHand() throws {
    var table = try Table(["A", "B", "C", "D"])
    let ids = (0..<4).map(table.id)
    try table.add(.suggestionParked(suggestion: ids[3]))
    try table.add(.shortlistDecided(chosen: [ids[0]], how: .hand))
    #expect(table.workshop.currentSet.suggestionsInPlay.map(\.id) == Array(ids.prefix(3)))
    #expect(
      table.refusal(.roundOpened(kind: .vote(rules: table.rules(ids, places: 1))))
        == "\"D\" is parked: bring it back with p, then b.")
    try table.add(.roundOpened(kind: .vote(rules: table.rules(places: 1))))
    #expect(table.workshop.currentSet.standingSuggestions.map(\.id) == Array(ids.prefix(3)))
    #expect(table.workshop.currentSet.shortlist == nil)
    #expect(table.workshop.currentSet.earlierShortlists.map(\.chosen) == [[ids[0]]])
  }

  @Test func choosingAgainKeepsKeyResultsOfBothObjectives() throws {
    var table = try Table(["A", "B"])
    let (a, b) = (table.id(0), table.id(1))
    let seq = try table.add(.shortlistDecided(chosen: [a], how: .hand))
    try table.enter(.keyResults)
    try table.add(
      .keyResultAdded(
        objective: ObjectiveID(seq),
        wording: KeyResultWording(sentence: "More guests", kind: .increase)))
    try table.enter(.shortlist)
    try table.add(.shortlistDecided(chosen: [b], how: .hand))
    #expect(table.workshop.currentSet.objectives.map(\.title) == ["B"])
    try table.add(.shortlistDecided(chosen: [b, a], how: .hand))
    #expect(table.workshop.currentSet.objectives.map(\.title) == ["B", "A"])
    #expect(
      table.workshop.currentSet.objectives.last?.keyResults.map(\.wording.sentence) == [
        "More guests"
      ])
    #expect(table.workshop.currentSet.allObjectives.count == 2)
  }

  @Test func anObjectiveFollowsItsSuggestionIntoAMerge() throws {
    var table = try Table(["A", "B", "C"])
    let ids = (0..<3).map(table.id)
    let seq = try table.add(.shortlistDecided(chosen: [ids[0]], how: .hand))
    let round = try table.vote(table.rules(places: 1), [[ids[1]]])
    try table.add(.suggestionsMerged(into: ids[1], others: [ids[0]]))
    try table.add(.shortlistDecided(chosen: [ids[1]], how: .vote(round: round)))
    #expect(table.workshop.currentSet.objectives.map(\.id) == [ObjectiveID(seq)])
    #expect(table.workshop.currentSet.allObjectives.count == 1)
  }

  @Test func undoingTheVoteBringsTheShortlistBack() throws {
    var table = try Table(["A", "B"])
    try table.add(.shortlistDecided(chosen: [table.id(0)], how: .hand))
    let before = table.workshop
    let vote = try table.add(.roundOpened(kind: .vote(rules: table.rules(places: 1))))
    try table.add(.undone(seq: vote))
    #expect(table.workshop == before)
  }

  @Test func aVoteNeedsTwoDifferentSuggestions() throws {
    let table = try Table(["A", "B"])
    let a = table.id(0)
    func refusal(_ rules: VoteRules) -> String? {
      table.refusal(.roundOpened(kind: .vote(rules: rules)))
    }
    let words = "A vote needs two suggestions at least: choose by hand with b."
    #expect(refusal(table.rules([a], places: 1)) == words)
    #expect(refusal(table.rules([a, a], places: 1)) == words)
    #expect(refusal(table.rules(places: 4)) == "A vote fills 1 to 3 places with 1 to 5 votes each.")
    #expect(refusal(table.rules(places: 1)) == nil)
  }
}
