import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// In a private show of hands a person leaves single statements out and answers the others.
@Suite struct LeftOutHandsTests {
  @Test func noHandIsCountedForWhatIsLeftOut() throws {
    let story = try Story(SeatScenes.hands)
    story.sitDown()
    #expect(story.shows("- leave out"))
    #expect(story.shows("F4 abstain from all"))
    story.press("4", "-", "Backspace")
    #expect(story.shows("▸-◂"))
    story.press("Enter", "0", "-", "3")
    #expect(story.shows("4 of 5 Mission"))
    #expect(story.shows("left out Vision"))
    #expect(story.shows("left out Three-year ambition"))
    story.press("s")
    #expect(story.shows("Ana, you are in."))
    #expect(try box(story) == [.hands(fingers: [.mission: 4, .strategy: 0, .oneYearAmbition: 3])])
    #expect(story.workshop.statements[.mission]?.hands == [0, 0, 0, 0, 1, 0])
    #expect(story.workshop.statements[.strategy]?.hands == [1, 0, 0, 0, 0, 0])
    #expect(story.workshop.statements[.vision]?.hands == nil)
    #expect(story.workshop.statements[.threeYearAmbition]?.hands == nil)
  }

  @Test func aNumberTakesTheStatementInAgain() throws {
    let story = try Story(SeatScenes.hands)
    story.sitDown()
    story.press("-", "Backspace", "2", "Backspace")
    #expect(story.shows("▸2◂") && !story.shows("▸-◂"))
    story.press("-", "Backspace")
    #expect(story.shows("▸-◂") && !story.shows("▸2◂"))
    story.press("-")
    #expect(story.shows("This one is left out. Enter goes on."))
    story.press("Right")
    #expect(story.shows("▸2◂"))
  }

  @Test func whoLeavesAllOutAbstains() throws {
    let story = try Story(SeatScenes.hands)
    story.sitDown()
    for _ in 0..<5 { story.press("-") }
    #expect(story.shows("You abstain this time, from all questions."))
    #expect(!story.shows("dropped"), "nothing was answered")
    story.press("s")
    #expect(story.shows("Ana, you abstained."))
    #expect(story.workshop.openRound?.turns == [story.ana: .passed])
    #expect(try box(story).isEmpty)
  }

  @Test func whoAbstainsFromAllReadsWhatIsDropped() throws {
    let story = try Story(SeatScenes.hands)
    story.sitDown()
    story.press("-", "5", "F4")
    #expect(story.shows("You abstain this time, from all questions."))
    #expect(story.shows("Your answers so far are dropped."))
  }

  @Test func aParkedSheetKnowsWhatWasLeftOut() throws {
    let room = try SeveralTerminals(SeatScenes.hands)
    room.left.sit()
    room.left.press("5", "-")
    let words = room.left.draftWords
    room.left.pass(seconds: 230)
    #expect(room.left.shows("A draft was left here and is kept."))
    room.right.sit()
    room.right.show(words)
    #expect(room.right.shows("Your draft is back, Ana."))
    #expect(room.right.shows("3 of 5"))
    room.right.press("Up")
    #expect(room.right.shows("▸-◂"))
    room.right.press("Up")
    #expect(room.right.shows("▸5◂"))
  }

  @Test func aScoreIsNotLeftOut() throws {
    let story = try Story(SeatScenes.scoring)
    story.sitDown()
    #expect(!story.shows("leave out") && !story.shows("leaves this one out"))
    story.press("-")
    #expect(story.shows("Each question here wants a number. F4 abstains from all of them."))
    story.press("Enter")
    #expect(story.shows("Choose a number first."))
    #expect(!story.shows("press -"))
  }

  /// What the box held; the hands are closed and shown.
  private func box(_ story: Story) throws -> [SealedEntry] {
    let round = try #require(story.workshop.openRound).id
    try story.closeElsewhere(round)
    _ = try story.ledger.record(.reveal(round: round), by: .desk, at: story.state.now)
    story.restart()
    return story.workshop.currentSet.rounds.last?.entries ?? []
  }
}
