import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct VoteResultTests {
  @Test(arguments: [
    (0, 1), (1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (12, 4), (13, 5), (15, 5), (16, 5), (100, 5),
  ])
  func votesEach(suggestions: Int, votes: Int) {
    #expect(VoteRules.votesEach(suggestions: suggestions) == votes)
  }

  @Test func theCutIsClear() {
    let result = dots([[1, 2], [1, 2], [1, 3]], candidates: 1...4, places: 2)
    #expect(result.outcome == .decided([ID(1), ID(2)]))
    #expect(result.standings.map(\.suggestion.seq) == [1, 2, 3, 4])
    #expect(result.standings.map(\.tally) == [3, 2, 1, 0])
    #expect(result.standings.map(\.rank) == [1, 2, 3, 4])
    #expect(result.voters == 3)
  }

  @Test func aTieAtTheCutIsNamed() {
    let result = dots([[1, 2], [1, 3], [1, 4]], candidates: 1...5, places: 3)
    #expect(result.outcome == .tied(sure: [ID(1)], tied: [ID(2), ID(3), ID(4)], places: 2))
    #expect(result.standings.map(\.rank) == [1, 2, 2, 2, 5])
  }

  @Test func aTieAboveTheCutIsNone() {
    let result = dots([[1, 2], [1, 2], [3]], candidates: 1...3, places: 2)
    #expect(result.outcome == .decided([ID(1), ID(2)]))
  }

  @Test func everyoneMayTie() {
    let result = dots([[1], [2], [3], [4]], candidates: 1...4, places: 3)
    #expect(
      result.outcome == .tied(sure: [], tied: [ID(1), ID(2), ID(3), ID(4)], places: 3))
  }

  @Test func whatNobodyVotedForWinsNothing() {
    #expect(dots([[1], [1]], candidates: 1...4, places: 3).outcome == .decided([ID(1)]))
    #expect(dots([[]], candidates: 1...4, places: 3).outcome == .nothing)
    #expect(dots([], candidates: 1...4, places: 3).outcome == .nothing)
    #expect(dots([[9]], candidates: 1...4, places: 3).outcome == .nothing)
  }

  @Test func mergedSuggestionsUniteBallotsAndNeverAddUp() {
    // 1 gave both halves of the merged one a dot, 2 only the second half.
    let result = dots(
      [[1, 2], [2, 3]], candidates: 1...3, places: 1, merges: [ID(2): ID(1)])
    #expect(result.standings.map(\.suggestion.seq) == [1, 3])
    #expect(result.standings.map(\.tally) == [2, 1])
  }

  @Test func mergesOfMergesEndAtTheSurvivorAndCirclesEnd() {
    let chain = dots(
      [[3], [2]], candidates: 1...3, places: 1, merges: [ID(3): ID(2), ID(2): ID(1)])
    #expect(chain.outcome == .decided([ID(1)]))
    let circle = dots([[1]], candidates: 1...2, places: 1, merges: [ID(1): ID(2), ID(2): ID(1)])
    #expect(circle.voters == 1)
  }

  @Test func stackedDotsOnMergedOnesKeepTheLargerPile() {
    let ballot = SealedEntry.dots(counts: [ID(1): 2, ID(2): 1, ID(3): 1])
    let result = VoteResult(
      ballots: [ballot], rules: rules(.dots, 1...3, places: 1, votes: 4, stacking: true),
      merges: [ID(2): ID(1)])
    #expect(result.standings.map(\.tally) == [2, 1])
  }

  @Test func aPersonsCapHolds() {
    let greedy = SealedEntry.dots(counts: [ID(1): 9, ID(2): 9, ID(3): -4])
    func tallies(stacking: Bool) -> [Decimal] {
      VoteResult(
        ballots: [greedy], rules: rules(.dots, 1...3, places: 1, votes: 3, stacking: stacking)
      ).standings.map(\.tally)
    }
    #expect(tallies(stacking: true) == [3, 0, 0])
    #expect(tallies(stacking: false) == [1, 1, 0])
  }

  @Test func talliesShowFromFiveVotersOn() {
    #expect(!VoteRules.showsTallies(voters: 4))
    #expect(VoteRules.showsTallies(voters: 5))
    #expect(!dots([[1], [1], [1], [1]], candidates: 1...2, places: 1).showsTallies)
    #expect(dots([[1], [1], [1], [1], []], candidates: 1...2, places: 1).showsTallies)
  }

  @Test func bordaCountsFromNMinusOneDown() {
    let result = ranked([[1, 2, 3, 4], [2, 1, 3, 4]], candidates: 1...4, places: 1)
    #expect(result.standings.map(\.tally) == [5, 5, 2, 0])
    #expect(result.outcome == .tied(sure: [], tied: [ID(1), ID(2)], places: 1))
  }

  @Test func unrankedShareTheRest() {
    let result = ranked([[3], [3, 1]], candidates: 1...4, places: 2)
    #expect(result.standings.map(\.suggestion.seq) == [3, 1, 2, 4])
    #expect(result.standings.map(\.tally) == [6, 3, dec("1.5"), dec("1.5")])
    #expect(result.outcome == .decided([ID(3), ID(1)]))
  }

  @Test func whatNobodyRankedWinsNothing() {
    #expect(ranked([[2]], candidates: 1...3, places: 3).outcome == .decided([ID(2)]))
    #expect(ranked([[]], candidates: 1...3, places: 3).outcome == .nothing)
  }

  @Test func mergedOnesKeepTheirBestRank() {
    let result = ranked(
      [[2, 3, 1]], candidates: 1...3, places: 1, merges: [ID(2): ID(1)])
    #expect(result.standings.map(\.suggestion.seq) == [1, 3])
    #expect(result.standings.map(\.tally) == [1, 0])
  }

  @Test func otherEntriesAreNoBallots() {
    let result = VoteResult(
      ballots: [.ranking(order: [ID(1)]), .suggestion(text: "x")],
      rules: rules(.dots, 1...2, places: 1, votes: 1))
    #expect(result.voters == 0)
  }

  private func dots(
    _ ballots: [[Int]], candidates: ClosedRange<Int>, places: Int,
    merges: [SuggestionID: SuggestionID] = [:]
  ) -> VoteResult {
    VoteResult(
      ballots: ballots.map { ballot in
        .dots(counts: Dictionary(uniqueKeysWithValues: ballot.map { (ID($0), 1) }))
      }, rules: rules(.dots, candidates, places: places, votes: 3), merges: merges)
  }

  private func ranked(
    _ ballots: [[Int]], candidates: ClosedRange<Int>, places: Int,
    merges: [SuggestionID: SuggestionID] = [:]
  ) -> VoteResult {
    VoteResult(
      ballots: ballots.map { .ranking(order: $0.map { ID($0) }) },
      rules: rules(.ranking, candidates, places: places, votes: 1), merges: merges)
  }

  private func rules(
    _ method: VoteRules.Method, _ candidates: ClosedRange<Int>, places: Int, votes: Int,
    stacking: Bool = false
  ) -> VoteRules {
    VoteRules(
      method: method, votesEach: votes, stacking: stacking, places: places,
      candidates: candidates.map { ID($0) })
  }
}
