import PlainText
import Testing

@testable import WorkshopModel

@Suite struct LotTests {
  /// People have drawn these: they must come out the same for ever.
  @Test(
    arguments: zip(
      [(10_000, 2), (48_213, 3), (99_999, 5), (31_337, 10)],
      [[1, 0], [0, 2, 1], [2, 1, 0, 3, 4], [6, 8, 0, 4, 2, 1, 7, 5, 9, 3]]))
  func theSameSeedDrawsTheSame(_ lot: (seed: Int, count: Int), _ order: [Int]) {
    #expect(Lot(seed: lot.seed, count: lot.count).order == order)
  }

  @Test func overAllSeedsEveryOrderIsAboutAsLikely() {
    var counts: [[Int]: Int] = [:]
    for seed in Lot.seeds { counts[Lot(seed: seed, count: 3).order, default: 0] += 1 }
    #expect(counts.count == 6)
    let fair = Lot.seeds.count / 6
    #expect(counts.values.allSatisfy { abs($0 - fair) < fair / 20 })
  }

  @Test(arguments: [Int.min, -1, 0, 1, 1_001, Int.max])
  func nobodyDrawsAmongSoFewOrSoMany(_ count: Int) {
    #expect(Lot(seed: .min, count: count).order == [])
    #expect(Lot(seed: .max, count: 2).order.sorted() == [0, 1])
  }

  /// A has 3 dots, B 2, C and D 1 each: for three places C and D tie.
  private func tied() throws -> (Table, RoundID) {
    var table = try Table(["A", "B", "C", "D"])
    let (a, b, c, d) = (table.id(0), table.id(1), table.id(2), table.id(3))
    let round = try table.vote(table.rules(), [[a, b], [a, b], [a, c], [d]])
    return (table, round)
  }

  @Test func aLotNeedsItsSeedFirstAndKeepsToIt() throws {
    var (table, round) = try tied()
    let (a, b, c, d) = (table.id(0), table.id(1), table.id(2), table.id(3))
    func lots(_ chosen: [SuggestionID], _ lot: Lot?) -> String? {
      table.refusal(.shortlistDecided(chosen: chosen, how: .lots(round: round, lot: lot)))
    }
    let not = "That is not what the lot says: draw its seed first, and keep to it."
    #expect(lots([a, b, c], nil) == not)
    #expect(lots([a, b, c], Lot(seed: 48_213, count: 2)) == not)
    try table.add(.lotSeedDrawn(round: round, seed: 48_213))
    let lot = Lot(seed: 48_213, count: 2)
    #expect(table.workshop.currentSet.lot(of: round) == lot)
    let (first, second) = lot.order == [0, 1] ? (c, d) : (d, c)
    #expect(table.workshop.currentSet.chosenByLot(of: round) == [a, b, first])
    #expect(lots([a, b, first], lot) == nil)
    #expect(lots([a, b, second], lot) == not)
    #expect(lots([a, b, first], nil) == not)
    #expect(lots([a, b, first], Lot(seed: 48_214, count: 2)) == not)
    #expect(lots([a, b], lot) == Rejection.notWhatTheVoteSaid.reason.string)
  }

  @Test func aSeedIsDrawnOnceForATieAndNeverWithoutOne() throws {
    var (table, round) = try tied()
    #expect(table.refusal(.lotSeedDrawn(round: round, seed: 99)) != nil)
    try table.add(.lotSeedDrawn(round: round, seed: 48_213))
    #expect(
      table.refusal(.lotSeedDrawn(round: round, seed: 50_000))
        == "The seed of this lot is drawn already: it stays.")
    try table.addFact(.lotSeedDrawn(round: round, seed: 50_000))
    #expect(table.workshop.round(round)?.lotSeed == 48_213)
    let clear = try table.vote(table.rules(places: 1), [[table.id(0)]])
    #expect(
      table.refusal(.lotSeedDrawn(round: clear, seed: 48_213))
        == "A lot needs a tie at the cut: there is none now.")
    #expect(
      table.refusal(.lotSeedDrawn(round: round, seed: 48_213)) != nil, "a later vote was held")
  }

  /// Files of before know no seed.
  @Test func aLotOfAnOlderFileIsReadAndNamesNone() throws {
    var (table, round) = try tied()
    let chosen = [table.id(0), table.id(1), table.id(3)]
    try table.addFact(.shortlistDecided(chosen: chosen, how: .lots(round: round)))
    #expect(table.workshop.currentSet.objectives.map(\.title) == ["A", "B", "D"])
    #expect(table.workshop.currentSet.shortlist?.how.words == "by lot after a tie")
  }

  @Test func theLogNamesSeedAndNumber() throws {
    var (table, round) = try tied()
    try table.add(.lotSeedDrawn(round: round, seed: 48_213))
    let chosen = try #require(table.workshop.currentSet.chosenByLot(of: round))
    try table.add(
      .shortlistDecided(
        chosen: chosen, how: .lots(round: round, lot: Lot(seed: 48_213, count: 2))))
    let log = table.timeline.log.map(\.words.string)
    #expect(log.contains { $0.contains("The seed of the lot after the tie is 48213") })
    #expect(log.contains { $0.contains("decided by lot after a tie (seed 48213 among 2)") })
  }
}
