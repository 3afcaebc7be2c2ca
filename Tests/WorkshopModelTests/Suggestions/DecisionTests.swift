import PlainText
import Testing

@testable import WorkshopModel

@Suite struct DecisionTests {
  /// A has 3 dots, B 2, C and D 1 each: for three places C and D tie.
  private func tiedTable() throws -> (Table, RoundID) {
    var table = try Table(["A", "B", "C", "D"])
    let (a, b, c, d) = (table.id(0), table.id(1), table.id(2), table.id(3))
    let round = try table.vote(table.rules(), [[a, b], [a, b], [a, c], [d]])
    return (table, round)
  }

  @Test func theWinnersBecomeObjectivesAndTheRestIsParked() throws {
    var table = try Table(["A", "B", "C"])
    let (a, b, c) = (table.id(0), table.id(1), table.id(2))
    let round = try table.vote(table.rules(places: 2), [[c, a], [c, a], [c, b]])
    #expect(table.workshop.currentSet.shortlistStage == .settled(round, winners: [c, a]))
    let swapped = Event.shortlistDecided(chosen: [a, c], how: .vote(round: round))
    #expect(table.refusal(swapped) == Rejection.notWhatTheVoteSaid.reason.string)
    try table.add(.shortlistDecided(chosen: [c, a], how: .vote(round: round)))
    #expect(table.workshop.currentSet.objectives.map(\.title) == ["C", "A"])
    #expect(table.workshop.currentSet.suggestion(b)?.isParked == true)
    #expect(table.workshop.currentSet.suggestion(b)?.isLeftOut == true)
    #expect(table.workshop.currentSet.standingSuggestions.map(\.text) == ["A", "C"])
  }

  @Test func aShortlistHoldsOneToThreeDifferentKnownSuggestions() throws {
    let table = try Table(["A", "B", "C", "D"])
    let ids = (0..<4).map(table.id)
    func byHand(_ chosen: [SuggestionID]) -> String? {
      table.refusal(.shortlistDecided(chosen: chosen, how: .hand))
    }
    #expect(byHand([]) == "Choose one suggestion at least.")
    #expect(byHand(ids) == "The shortlist holds 3: leave one out.")
    #expect(byHand([ids[0], ids[0]]) != nil)
    #expect(byHand([SuggestionID(99)]) != nil)
    #expect(byHand(Array(ids.prefix(3))) == nil)
  }

  @Test func aTieIsNeverDecidedAsIfItWereNone() throws {
    let (table, round) = try tiedTable()
    let (a, b, c) = (table.id(0), table.id(1), table.id(2))
    #expect(
      table.workshop.currentSet.shortlistStage
        == .tied(round, sure: [a, b], tied: [c, table.id(3)], places: 1))
    #expect(
      table.refusal(.shortlistDecided(chosen: [a, b, c], how: .vote(round: round)))
        == Rejection.notWhatTheVoteSaid.reason.string)
  }

  @Test func fewerTakesOnlyWhatIsSure() throws {
    let (table, round) = try tiedTable()
    let (a, b, c) = (table.id(0), table.id(1), table.id(2))
    #expect(table.refusal(.shortlistDecided(chosen: [a, b], how: .fewer(round: round))) == nil)
    #expect(table.refusal(.shortlistDecided(chosen: [a], how: .fewer(round: round))) != nil)
    #expect(table.refusal(.shortlistDecided(chosen: [a, b, c], how: .fewer(round: round))) != nil)
  }

  @Test func fewerThanNothingIsRefused() throws {
    var table = try Table(["A", "B"])
    let round = try table.vote(table.rules(places: 1), [[table.id(0)], [table.id(1)]])
    #expect(
      table.refusal(.shortlistDecided(chosen: [], how: .fewer(round: round)))
        == "Nothing is sure of a place: taking fewer would leave none.")
  }

  @Test func aDecisionNeedsAReasonAndOneOfTheTied() throws {
    let (table, round) = try tiedTable()
    let (a, b, d) = (table.id(0), table.id(1), table.id(3))
    func decide(_ chosen: [SuggestionID], _ reason: CleanText) -> String? {
      table.refusal(.shortlistDecided(chosen: chosen, how: .decision(round: round, reason: reason)))
    }
    #expect(decide([a, b, d], "The sponsor pays for D") == nil)
    #expect(decide([a, b, d], " ") == "The reason is empty: type it first.")
    #expect(decide([a, b], "None") == "Pick one of the tied at least, or take fewer.")
  }

  @Test func whatWasParkedByHandIsNotTakenOverSilently() throws {
    var table = try Table(["A", "B"])
    let a = table.id(0)
    let round = try table.vote(table.rules(places: 1), [[a], [a]])
    try table.add(.suggestionParked(suggestion: a))
    #expect(
      table.refusal(.shortlistDecided(chosen: [a], how: .vote(round: round)))
        == "\"A\" is parked: bring it back with p, then b.")
  }

  @Test func aMergeAfterTheVoteUnitesBallotsAndNeverAddsUp() throws {
    var table = try Table(["A", "B", "C"])
    let (a, b, c) = (table.id(0), table.id(1), table.id(2))
    let round = try table.vote(table.rules(places: 1), [[a, b], [a, b], [c], [c], [c]])
    #expect(table.workshop.currentSet.shortlistStage == .settled(round, winners: [c]))
    try table.add(.suggestionsMerged(into: a, others: [b]))
    #expect(table.workshop.currentSet.shortlistStage == .settled(round, winners: [c]))
    let result = try #require(
      table.workshop.round(round).flatMap(table.workshop.currentSet.voteResult))
    #expect(result.standings.map(\.tally) == [3, 2])
  }
}
