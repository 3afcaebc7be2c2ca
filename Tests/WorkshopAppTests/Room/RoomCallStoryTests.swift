import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// The call to action in a room beside its desk.
@Suite struct RoomCallStoryTests {
  private let faces = DeskAndRoom()

  private static var nineCandidates: [Event] {
    var example = ExampleWorkshop(ExampleWords(script: .latin))
    example.collect()
    example.add(.timerPaused)
    example.open(.vote(rules: example.rules()), turns: 0)
    return example.events
  }

  /// Nothing else moves in the room: it wakes for the next page, and sleeps once a page was chosen.
  @Test func pagesOfABallotTurnByThemselvesUntilTheDeskTurnsOne() throws {
    let desk = try faces.desk(Self.nineCandidates)
    let room = try faces.room()
    #expect(room.shows("1010") && !room.shows("1014"))
    #expect(room.terminal.timeout == 12)
    room.pass(seconds: 12)
    #expect(!room.shows("1010") && room.shows("1014"))
    room.pass(seconds: 12)
    #expect(room.shows("1010"))
    desk.moveClock(seconds: 24)
    desk.press("V", "Right", "Esc")
    room.send(.fileChanged)
    #expect(room.shows("1014"))
    #expect(room.terminal.timeout == nil)
    desk.press("V", "a", "Esc")
    room.send(.fileChanged)
    #expect(room.terminal.timeout != nil)
    desk.closeRound()
    room.send(.fileChanged)
    #expect(room.shows("Closed. Nothing is shown yet."))
    #expect(room.terminal.timeout == nil)
  }

  @Test func onePageAsksForNoTime() throws {
    _ = try faces.desk(SeatScenes.vote())
    let room = try faces.room()
    #expect(room.shows("2 dots each, at most one on each line"))
    #expect(room.terminal.timeout == nil)
  }

  @Test func theRoomSaysWhereToGo() throws {
    let desk = try faces.desk(
      Fixture.through(.rooftopObjectives) + [.roundOpened(kind: .suggestions)])
    let room = try faces.room()
    #expect(room.shows("The keyboard goes round, 3 people are waiting."))
    let seat = try Story(face: .seat, store: MemoryStore(sharing: faces.store))
    try seat.ledger.enter(as: .seat)
    room.send(.fileChanged)
    #expect(room.shows("1 seat is free, 3 people are waiting."))
    seat.press("Enter", "Enter")
    room.send(.fileChanged)
    #expect(room.shows("The seat is taken, 2 people are waiting."))
    for name in ["Ana", "Börje", "李明"] { try desk.turn(name, nil) }
    room.send(.fileChanged)
    #expect(room.shows("✓ Everyone is in."))
  }

  @Test func whoIsMissingIsShownByAKeyOfTheDeskUntilTheRoundCloses() throws {
    let desk = try faces.desk(Fixture.through(.rooftopObjectives))
    let room = try faces.room()
    desk.press("V", "m")
    #expect(desk.shows("Nobody is waited for: no round is open."))
    desk.press("Esc", "o")
    try desk.turn("Ana", nil)
    let before = desk.events
    room.send(.fileChanged)
    #expect(!room.showsUnspaced("Börje"))
    desk.press("V", "m", "Esc")
    room.send(.fileChanged)
    #expect(room.shows("We wait for"))
    #expect(room.showsUnspaced("Börje") && !room.showsUnspaced("Ana"))
    #expect(desk.events == before, "it is no part of the history")
    desk.closeRound()
    room.send(.fileChanged)
    #expect(!room.showsUnspaced("Börje"))
  }

  @Test func theWelcomeIsShownBeforeTheTimerRunsAndByAKeyAfterwards() throws {
    let desk = try faces.desk(Fixture.through(.sceneSetting))
    let room = try faces.room()
    #expect(room.shows("Kick-off, Monday 1 Mar 2027"))
    #expect(room.shows("09:00 Scene setting") && room.shows("13:25 Evaluation"))
    #expect(room.shows("Blind: suggestions, ballots and scores."))
    #expect(room.terminal.timeout == nil)
    desk.press("t")
    room.send(.fileChanged)
    #expect(!room.shows("Kick-off"))
    desk.press("V", "h")
    room.send(.fileChanged)
    #expect(room.shows("Kick-off, Monday 1 Mar 2027"))
    desk.press("a")
    room.send(.fileChanged)
    #expect(!room.shows("Kick-off"))
  }

  @Test func lastCallIsSaidInTheRoom() throws {
    let desk = try faces.desk(
      Fixture.through(.rooftopObjectives) + [.roundOpened(kind: .suggestions)])
    let room = try faces.room()
    #expect(!room.shows("One minute left."))
    let round = try #require(desk.workshop.openRound?.id)
    _ = try desk.ledger.record(
      .event(.lastCallGiven(round: round)), by: .desk, at: desk.clock.now)
    room.send(.fileChanged)
    #expect(room.shows("! One minute left. → The keyboard goes round"))
  }
}
