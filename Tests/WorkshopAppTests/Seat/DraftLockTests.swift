import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A draft is given back at the seat it was typed at, and elsewhere to who knows its words.
@Suite struct DraftLockTests {
  private func left() throws -> (room: SeveralTerminals, words: String) {
    let room = try SeveralTerminals(SeatScenes.entry)
    room.left.sit()
    room.left.type("A rock")
    let words = room.left.draftWords
    #expect(room.left.shows("At another seat, type: \(words)"))
    room.left.press("Esc", "Esc")
    return (room, words)
  }

  @Test func atAnotherSeatANameAloneShowsNothing() throws {
    let (room, words) = try left()
    room.right.sit()
    #expect(room.right.shows("Ana left a draft at another seat."))
    #expect(!room.right.shows("A rock"))
    room.right.show("amber nothing")
    #expect(room.right.shows("These are not the two words."))
    #expect(!room.right.shows("A rock"))
    room.right.show(words.uppercased())
    #expect(room.right.shows("Your draft is back, Ana.") && room.right.shows("A rock"))
  }

  @Test func whyTheWordsCouldNotBeTriedIsSaidWhereTheyWereTyped() throws {
    let (room, _) = try left()
    room.right.sit()
    var state = room.right.state
    #expect(Update.apply(.draftNotOpened(.noCryptography), to: &state).isEmpty)
    #expect(state.seat?.notice?.text == StoreError.noCryptography.message)
    #expect(state.saveProblem == nil, "nothing was to be saved")
  }

  @Test func whoeverDoesNotKnowTheWordsChangesNothing() throws {
    let (room, _) = try left()
    let before = try room.store.drafts()
    room.right.sit()
    room.right.type("x")
    room.right.send(.terminated)
    #expect(try room.store.drafts() == before)
    #expect(room.right.state.lost == nil)
  }

  @Test func theSameSeatGivesItBackAlsoAfterARestart() throws {
    let (room, _) = try left()
    room.left.restart()
    room.left.sit()
    #expect(room.left.shows("Your draft is back, Ana.") && room.left.shows("A rock"))
  }

  @Test func whereItWasBroughtItIsBoundToThatSeat() throws {
    let (room, first) = try left()
    room.right.sit()
    room.right.show(first)
    let second = room.right.draftWords
    room.right.press("Esc", "Esc")
    room.left.sit()
    #expect(room.left.shows("Ana left a draft at another seat."))
    room.left.show(first)
    #expect(room.left.shows("These are not the two words.") || first == second)
    room.left.show(second)
    #expect(room.left.shows("A rock"))
  }

  @Test func theFileKeepsNeitherTheWordsNorMoreThanTheirHash() throws {
    let (room, words) = try left()
    let text = try #require(try room.store.drafts().values.first?.string)
    for word in words.split(separator: " ") { #expect(!text.contains(word)) }
    #expect(DraftLock(on: CleanText(text)) != nil)
  }

  @Test func anOldDraftIsOfferedByItsNameAsBefore() throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    let round = try #require(room.round).id
    let entry = try #require(SealedEntry.suggestion(text: "A rock").draft)
    try room.desk.store.saveDraft(entry, for: .turn(round: round, person: room.desk.ana))
    room.look()
    room.right.sit()
    #expect(room.right.shows("Your draft is back, Ana.") && room.right.shows("A rock"))
  }

  @Test func whatWasTakenOutOfTheBoxIsBoundToo() throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    room.left.sit()
    room.left.type("A rock")
    room.left.press("Enter", "s")
    let receipt = try #require((room.left.state.seat?.step as? ThanksStep)?.receipt?.words.string)
    room.left.press("Enter", "Enter")
    room.left.type("Ana")
    room.left.press("Enter")
    room.left.type(receipt)
    room.left.press("Enter", "Esc", "Esc")
    room.look()
    room.right.sit()
    #expect(room.right.shows("Ana left a draft at another seat."))
  }

  @Test func theFacilitatorDiscardsADraftUnread() throws {
    let (room, _) = try left()
    room.look()
    room.desk.press("P")
    #expect(room.desk.shows("Ana draft"))
    room.desk.press("t")
    #expect(room.desk.shows("Discard the draft of Ana?"))
    #expect(try room.store.drafts().count == 1)
    room.desk.press("y")
    #expect(room.desk.shows("The draft of Ana is discarded, unread"))
    #expect(try room.store.drafts().isEmpty)
    room.desk.press("t")
    #expect(room.desk.shows("Ana has left no draft."))
    room.look()
    room.right.sit()
    #expect(room.right.shows("Ana, your suggestion") && !room.right.shows("A rock"))
  }

  @Test func aDraftThatIsBeingWrittenIsNotDiscarded() throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    room.left.sit()
    room.left.type("A rock")
    room.left.pass(seconds: 1)
    room.look()
    room.desk.press("P", "t")
    #expect(room.desk.shows("Ana is writing now"))
    #expect(try room.store.drafts().count == 1)
  }

  @Test func aSeatOfItsOwnSaysNothingOfAProjector() throws {
    for events in [SeatScenes.entry, SeatScenes.vote(), SeatScenes.scoring, SeatScenes.hands] {
      let room = try SeveralTerminals(events)
      room.left.sit()
      #expect(!room.left.shows("projected"))
      room.desk.sitDown(1)
      #expect(room.desk.shows("may be projected"))
    }
  }

  /// Who reads the two words from a projector could take the draft along.
  @Test func whereItMayBeProjectedTheWordsHideWithTheLetters() throws {
    let desk = try Story(SeatScenes.entry)
    desk.press("h")
    desk.sit()
    desk.type("A rock")
    let words = desk.draftWords
    #expect(desk.shows("At another seat, type: \(words) (F3 hides them)"))
    desk.press("F3")
    #expect(!desk.shows(words))
    #expect(desk.shows("your name brings this draft back, here only"))
    desk.press("Enter")
    #expect(!desk.shows(words))
    desk.press("s")
    #expect(desk.shows("others see them too if this is projected"))
  }
}
