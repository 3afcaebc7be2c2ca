import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct ShortlistTieTests {
  private let sure = [fourSuggestions[0], fourSuggestions[1]]

  @Test func aTieIsSaidAndNothingIsDecided() throws {
    let story = try Story.tied()
    #expect(story.shows("2 suggestions tie for the last place."))
    #expect(story.shows("= Be the café that people"))
    #expect(story.shows("= Make our people proud"))
    #expect(story.titles.isEmpty)
    story.press("n")
    #expect(story.workshop.phase?.kind == .shortlist)
  }

  @Test func aRunOffAmongTheTied() throws {
    let story = try Story.tied()
    story.press("y", "r")
    guard case .vote(let rules)? = story.workshop.openRound?.kind else {
      Issue.record("no run-off is open")
      return
    }
    let ids = story.workshop.currentSet.suggestions.map(\.id)
    #expect(rules.candidates == Array(ids[2...]))
    #expect(rules.isRunOff)
    try story.cast([[ids[3]], [ids[3]], [ids[2]]])
    #expect(story.shows("The run-off is clear: 3 have a place."))
    story.press("y")
    #expect(story.titles == sure + [fourSuggestions[3]])
  }

  @Test func aRunOffThatTiesIsATieAgain() throws {
    let story = try Story.tied()
    story.press("y", "r")
    let ids = story.workshop.currentSet.suggestions.map(\.id)
    try story.cast([[ids[3]], [ids[2]]])
    #expect(story.shows("2 suggestions tie for the last place."))
    story.press("y", "f")
    #expect(story.titles == sure)
  }

  @Test func fewerLeavesTheTiedOut() throws {
    let story = try Story.tied()
    story.press("y", "f")
    #expect(story.titles == sure)
    #expect(story.shows("Decided by vote, taking fewer after a tie"))
    #expect(story.workshop.currentSet.suggestions.filter(\.isParked).count == 2)
  }

  @Test func fewerIsRefusedWhereNothingIsSure() throws {
    let story = try Story.table()
    try story.vote([[0, 1], [2, 3]])
    #expect(story.shows("4 suggestions tie for the 3 places."))
    story.press("y")
    #expect(story.shows("4 suggestions tie for the 3 places; none is sure."))
    story.press("f")
    #expect(story.shows("Nothing is sure of a place: taking fewer would leave none."))
    #expect(story.workshop.currentSet.shortlist == nil)
  }

  @Test func discussAndVoteAgain() throws {
    let story = try Story.tied()
    story.press("y", "v")
    #expect(story.shows("Open vote 2"))
    story.press("Enter")
    #expect(story.workshop.openRound != nil)
    #expect(story.workshop.currentSet.rounds.count { $0.stage == .revealed } == 1)
  }

  @Test func aDecisionSaysWhy() throws {
    let story = try Story.tied()
    story.press("y", "d", "Enter")
    #expect(story.shows("Pick one of the tied at least, or take fewer."))
    story.press("Down", "Space", "Up", "Space")
    #expect(story.shows("There is one place: let go of the other one first."))
    story.press("Enter", "Enter")
    #expect(story.shows("The reason is empty: type it first."))
    story.type("Our sponsor asks for it")
    story.press("Enter")
    #expect(story.titles == sure + [fourSuggestions[3]])
    story.resize(64, 20)
    #expect(story.shows("Decided after a tie, because: Our sponsor asks for it"))
  }

  @Test func theSeedOfALotIsSeenBeforeItIsDrawnAndAfter() throws {
    let story = try Story.tied()
    let round = try #require(story.workshop.currentSet.voteRound?.id)
    story.press("y", "l")
    let lot = try #require(story.workshop.currentSet.lot(of: round))
    #expect(story.shows("Draw now?"))
    #expect(story.shows("Seed \(lot.seed), 2 tied, 1 place"))
    #expect(story.shows("rooftop lot \(lot.seed) 2 --places 1"))
    #expect(story.titles.isEmpty)
    story.press("Esc", "y", "l")
    #expect(story.shows("Seed \(lot.seed), 2 tied, 1 place"), "it is the same seed")
    #expect(story.events.count { if case .lotSeedDrawn = $0 { true } else { false } } == 1)
    story.press("y")
    #expect(story.titles == sure + [fourSuggestions[2 + lot.order[0]]])
    #expect(story.shows("Seed \(lot.seed) has drawn"))
    #expect(story.shows("✓ \(lot.order[0] + 1)"))
    story.press("y")
    #expect(story.shows("It is drawn."))
    story.press("Enter")
    #expect(story.shows("Decided by lot after a tie (seed \(lot.seed) among 2)"))
    let drawn = story.titles
    story.press("u")
    #expect(story.shows("Undo stops here: what the room has seen cannot be hidden again."))
    #expect(story.titles == drawn)
  }

  @Test(arguments: ["Enter", "Esc", "q", "n", "x", "Space", "s", "l", "d", "Home", "End"])
  func nothingButItsLetterDraws(_ key: String) throws {
    let story = try Story.tied()
    story.press("y", "l")
    let before = story.events
    story.press(key)
    for arrival in [KeyArrival.typedAhead, .repeated] {
      story.send(.key(KeyPress(.character("y")), arrival))
    }
    #expect(story.events == before)
    #expect(story.titles.isEmpty)
  }

  /// What asks for the seed is no step that could be taken back to get another.
  @Test func undoDoesNotDrawAnotherSeed() throws {
    let story = try Story.tied()
    let round = try #require(story.workshop.currentSet.voteRound?.id)
    story.press("y", "l")
    let lot = story.workshop.currentSet.lot(of: round)
    story.press("Esc", "u", "u")
    #expect(story.workshop.currentSet.lot(of: round) == lot)
    #expect(lot != nil)
  }
}
