import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct ShortlistVoteTests {
  @Test func theFormProposesTheUsualRules() throws {
    let story = try Story.table()
    story.press("v")
    #expect(story.shows("2 dots each, one per suggestion · 3 places"))
    story.press("Right", "Enter")
    guard case .vote(let rules)? = story.workshop.openRound?.kind else {
      Issue.record("no vote is open")
      return
    }
    #expect(rules.method == .ranking)
    #expect(rules.places == 3)
    #expect(rules.candidates == story.workshop.currentSet.suggestions.map(\.id))
    #expect(story.shows("Everyone ranks 4 suggestions · 3 places"))
  }

  @Test func anOpenVoteShowsCountsOnly() throws {
    let story = try Story.table()
    story.press("v", "Enter")
    try story.turn("Ana", .dots(counts: [story.id(0): 1]))
    #expect(story.shows("Not in: Börje, 李明"))
    #expect(!story.shows("living room"))
    #expect(!story.shows("Not in: Ana"))
    story.press("x")
    #expect(story.shows("A vote is open: close it first with c."))
    story.press("s")
    #expect(story.shows("The vote is open: close it first with c."))
  }

  @Test func theKeyboardIsHandedOver() throws {
    let story = try Story.table()
    story.press("h")
    #expect(story.shows("No vote is open: v opens one."))
    story.press("v", "Enter", "h")
    #expect(story.state.seat != nil)
  }

  @Test func aClosedVoteShowsNothingAndOpensAgain() throws {
    let story = try Story.table()
    story.press("r")
    #expect(story.shows("Only what is closed and not shown can be opened again."))
    story.press("v", "Enter")
    try story.turn("Ana", .dots(counts: [story.id(0): 1]))
    story.closeRound()
    #expect(story.shows("1 of 3 voted. Nothing is shown yet."))
    #expect(!story.shows("living room"))
    story.press("v")
    #expect(story.shows("The vote is closed but not shown: s shows it."))
    story.press("r")
    #expect(story.workshop.openRound != nil)
    story.closeAndShow()
    story.press("r")
    #expect(story.shows("Only what is closed and not shown can be opened again."))
  }

  @Test func aClearVoteIsTakenOver() throws {
    let story = try Story.table()
    story.press("y")
    #expect(story.shows("No vote has a result to take over."))
    try story.vote([[3, 0], [3, 0], [3, 1]])
    #expect(story.shows("The vote is clear: 3 have a place."))
    #expect(story.shows("3 votes: the order only"))
    #expect(!story.shows("█"))
    story.press("y")
    #expect(story.titles == [fourSuggestions[3], fourSuggestions[0], fourSuggestions[1]])
    #expect(story.shows("Decided by vote"))
    story.press("u")
    #expect(story.shows("The vote is clear"))
  }

  @Test func talliesShowFromFiveVotesOn() throws {
    let story = try Story.table(people: 5)
    try story.vote([[0, 1], [0, 1], [0, 3], [0, 3], [0, 3]])
    #expect(story.shows("████████████████████████ 5"))
    #expect(story.shows("██████████████ 3"))
    #expect(!story.shows("the order only"))
  }

  @Test func nobodyVoted() throws {
    let story = try Story.table()
    try story.vote([])
    #expect(story.shows("Nobody voted for anything."))
    story.press("y")
    #expect(story.shows("No vote has a result to take over."))
    story.press("v", "Enter")
    #expect(story.workshop.openRound != nil)
  }

  @Test func aMergeAfterTheVoteUnitesBallots() throws {
    let story = try Story.table(people: 5)
    try story.vote([[1, 2], [1, 2], [2, 0], [0, 3], [0]])
    story.press("=", "Enter", "M")
    let result = story.workshop.currentSet.voteRound.flatMap(story.workshop.currentSet.voteResult)
    #expect(result?.standings.map(\.tally) == [3, 3, 1])
    #expect(story.shows("The vote is clear: 3 have a place."))
  }

  @Test func votingAgainKeepsRoundOneAndOffersWhatWasLeftOut() throws {
    let story = try Story.table()
    try story.vote([[0], [1], [2]])
    story.press("y", "x")
    #expect(story.shows("The shortlist is decided: v votes again, b chooses by hand."))
    try story.vote([[3], [3], [3]])
    #expect(story.workshop.currentSet.rounds.filter { $0.stage == .revealed }.count == 2)
    #expect(story.shows("The vote is clear: 1 has a place."))
    story.press("y")
    #expect(story.titles == [fourSuggestions[3]])
    #expect(story.workshop.currentSet.earlierShortlists.count == 1)
  }
}
