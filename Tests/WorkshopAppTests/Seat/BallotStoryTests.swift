import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite struct BallotStoryTests {
  /// What the box holds once the round is closed and opened.
  private func box(_ story: Story) throws -> [SealedEntry] {
    let round = try #require(story.workshop.openRound).id
    try story.closeElsewhere(round)
    let event = try story.ledger.record(.reveal(round: round), by: .desk, at: story.state.now).mine
      .event
    guard case .roundRevealed(_, let entries) = event else { return [] }
    return entries
  }

  private func candidates(_ story: Story) -> [SuggestionID] {
    guard case .vote(let rules)? = story.workshop.openRound?.kind else { return [] }
    return rules.candidates
  }

  @Test func dotsAreGivenTakenAndCast() throws {
    let story = try Story(SeatScenes.vote())
    let ids = candidates(story)
    story.sitDown()
    #expect(story.shows("You have 2 dots, 2 left."))
    story.press("Space", "Down", "Space")
    #expect(story.shows("All your dots are given. Press d."))
    story.press("Down", "Space")
    #expect(story.shows("All your dots are given. Take one back first"))
    story.press("Up", "Space", "Down", "Space", "d")
    #expect(story.shows("Nobody sees that it is yours."))
    story.press("Enter", "s")
    #expect(try box(story) == [.dots(counts: [ids[0]: 1, ids[2]: 1])])
  }

  @Test func enterGivesDotsAndThenGoesOn() throws {
    let story = try Story(SeatScenes.vote())
    let ids = candidates(story)
    story.sitDown()
    story.press("Enter", "Down", "Enter", "Enter")
    #expect(story.shows("Nobody sees that it is yours."))
    story.press("s")
    #expect(try box(story) == [.dots(counts: [ids[0]: 1, ids[1]: 1])])
  }

  @Test func enterNeverTakesADotBack() throws {
    let story = try Story(SeatScenes.vote())
    story.sitDown()
    story.press("Enter", "Enter")
    #expect(story.shows("1 dot is left over."))
    story.press("Esc")
    #expect(story.shows("You have 2 dots, 1 left."))
  }

  @Test func stackingIsAsTheRulesSay() throws {
    let story = try Story(SeatScenes.vote(votes: 3, stacking: true))
    let ids = candidates(story)
    story.sitDown()
    story.press("+", "+", "-", "+", "+")
    #expect(story.shows("●●●"))
    story.press("d", "s")
    #expect(try box(story) == [.dots(counts: [ids[0]: 3])])
  }

  @Test func leftOverDotsAreSaidAndAllowed() throws {
    let story = try Story(SeatScenes.vote())
    story.sitDown()
    story.press("d")
    #expect(story.shows("Give one dot at least, or press F4 to abstain."))
    story.press("Space", "d")
    #expect(story.shows("1 dot is left over."))
    story.press("Esc")
    #expect(story.shows("1 left"))
  }

  @Test func abstainingCountsAsIn() throws {
    let story = try Story(SeatScenes.vote())
    story.sitDown()
    story.press("F4", "s")
    #expect(story.workshop.openRound?.turns == [story.ana: .passed])
    #expect(try box(story).isEmpty)
  }

  @Test func whereCandidatesArePutInOrderOnlyTheirPlacesAreNumbers() throws {
    for method in VoteRules.Method.allCases {
      let story = try Story(SeatScenes.vote(method))
      let texts = story.workshop.currentSet.suggestionsInPlay.map(\.text)
      story.sitDown()
      for (place, text) in texts.enumerated() {
        #expect(story.shows(String(text.string.prefix(12))))
        let isNumbered = story.shows("\(place + 1) \(text.string.prefix(12))")
        #expect(isNumbered == (method == .dots))
      }
    }
  }

  @Test func aRankingIsPutInOrder() throws {
    let story = try Story(SeatScenes.vote(.ranking))
    let ids = candidates(story)
    story.sitDown()
    story.press("3")
    #expect(story.shows("Fill place 1 first."))
    story.press("Space", "Down", "Space", "Down", "1")
    #expect(story.shows("3 of 3 placed."))
    story.press("Up", "Enter")
    #expect(story.shows("2 of 3 placed."))
    story.press("d", "s")
    #expect(try box(story) == [.ranking(order: [ids[2], ids[0]])])
  }

  @Test(arguments: VoteRules.Method.allCases)
  func aRunOffSaysWhatItIsAbout(_ method: VoteRules.Method) throws {
    let story = try Story(SeatScenes.runOff(method))
    story.press("h")
    #expect(story.shows("2 suggestions tied. This vote decides between them."))
    #expect(story.shows("Run-off: which one takes the last place?"))
    story.press("Enter", "Enter")
    #expect(story.shows("Ana, your ballot. 2 suggestions tied."))
    #expect(story.shows(method == .dots ? "Run-off: give your dots" : "Run-off: put them in order"))
    #expect(!story.shows("living room"), "what is sure of its place is not voted on")
  }

  @Test(arguments: VoteRules.Method.allCases)
  func aFirstVoteSpeaksOfNoTie(_ method: VoteRules.Method) throws {
    let story = try Story(SeatScenes.vote(method))
    story.press("h")
    #expect(story.shows("The vote, in private."))
    #expect(story.shows("Which one to three of these are our objectives for the year?"))
    story.press("Enter", "Enter")
    #expect(story.shows("Ana, your ballot"))
    #expect(!story.shows("tied") && !story.shows("Run-off"))
  }

  @Test func nobodyAddsTheirOwnNameToAVote() throws {
    let story = try Story(SeatScenes.vote())
    story.press("h", "Enter")
    #expect(!story.shows("My name is not here"))
  }

  @Test func theWordsNameTheKeysThatAreThere() throws {
    let story = try Story(SeatScenes.vote())
    story.sitDown()
    #expect(story.shows("Space give a dot"))
    story.press("Space")
    #expect(story.shows("Space take it back"))
    #expect(!story.shows("Space give a dot"))
    story.press("Down", "Space", "Down")
    #expect(story.shows("All your dots are given. Press d."))
    #expect(story.shows("d done"))
    #expect(!story.shows("Enter"))
  }

  @Test func oneDotIsNotCalledAll() throws {
    let story = try Story(SeatScenes.vote(votes: 1))
    story.sitDown()
    story.press("Space")
    #expect(story.shows("Your dot is given. Press d."))
    story.press("Down", "Space")
    #expect(story.shows("Your dot is given. Take it back first"))
  }

  @Test func aPlacedLineIsTakenOut() throws {
    let story = try Story(SeatScenes.vote(.ranking))
    story.sitDown()
    #expect(story.shows("Space next place"))
    story.press("Space")
    #expect(story.shows("Space take it out"))
  }
}
