import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// The facilitator's PIN: set at the desk, asked for at every seat.
@Suite struct PinStoryTests {
  private func setPin(_ pin: String, at desk: Story) {
    desk.press("P", "s")
    desk.type(pin)
    desk.press("Enter")
    desk.type(pin)
    desk.press("Enter", "Esc")
  }

  @Test func withThePinASeatIsLeftAndWithoutItNot() throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    setPin("4711", at: room.desk)
    room.left.sit()
    room.left.type("A rock")
    room.left.press("F12")
    #expect(room.left.shows("Facilitator: type your PIN."))
    #expect(!room.left.shows("A rock"))
    #expect(!room.left.shows("Ana"))
    room.left.press("Enter")
    #expect(room.left.shows("Type the PIN first."))
    room.left.type("4712")
    #expect(!room.left.shows("4712"))
    #expect(room.left.shows("●●●●"))
    room.left.press("Enter")
    #expect(room.left.shows("That is not the PIN."))
    room.left.pass(seconds: 2)
    room.left.type("4711")
    room.left.press("Enter")
    #expect(room.left.shows("Facilitator: press Enter to close it."))
    #expect(!room.left.isOver)
    room.left.press("Enter")
    #expect(room.left.isOver)
    #expect(room.desk.ledger.timeline.records.count == SeatScenes.entry.count, "no event tells")
  }

  @Test func theDeskBehindItsOwnSeatIsGuardedToo() throws {
    let story = try Story(SeatScenes.entry)
    setPin("4711", at: story)
    story.press("h", "F12")
    #expect(story.shows("Facilitator: type your PIN."))
    story.press("Esc")
    #expect(story.state.seat != nil)
    story.press("F12")
    story.type("4711")
    story.press("Enter", "Enter")
    #expect(story.state.seat == nil)
  }

  @Test func eachWrongTryDoublesTheWait() throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    setPin("4711", at: room.desk)
    let seat = room.left
    seat.press("F12")
    for wait in [2, 4, 8, 16] {
      seat.type("0000")
      seat.press("Enter")
      #expect(seat.shows("The next try counts in \(wait) s."))
      seat.type("4711")
      seat.press("Enter")
      #expect(seat.shows("The next try counts in"), "the right one does not count either")
      #expect(seat.shows("Facilitator: type your PIN."))
      seat.press("Esc", "F12")
      seat.pass(seconds: wait)
    }
    seat.type("4711")
    seat.press("Enter")
    #expect(seat.shows("Facilitator: press Enter to close it."))
    seat.press("Esc", "F12")
    seat.type("0000")
    seat.press("Enter")
    #expect(seat.shows("The next try counts in 2 s."), "a right try begins anew")
  }

  @Test func aSeatStartedAgainAndTheNextSeatWaitAsLong() throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    setPin("4711", at: room.desk)
    room.left.press("F12")
    for wait in [2, 4, 8, 16] {
      room.left.type("0000")
      room.left.press("Enter")
      #expect(room.left.shows("That is not the PIN. The next try counts in \(wait) s."))
      if wait < 16 { room.left.pass(seconds: wait) }
    }
    room.left.restart()
    for seat in [room.left, room.right] {
      seat.press("F12")
      seat.type("4711")
      seat.press("Enter")
      #expect(seat.shows("The next try counts in"))
      #expect(seat.shows("Facilitator: type your PIN."))
    }
    setPin("4712", at: room.desk)
    room.left.press("Esc", "F12")
    room.left.type("4712")
    room.left.press("Enter")
    #expect(room.left.shows("Facilitator: press Enter to close it."))
  }

  /// Whoever was told to wait here may have been let in elsewhere meanwhile.
  @Test func aTryAtOneSeatMakesTheOtherWaitAndARightOneFreesIt() throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    setPin("4711", at: room.desk)
    room.right.press("F12")
    room.left.press("F12")
    room.left.type("0000")
    room.left.press("Enter")
    room.right.type("4711")
    room.right.press("Enter")
    #expect(room.right.shows("The next try counts in 2 s."))
    for seat in [room.left, room.right] { seat.pass(seconds: 2) }
    room.left.type("4711")
    room.left.press("Enter")
    #expect(room.left.shows("Facilitator: press Enter to close it."))
    room.right.type("4711")
    room.right.press("Enter")
    #expect(room.right.shows("Facilitator: press Enter to close it."))
  }

  @Test func aFullDiskLocksNoFacilitatorOut() throws {
    let store = FailingStore()
    let story = try Story(SeatScenes.entry, store: store)
    setPin("4711", at: story)
    story.press("h", "F12")
    store.writeProblem = .diskFull
    story.type("0000")
    story.press("Enter")
    #expect(story.shows("That is not the PIN. The next try counts in 2 s."))
    story.pass(seconds: 2)
    story.type("4711")
    story.press("Enter", "Enter")
    #expect(story.state.seat == nil)
  }

  @Test func itIsTypedTwiceChangedAndRemoved() throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    let desk = room.desk
    desk.press("P", "s")
    #expect(desk.shows("No PIN is set"))
    desk.type("123")
    desk.press("Enter")
    #expect(desk.shows("Take 4 characters or more."))
    desk.type("1234")
    #expect(!desk.shows("1234"))
    desk.press("Enter")
    desk.type("1243")
    desk.press("Enter")
    #expect(desk.shows("The two were not the same."))
    #expect(try !desk.ledger.hasPin)
    for _ in 0..<2 {
      desk.type("1234")
      desk.press("Enter")
    }
    #expect(desk.shows("The PIN is set."))
    #expect(try desk.ledger.isPin("1234"))
    #expect(try !desk.ledger.isPin("1243"))
    desk.press("s")
    #expect(desk.shows("A PIN is set."))
    desk.press("F4")
    #expect(desk.shows("The PIN is removed."))
    room.left.press("F12")
    #expect(room.left.shows("Facilitator: press Enter to close it."))
  }

  @Test func anUnlockedScreenDoesNotStandOpen() throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    setPin("4711", at: room.desk)
    room.left.press("F12")
    room.left.type("4711")
    room.left.press("Enter")
    room.left.pass(seconds: 46)
    #expect(room.left.shows("Ready") || room.left.shows("0 of 3 in"))
    room.left.press("F12")
    #expect(room.left.shows("Facilitator: type your PIN."))
  }
}
