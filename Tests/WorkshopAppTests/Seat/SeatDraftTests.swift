import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite struct SeatDraftTests {
  private func draft(_ story: Story, _ person: PersonID) -> SealedEntry? {
    guard let round = story.workshop.currentSet.suggestionRound ?? story.workshop.openRound else {
      return nil
    }
    let latest = story.workshop.openRound ?? round
    return story.ledger.drafts[.turn(round: latest.id, person: person)]
      .flatMap { SealedEntry(draft: $0) }
  }

  @Test func typingIsOnDiskWithinASecond() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("A rock")
    story.pass(seconds: 1)
    #expect(draft(story, story.ana) == .suggestion(text: "A rock"))
    story.press("Ctrl-U")
    story.pass(seconds: 1)
    #expect(draft(story, story.ana) == nil)
  }

  @Test func aDraftIsOfferedToItsWriterOnly() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("A rock")
    story.press("Esc")
    #expect(!story.shows("A rock"))
    story.press("Down", "Enter")
    #expect(story.shows("Börje, your suggestion"))
    #expect(!story.shows("A rock"))
    story.press("Esc", "Enter")
    #expect(story.shows("A rock"))
    #expect(story.shows("Your draft is back, Ana."))
  }

  @Test func whatTheBoxWasOpenedWithoutIsOfferedTheNextTime() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("A rock")
    story.press("Esc", "F12", "Enter", "P", "d")
    #expect(story.shows("Ana has begun to write: close the round first"))
    story.press("Esc")
    story.sitDown(1)
    story.type("A garden")
    story.press("Enter", "s", "F12", "Enter")
    story.closeRound()
    story.press("n", "n")
    story.showRound()
    #expect(story.workshop.currentSet.suggestions.map(\.text) == ["A garden"])
    #expect(story.state.openDrafts.isEmpty)
    let ana = try #require(story.workshop.people.first).id
    #expect(story.state.leftBehind(by: ana).count == 1)
    story.press("N", "o", "h", "Enter", "Enter")
    #expect(story.shows("A rock"))
    #expect(story.state.leftBehind(by: ana).isEmpty && story.ledger.drafts.count == 1)
    #expect(story.shows("Your draft is back, Ana."))
    story.press("Enter", "s")
    #expect(story.shows("Ana, you are in."))
    #expect(story.ledger.drafts.isEmpty)
  }

  @Test func whatItsWriterErasedDoesNotComeBack() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("A rock")
    story.press("Esc", "F12", "Enter")
    story.sitDown(1)
    story.type("A garden")
    story.press("Enter", "s", "F12", "Enter")
    story.closeRound()
    story.press("n", "n")
    story.showRound()
    story.press("N", "o", "h", "Enter", "Enter")
    #expect(story.shows("A rock"))
    story.press("Ctrl-U", "Esc")
    #expect(story.ledger.drafts.isEmpty)
    story.press("Enter")
    #expect(!story.shows("A rock"))
  }

  @Test func aBallotSeenClosedAndShownAtOnceIsNotKept() throws {
    let room = try SeveralTerminals(SeatScenes.vote())
    room.left.sit()
    room.left.press("Space")
    let round = try #require(room.round).id
    for intent in [Intent.event(.roundClosed(round: round)), .reveal(round: round)] {
      _ = try room.desk.ledger.record(intent, by: .desk, at: room.desk.state.now)
    }
    room.left.send(.fileChanged)
    #expect(room.left.shows("This round has been closed meanwhile."))
    #expect(!room.left.shows("Your draft is kept"))
    room.left.pass(seconds: 2)
    #expect(room.left.ledger.drafts.isEmpty)
  }

  @Test func aBallotThatWasNeverCastGoesWithTheReveal() throws {
    let story = try Story(SeatScenes.vote())
    story.sitDown()
    story.press("Space", "Esc")
    #expect(story.ledger.drafts.count == 1)
    story.press("F12", "Enter")
    story.closeAndShow()
    #expect(story.workshop.currentSet.rounds.last?.stage == .revealed)
    #expect(story.ledger.drafts.isEmpty && story.state.drafts.isEmpty)
  }

  @Test func aKillLosesNothing() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("A rock")
    story.send(.terminated)
    #expect(story.isOver)
    #expect(draft(story, story.ana) == .suggestion(text: "A rock"))
  }

  @Test func afterThreeIdleMinutesTheTextIsCoveredAndLaterParked() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("A rock")
    story.pass(seconds: 181)
    #expect(story.shows("Press any key."))
    #expect(!story.shows("A rock"))
    #expect(!story.shows("Ana"))
    story.type("x")
    #expect(story.shows("A rock"))
    #expect(!story.shows("A rockx"))
    story.pass(seconds: 181)
    story.pass(seconds: 45)
    #expect(story.shows("0 of 3 in"))
    #expect(story.shows("A draft was left here and is kept."))
    #expect(draft(story, story.ana) == .suggestion(text: "A rock"))
    #expect(!String(describing: story.state.seat).contains("A rock"))
  }

  @Test func theReceiptDoesNotStay() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("A rock")
    story.press("Enter", "s")
    let words = try #require((story.state.seat?.step as? ThanksStep)?.receipt?.words)
    #expect(story.shows(words.string))
    story.pass(seconds: 46)
    #expect(!story.shows(words.string))
    #expect(story.shows("1 of 3 in"))
  }

  @Test func theIdleLimitCanBeTurnedOff() throws {
    let story = try Story(SeatScenes.entry)
    story.press("h", "F12", "i")
    #expect(story.shows("Idle limit off"))
    story.press("Esc", "Enter", "Enter")
    story.type("A rock")
    story.pass(seconds: 900)
    #expect(story.shows("A rock"))
  }

  @Test func aRoundClosedMeanwhileKeepsTheText() throws {
    let store = MemoryStore()
    let story = try Story(SeatScenes.entry, store: store)
    story.sitDown()
    story.type("A rock")
    story.press("Enter")
    let round = try #require(story.workshop.openRound).id
    let other = try Ledger(MemoryStore(sharing: store))
    _ = try other.record(.event(.roundClosed(round: round)), by: .desk, at: story.state.now)
    story.press("s")
    #expect(story.shows("Your draft is kept."))
    #expect(draft(story, story.ana) == .suggestion(text: "A rock"))
    #expect(story.workshop.currentSet.suggestionRound?.turns.isEmpty == true)
    #expect(!String(describing: story.state.seat).contains("A rock"))
  }

  @Test func aRoundClosedElsewhereEndsTheTurnAtOnce() throws {
    let store = MemoryStore()
    let story = try Story(SeatScenes.entry, store: store)
    story.sitDown()
    story.type("A rock")
    let round = try #require(story.workshop.openRound).id
    let other = try Ledger(MemoryStore(sharing: store))
    _ = try other.record(.event(.roundClosed(round: round)), by: .desk, at: story.state.now)
    story.send(.fileChanged)
    #expect(story.shows("Nothing is being collected."))
    #expect(draft(story, story.ana) == .suggestion(text: "A rock"))
  }

  @Test func ballotsAndScoresSurviveParking() throws {
    let vote = try Story(SeatScenes.vote())
    vote.sitDown()
    vote.press("Space")
    vote.pass(seconds: 240)
    vote.press("Enter", "Enter")
    #expect(vote.shows("1 left"))
    let scoring = try Story(SeatScenes.scoring)
    scoring.sitDown()
    scoring.press("4", "3")
    scoring.pass(seconds: 240)
    scoring.press("Enter", "Enter")
    #expect(scoring.shows("3 of 11"))
  }

  @Test func noDraftIsSavedAfterTheTurnItBecame() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("A rock")
    story.press("Enter")
    var state = story.state
    // As after a save that failed and is due again.
    state.draftDirtySince = state.now
    state.now = state.now + 5
    let effects = Update.apply(.terminal(.key(KeyPress(.character("s")))), to: &state)
    let names = effects.map { effect in
      switch effect {
      case .saveDraft: "draft"
      case .record: "turn"
      default: "other"
      }
    }
    #expect(names == ["draft", "turn"])
  }
}
