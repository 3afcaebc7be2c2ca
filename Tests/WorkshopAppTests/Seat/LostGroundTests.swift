import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A desk decides while people are in the middle of their turns at two seats.
@Suite struct LostGroundTests {
  @Test func aVoteClosedMeanwhileKeepsTheDots() throws {
    let room = try SeveralTerminals(SeatScenes.vote())
    room.left.sit()
    room.left.press("Space")
    room.right.sit(1)
    room.right.press("Space", "d")
    let words = room.right.draftWords
    let round = try #require(room.round).id
    _ = try room.desk.ledger.record(
      .event(.roundClosed(round: round)), by: .desk, at: room.desk.state.now)
    room.right.press("s")
    room.left.send(.fileChanged)
    room.left.press("x", "Space")
    for seat in [room.left, room.right] {
      #expect(seat.shows("This round has been closed meanwhile."))
      #expect(seat.shows("Your draft is kept."))
      #expect(seat.shows("The facilitator will open the next question."))
    }
    #expect(try room.store.drafts().count == 2)
    try room.record(.roundReopened(round: round))
    room.left.sit(1)
    room.left.show(words)
    #expect(room.left.shows("Your draft is back, Börje."))
    #expect(room.left.shows("1 left"))
  }

  @Test func aKeyResultRemovedMeanwhileIsNotAskedAbout() throws {
    let room = try SeveralTerminals(SeatScenes.scoring)
    room.left.sit()
    for key in ["4", "3", "2", "5"] { room.left.press(key, "Enter") }
    #expect(room.left.shows("5 of 11"))
    let first = try #require(room.desk.workshop.currentSet.objectives.first?.keyResults.first)
    try room.record(.keyResultRemoved(keyResult: first.id))
    #expect(room.left.shows("5 of 10"))
    #expect(room.left.shows("Your answers are kept"))
    for key in ["8", "4", "4", "5", "5", "6"] { room.left.press(key, "Enter") }
    #expect(room.left.shows("Your scores"))
    let second = try #require(room.desk.workshop.currentSet.objectives.first?.keyResults.first)
    try room.record(.keyResultRemoved(keyResult: second.id))
    #expect(!room.left.shows("s submit"), "what is sent was seen before")
    room.left.press("Enter", "s")
    #expect(room.left.shows("Ana, you are in."))
  }

  @Test func whoIsTakenOffTheRosterMeanwhileLosesNoWord() throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    room.left.sit()
    room.left.type("A rock")
    room.left.press("Enter")
    try room.record(.personRemoved(person: room.left.ana))
    room.left.press("s")
    #expect(room.left.shows("!"))
    #expect(room.left.shows("A rock"))
    #expect(room.left.ledger.drafts.count == 1)
    #expect(room.left.workshop.openRound?.turns.isEmpty == true)
  }

  @Test(arguments: [false, true])
  func whoIsLookingForTheirNameIsToldThatTheRoundIsClosed(_ isNew: Bool) throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    room.left.press("Enter")
    if isNew { room.left.press("Down", "Down", "Down", "Enter") }
    try room.record(.roundClosed(round: try #require(room.round).id))
    #expect(room.left.shows("This round has been closed meanwhile."))
    #expect(room.left.shows("The facilitator will open the next question."))
    #expect(!room.left.shows("Who are you?"))
    #expect(!room.left.shows("What is your name?"))
  }

  @Test func whatWasSaidBeforeARoundIsOverWhenItOpens() throws {
    let room = try SeveralTerminals(Fixture.through(.rooftopObjectives))
    room.left.press("Enter")
    #expect(room.left.shows("Nothing is open yet."))
    room.desk.press("o")
    room.look()
    #expect(room.left.shows("Press Enter."))
    #expect(!room.left.shows("Nothing is open yet."))
  }
}
