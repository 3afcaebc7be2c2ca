import Testing
import WorkshopModel

@testable import WorkshopApp

/// How a room of played people votes: first a tie, then a decision.
@Suite struct BallotPlanTests {
  private static func rules(
    _ method: VoteRules.Method, candidates: Int, places: Int, votes: Int? = nil
  ) -> VoteRules {
    VoteRules(
      method: method, votesEach: votes ?? VoteRules.votesEach(suggestions: candidates),
      stacking: false, places: places,
      candidates: (0..<candidates).map { SuggestionID(9, part: $0) })
  }

  private static func result(
    _ rules: VoteRules, voters: Int, seed: UInt64 = 7, votedBefore: Bool = false
  ) -> VoteResult {
    let ballots = (0..<voters).compactMap { voter -> SealedEntry? in
      let plan = BallotPlan(
        rules, voters: voters, voter: voter, seed: seed, votedBefore: votedBefore)
      switch rules.method {
      case .dots:
        return plan.dots.isEmpty
          ? nil : .dots(counts: Dictionary(uniqueKeysWithValues: plan.dots.map { ($0, 1) }))
      case .ranking: return .ranking(order: plan.order)
      }
    }
    return VoteResult(ballots: ballots, rules: rules)
  }

  @Test(arguments: 2...30) func aFirstVoteWithDotsEndsInATie(_ voters: Int) {
    for candidates in 4...15 {
      for places in 1...3 {
        let rules = Self.rules(.dots, candidates: candidates, places: places)
        // Fewer dots than it takes to reach past the last place settle nothing.
        guard voters * min(rules.votesEach, places) > places else { continue }
        guard case .tied = Self.result(rules, voters: voters).outcome else {
          Issue.record("\(voters) voters, \(candidates) suggestions, \(places) places")
          continue
        }
      }
    }
  }

  @Test func mostOftenTwoAreSureAndTwoTieForTheLastPlace() {
    let rules = Self.rules(.dots, candidates: 8, places: 3)
    guard case .tied(let sure, let tied, let places) = Self.result(rules, voters: 8).outcome else {
      Issue.record("no tie")
      return
    }
    #expect(sure.count == 2 && tied.count == 2 && places == 1)
  }

  @Test(arguments: 2...30) func aFirstRankingEndsInATie(_ voters: Int) {
    for candidates in 4...12 {
      for places in 2...3 {
        let rules = Self.rules(.ranking, candidates: candidates, places: places)
        guard case .tied = Self.result(rules, voters: voters).outcome else {
          Issue.record("\(voters) voters, \(candidates) suggestions, \(places) places")
          continue
        }
      }
    }
  }

  @Test(arguments: 2...30) func theRunOffDecides(_ voters: Int) {
    for candidates in 2...5 {
      for places in 1..<candidates where places <= 3 {
        for method in VoteRules.Method.allCases {
          var rules = Self.rules(method, candidates: candidates, places: places)
          rules.isRunOff = true
          for seed: UInt64 in 1...3 {
            let outcome = Self.result(rules, voters: voters, seed: seed).outcome
            guard case .decided = outcome else {
              Issue.record("\(voters) voters, \(candidates) tied, \(places) places, \(method)")
              continue
            }
          }
        }
      }
    }
  }

  @Test func anotherVoteOnTheSameAfterTheTalkDecides() {
    let rules = Self.rules(.dots, candidates: 8, places: 3)
    guard case .decided(let chosen) = Self.result(rules, voters: 8, votedBefore: true).outcome
    else {
      Issue.record("no decision")
      return
    }
    #expect(chosen.count == 3)
  }

  @Test func nobodyGivesMoreDotsThanThereAre() {
    for voter in 0..<8 {
      for votes in 1...5 {
        let rules = Self.rules(.dots, candidates: 8, places: 3, votes: votes)
        for before in [false, true] {
          let plan = BallotPlan(rules, voters: 8, voter: voter, seed: 1, votedBefore: before)
          #expect(plan.dots.count <= votes)
        }
      }
    }
  }
}
