import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Whoever comes to a seat for the first time is told how it works, once.
@Suite struct WelcomeStoryTests {
  private func seat(_ events: [Event] = SeatScenes.entry) throws -> Story {
    try Story(events, face: .seat, hasFirstPage: true)
  }

  @Test(arguments: snapshotSizes) func pictures(_ size: Size) throws {
    let seat = try Story(SeatScenes.entry, face: .seat, size: size, hasFirstPage: true)
    seat.sit()
    expectSnapshot(seat.frame, "seat-welcome-\(size.words)")
    let desk = try Story(SeatScenes.entry, size: size, hasFirstPage: true)
    desk.sitDown()
    expectSnapshot(desk.frame, "seat-welcome-desk-\(size.words)")
  }

  @Test func itShowsBeforeTheFirstQuestionAndNotAfterATurn() throws {
    let seat = try seat()
    seat.sit()
    #expect(seat.shows("Ana, welcome") && seat.shows("Nobody sees what is yours"))
    #expect(seat.shows("F1 calls the facilitator") && seat.shows("show seat 1, and no name"))
    seat.press("Enter")
    #expect(seat.shows("Ana, your suggestion"))
    seat.type("A rock")
    seat.press("Enter", "s", "Enter")
    let round = try #require(seat.workshop.openRound)
    #expect(round.turns.count == 1)
    // In the next round, and at another seat, Ana knows.
    for event: Event in [.roundClosed(round: round.id), .roundOpened(kind: .suggestions)] {
      _ = try? seat.ledger.record(.event(event), by: .desk, at: seat.clock.now)
    }
    #expect(seat.workshop.hasTakenTurns(PersonID(2)))
    #expect(!seat.workshop.hasTakenTurns(PersonID(3)))
  }

  @Test func whoTookATurnInAnEarlierRoundGoesStraightToTheQuestion() throws {
    let seat = try seat(SeatScenes.runOff())
    seat.sit()
    #expect(seat.shows("Ana, your ballot"), "Ana voted in the round before")
    let late = try self.seat(SeatScenes.runOff() + [.personAdded(name: "Zoë")])
    late.sit(3)
    #expect(late.shows("Zoë, welcome"), "Zoë has not taken a turn yet")
  }

  @Test func escLeadsBackAndTheNextPersonIsToldToo() throws {
    let seat = try seat()
    seat.sit()
    seat.press("Esc")
    #expect(seat.shows("Who are you?"))
    seat.press("Enter")
    #expect(seat.shows("Ana, welcome"), "nobody has read it yet")
    seat.press("Enter", "Esc")
    seat.press("Enter")
    #expect(seat.shows("Ana, your suggestion"), "Ana has read it")
    seat.press("Esc", "Down", "Enter")
    #expect(seat.shows("Börje, welcome"))
  }

  @Test func aHeldEnterAndTypingAheadDoNotTurnThePage() throws {
    let seat = try seat()
    seat.press("Enter")
    seat.hold("Enter", times: 20)
    #expect(seat.shows("Ana, welcome"))
    let quick = try self.seat()
    quick.press("Enter")
    quick.arrive("\rA rock\r\r")
    #expect(quick.shows("Ana, welcome") && !quick.shows("A rock"))
    quick.paste("A rock")
    #expect(quick.shows("Ana, welcome") && !quick.shows("A rock"))
  }

  @Test func whoHasADraftComesBackToIt() throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    room.left.sit()
    room.left.type("A rock")
    room.left.press("Esc")
    let again = try Story(
      face: .seat, store: MemoryStore(sharing: room.store), hasFirstPage: true)
    again.sit()
    #expect(!again.shows("welcome"))
  }

  @Test func theFacilitatorCanTurnItOff() throws {
    let seat = try seat()
    seat.press("F12")
    #expect(seat.shows("First page on"))
    seat.press("f")
    #expect(seat.shows("First page off"))
    seat.press("Esc")
    seat.sit()
    #expect(seat.shows("Ana, your suggestion"))
  }

  @Test func nobodyWaitsForEverOnIt() throws {
    let seat = try seat()
    seat.sit()
    seat.pass(seconds: Patience.coverSeconds + 1)
    #expect(seat.shows("Ready?"))
    #expect(seat.ledger.drafts.isEmpty)
  }
}
