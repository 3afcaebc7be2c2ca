import PlainText
import Testing

@testable import WorkshopModel

@Suite struct RunOffTests {
  /// A is sure; B, C and D tie for the last two places.
  private func table() throws -> Table {
    var table = try Table(["A", "B", "C", "D"])
    let (a, b, c, d) = (table.id(0), table.id(1), table.id(2), table.id(3))
    try table.vote(table.rules(), [[a, b], [a, c], [a, d]])
    return table
  }

  private func runOff(_ table: Table) -> VoteRules {
    table.rules([1, 2, 3].map(table.id), places: 2, sure: [table.id(0)], runOff: true)
  }

  @Test func itsWinnersJoinWhatWasSure() throws {
    var table = try table()
    let (a, b, c, d) = (table.id(0), table.id(1), table.id(2), table.id(3))
    let round = try table.vote(runOff(table), [[d, b], [d, b], [d, c]])
    #expect(table.workshop.currentSet.shortlistStage == .settled(round, winners: [a, d, b]))
    try table.add(.shortlistDecided(chosen: [a, d, b], how: .vote(round: round)))
    #expect(table.workshop.currentSet.objectives.map(\.title) == ["A", "D", "B"])
  }

  /// A and B are sure at 2 dots each, so nobody voted which of them is first.
  @Test func theRoomSaysThatItIsOneAndGivesNoRankNobodyVoted() throws {
    var table = try Table(["A", "B", "C", "D"])
    let (a, b, c, d) = (table.id(0), table.id(1), table.id(2), table.id(3))
    try table.vote(table.rules(), [[a, b], [a, b], [c], [d]])
    let rules = table.rules([c, d], places: 1, sure: [a, b], runOff: true)
    var running = table
    try running.add(.roundOpened(kind: .vote(rules: rules)))
    #expect(
      RoomView(running.workshop).question == "Run-off: which one takes the last place?")
    try table.vote(rules, [[c], [c], [c]])
    guard case .list(let list) = RoomView(table.workshop).scene else {
      Issue.record("no list")
      return
    }
    #expect(list.heading == "The run-off")
    #expect(list.items.map(\.sign) == ["✓", "✓", "✓ 3", "4"])
    #expect(
      ShortlistRow.all(table.workshop.currentSet).enumerated().map { $1.sign(number: $0 + 1) }
        == list.items.map(\.sign))
    #expect(RoomView(table.workshop).question == table.workshop.phase?.definition.question)
  }

  @Test func itMayTieAgain() throws {
    var table = try table()
    let (a, b, c, d) = (table.id(0), table.id(1), table.id(2), table.id(3))
    let round = try table.vote(runOff(table), [[d, b], [d, c]])
    #expect(
      table.workshop.currentSet.shortlistStage
        == .tied(round, sure: [a, d], tied: [b, c], places: 1))
    #expect(table.refusal(.shortlistDecided(chosen: [a, d], how: .fewer(round: round))) == nil)
  }

  @Test func withoutABallotTheTieStays() throws {
    var table = try table()
    let ids = (0..<4).map(table.id)
    let round = try table.vote(runOff(table), [])
    #expect(
      table.workshop.currentSet.shortlistStage
        == .tied(round, sure: [ids[0]], tied: Array(ids[1...]), places: 2))
  }

  @Test func mergedTiedOnesNoLongerTie() throws {
    var table = try table()
    let ids = (0..<4).map(table.id)
    let round = try table.vote(runOff(table), [])
    try table.add(.suggestionsMerged(into: ids[1], others: [ids[2]]))
    #expect(
      table.workshop.currentSet.shortlistStage
        == .settled(round, winners: [ids[0], ids[1], ids[3]]))
  }

  @Test func whatMergesIntoASureOneTakesNoPlace() throws {
    var table = try table()
    let ids = (0..<4).map(table.id)
    let round = try table.vote(runOff(table), [[ids[1], ids[2]], [ids[1], ids[3]]])
    #expect(
      table.workshop.currentSet.shortlistStage
        == .tied(round, sure: [ids[0], ids[1]], tied: [ids[2], ids[3]], places: 1))
    try table.add(.suggestionsMerged(into: ids[0], others: [ids[1]]))
    let chosen = [ids[0], ids[2], ids[3]]
    #expect(table.workshop.currentSet.shortlistStage == .settled(round, winners: chosen))
    #expect(table.refusal(.shortlistDecided(chosen: chosen, how: .vote(round: round))) == nil)
  }

  /// A version before took a place away for each that merged: what it wrote opens for ever.
  @Test func whatWasDecidedByTheOldCountStands() throws {
    var table = try table()
    let ids = (0..<4).map(table.id)
    let round = try table.vote(runOff(table), [[ids[1], ids[2]], [ids[1], ids[3]]])
    try table.add(.suggestionsMerged(into: ids[0], others: [ids[1]]))
    let sure = [ids[0], ids[0]]
    let opened = Event.roundOpened(
      kind: .vote(rules: table.rules([ids[2], ids[3]], places: 1, sure: sure, runOff: true)))
    #expect(table.refusal(opened) == Rejection.noTie.reason.string)
    let again = RoundID(try table.addFact(opened))
    let person = try #require(table.workshop.present.first).id
    try table.add(.turnTaken(round: again, person: person, passed: false))
    try table.add(.roundClosed(round: again))
    try table.add(.roundRevealed(round: again, entries: [.dots(counts: [ids[2]: 1])]))
    try table.addFact(
      .shortlistDecided(chosen: [ids[0], ids[2]], how: .fewer(round: round)))
    #expect(table.workshop.currentSet.objectives.map(\.suggestion) == [ids[0], ids[2]])
    let whole = try Timeline(replaying: Array(table.timeline.records))
    #expect(whole.workshop == table.workshop)
  }

  @Test func itAnswersExactlyTheTieBeforeIt() throws {
    let table = try table()
    let ids = (0..<4).map(table.id)
    func refusal(_ rules: VoteRules) -> String? {
      table.refusal(.roundOpened(kind: .vote(rules: rules)))
    }
    let words = Rejection.noTie.reason.string
    #expect(refusal(runOff(table)) == nil)
    #expect(
      refusal(table.rules([ids[1], ids[2]], places: 2, sure: [ids[0]], runOff: true)) == words)
    #expect(
      refusal(table.rules(Array(ids[1...]), places: 1, sure: [ids[0]], runOff: true)) == words)
    #expect(refusal(table.rules(Array(ids[1...]), places: 2, runOff: true)) == words)
    #expect(refusal(table.rules(places: 2, sure: [ids[0]])) == words)
    let untied = try Table(["A", "B"])
    #expect(
      untied.refusal(.roundOpened(kind: .vote(rules: untied.rules(places: 1, runOff: true))))
        == words)
  }

  @Test func anEarlierVoteNoLongerDecides() throws {
    var table = try Table(["A", "B", "C"])
    let a = table.id(0)
    let first = try table.vote(table.rules(places: 1), [[a]])
    try table.vote(table.rules(places: 1), [[table.id(1)]])
    #expect(
      table.refusal(.shortlistDecided(chosen: [a], how: .vote(round: first)))
        == "A later vote was held: look at its result.")
    #expect(table.workshop.round(first)?.entries.count == 1)
  }
}
