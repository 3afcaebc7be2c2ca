import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A seat that is a terminal of its own, from the closed screen to the last thank-you.
@Suite struct JoinStoryTests {
  @Test func itFollowsThePhase() throws {
    let room = try SeveralTerminals(Fixture.through(.rooftopObjectives))
    #expect(room.left.shows("The facilitator will open the next question."))
    for name in ["Ana", "Börje", "李明"] { #expect(!room.left.shows(name)) }
    room.left.press("Enter")
    #expect(room.left.shows("Nothing is open yet. Please wait a moment."))

    room.desk.press("o")
    room.look()
    #expect(room.left.shows("One suggestion each."))
    #expect(room.left.shows("0 of 3 in"))
    room.left.sit()
    room.left.type("A rock")
    room.left.press("Enter", "s")
    #expect(room.left.shows("Ana, you are in."))
    room.look()
    #expect(room.desk.workshop.openRound?.turns.count == 1)
    room.left.press("Enter")
    #expect(room.left.shows("1 of 3 in"))
    #expect(room.right.shows("1 of 3 in"))

    try room.record(.roundClosed(round: try #require(room.round).id))
    #expect(room.right.shows("The facilitator will open the next question."))
    #expect(!room.right.shows("hand the keyboard back"))
  }

  @Test func votesScoresAndRankingsWorkAtASeat() throws {
    let vote = try SeveralTerminals(SeatScenes.vote())
    vote.left.sit()
    vote.left.press("Space", "d", "s")
    #expect(vote.left.shows("Ana, you are in."))
    let ranking = try SeveralTerminals(SeatScenes.vote(.ranking))
    ranking.left.sit()
    ranking.left.press("Space", "d", "s")
    #expect(ranking.left.shows("Ana, you are in."))
    let scoring = try SeveralTerminals(SeatScenes.scoring)
    scoring.left.sit()
    for key in ["4", "3", "2", "5", "7", "8", "4", "4", "5", "5", "6"] {
      scoring.left.press(key, "Enter")
    }
    scoring.left.press("s")
    #expect(scoring.left.shows("Ana, you are in."))
  }

  @Test func twoSeatsNeverWriteForTheSamePerson() throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    room.left.sit()
    room.left.type("A rock")
    room.look()
    room.right.press("Enter")
    #expect(room.right.shows("Ana  … writing"))
    room.right.press("Enter")
    #expect(room.right.shows("Ana is writing at another terminal."))
    #expect(room.right.shows("Who are you?"))
    #expect(!room.right.shows("A rock"))
    room.right.press("Down", "Enter")
    #expect(room.right.shows("Börje, your suggestion"))
    let words = room.left.draftWords
    room.left.press("Esc")
    room.right.press("Esc", "Enter")
    #expect(!room.right.shows("A rock"))
    room.right.show(words)
    #expect(room.right.shows("Your draft is back, Ana."))
    #expect(room.right.shows("A rock"))
  }

  @Test func aSeatThatDiedLetsGoOfItsPerson() throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    room.left.sit()
    room.left.type("A rock")
    room.left.pass(seconds: 1)
    let words = room.left.draftWords
    room.left.store.close()
    room.right.sit()
    room.right.show(words)
    #expect(room.right.shows("Your draft is back, Ana."))
    #expect(room.right.shows("A rock"))
  }

  @Test func aSeatNeverErasesWhatIsWrittenAtAnother() throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    let receipt = try #require(try room.desk.turn("Ana", .suggestion(text: "A rock")))
    room.look()
    room.right.press("Enter")
    room.right.type("Ana")
    room.right.press("Enter")
    #expect(room.right.shows("Take your entry back"))
    room.left.press("Enter")
    room.left.type("Ana")
    room.left.press("Enter")
    room.left.type(receipt.words.string)
    room.left.press("Enter")
    #expect(room.left.shows("Your entry is out of the box."))
    room.right.type(receipt.words.string)
    room.right.press("Enter")
    room.right.send(.terminated)
    #expect(room.left.ledger.drafts.count == 1)
    room.left.send(.fileChanged)
    #expect(room.left.ledger.drafts.count == 1)
  }

  @Test func whoeverComesLateVotesWithAFullBallot() throws {
    let room = try SeveralTerminals(SeatScenes.vote(votes: 2))
    room.left.sit()
    room.left.press("Space", "d", "s", "Enter")
    try room.record(.personAdded(name: "Zoë"))
    #expect(room.right.shows("1 of 4 in"))
    room.right.press("Enter")
    room.right.type("Zo")
    room.right.press("Enter")
    #expect(room.right.shows("You have 2 dots, 2 left."))
    room.right.press("Space", "Down", "Space", "d", "s")
    #expect(room.right.shows("Zoë, you are in."))
    #expect(room.right.ledger.timeline.workshop.openRound?.turns.count == 2)
  }

  @Test func aHangUpParksTheTextAndLeavesTheTimerAlone() throws {
    let room = try SeveralTerminals(SeatScenes.entry + [.timerStarted])
    room.left.sit()
    room.left.type("A rock")
    room.left.send(.terminated)
    #expect(room.left.isOver)
    #expect(room.left.ledger.drafts.count == 1)
    #expect(room.left.ledger.timeline.workshop.phase?.clock.isRunning == true)
  }

  @Test(arguments: ["Ctrl-C", "Ctrl-Z", "^\\", "q", "Esc", "Q", "n", "F1", "?", "T", "Ctrl-D"])
  func noKeyLeaves(_ key: String) throws {
    let story = try Story(SeatScenes.entry, face: .seat)
    for step in [["Enter"], ["Enter"], ["x"], ["Enter"], ["s"], ["Enter"], ["Enter"], ["F12"]] {
      for name in step { story.press(name) }
      story.press(key)
      #expect(!story.isOver && story.state.seat != nil, "\(key) after \(step)")
    }
    #expect(story.terminal.suspensions == 0)
  }

  @Test func theFacilitatorClosesTheSeatFromACoveredScreen() throws {
    let story = try Story(SeatScenes.entry, face: .seat)
    story.sit()
    story.type("A rock")
    story.press("F12")
    #expect(story.shows("Facilitator: press Enter to close it."))
    #expect(story.shows("Enter close this seat"))
    #expect(!story.shows("A rock"))
    story.press("Enter")
    #expect(story.isOver)
    #expect(story.ledger.drafts.count == 1)
  }
}
