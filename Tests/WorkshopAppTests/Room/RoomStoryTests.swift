import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// A desk and a room over one store, as two programs are.
@Suite struct RoomStoryTests {
  private let faces = DeskAndRoom()

  @Test func theRoomFollowsThePagesOfTheDesk() throws {
    let desk = try faces.desk(Fixture.through(.overview))
    let room = try faces.room()
    #expect(room.shows("Few goals. Measured. Open to all."))
    desk.press("Right", "Right")
    desk.rest()
    room.send(.fileChanged)
    #expect(room.shows("Where we want to be."))
    #expect(room.shows("3 of 15"))
    #expect(desk.events.count == room.events.count)
  }

  @Test func theRoomSeesTheStatementTheDeskIsAt() throws {
    let desk = try faces.desk(Fixture.filled(.strategy))
    let room = try faces.room()
    #expect(room.shows("Three-year ambition"))
    desk.press("Down")
    desk.rest()
    room.send(.fileChanged)
    #expect(room.shows("Every quarter has its living room."))
    #expect(room.shows("✓ confirmed"))
  }

  @Test(arguments: [PhaseKind.keyResults, .keyResultValues])
  func theRoomSeesTheObjectiveTheDeskIsAt(_ phase: PhaseKind) throws {
    let desk = try faces.desk(Fixture.filled(phase))
    let room = try faces.room()
    #expect(room.shows("1.1  Guests come back within a week"))
    desk.press("Down", "Down", "Down")
    desk.rest()
    room.send(.fileChanged)
    #expect(room.shows("2 Be the café people cross town for"))
    #expect(room.shows("2 of 2"))
    desk.press("Up", "Up", "Up")
    desk.rest()
    room.send(.fileChanged)
    #expect(room.shows("1 Become the living room of the quarter"))
  }

  @Test func countsGrowWhileNothingIsShown() throws {
    let desk = try faces.desk(
      Fixture.through(.rooftopObjectives) + [.roundOpened(kind: .suggestions)])
    let room = try faces.room(200, 60)
    try desk.turn("Ana", .suggestion(text: "A secret of Ana"))
    room.send(.fileChanged)
    #expect(room.state.roomView.count?.done == 1)
    #expect(!room.shows("secret"))
    #expect(!room.shows("Ana"))
  }

  @Test func aSpotlightAtTheDeskIsOneInTheRoom() throws {
    let desk = try faces.desk(undecided)
    let room = try faces.room()
    #expect(room.shows("3 suggestions"))
    desk.press("Enter")
    room.send(.fileChanged)
    #expect(spotlighted(room) == "Become the living room of the quarter")
    #expect(room.shows("1 of 3"))
    desk.press("Right")
    room.send(.fileChanged)
    #expect(spotlighted(room) == "Be the café people cross town for")
    desk.press("Esc")
    room.send(.fileChanged)
    #expect(room.shows("3 suggestions"))
  }

  private func spotlighted(_ room: Story) -> CleanText? {
    guard case .spotlight(let shown) = RoomView(room.workshop, room.state.live.stage).scene else {
      return nil
    }
    return shown.text
  }

  /// No desk would take down what a desk that went has held up.
  @Test(arguments: [Fixture.filled(.sceneSetting), undecided])
  func whatADeskHoldsUpGoesWithIt(_ events: [Event]) throws {
    let desk = try faces.desk(events)
    let room = try faces.room()
    desk.press(events == undecided ? "Enter" : "x")
    room.send(.fileChanged)
    #expect(room.state.live.stage.scene != .automatic)
    desk.send(.terminated)
    room.send(.fileChanged)
    #expect(room.state.live.stage == .automatic)
  }

  @Test func theDialogChoosesWhatTheRoomSees() throws {
    let desk = try faces.desk(Fixture.filled(.evaluation))
    let room = try faces.room()
    desk.send(.fileChanged)
    desk.press("V")
    #expect(desk.shows("1 room view is open"))
    desk.press("w")
    room.send(.fileChanged)
    #expect(room.shows("Mission: We give people a calm half hour."))
    #expect(desk.shows("Mission: We give people"))
    desk.press("Right", "Right")
    room.send(.fileChanged)
    #expect(room.shows("1 Become the living room of the quarter"))
    #expect(room.shows("Guests come back within a week"))
    desk.press("c")
    room.send(.fileChanged)
    #expect(room.shows("24 rows. The back row must sit within 4.0 screen heights."))
    #expect(room.shows("That is far enough for most rooms."))
    desk.press("B")
    room.send(.fileChanged)
    #expect(room.rows.allSatisfy { $0.allSatisfy { $0 == " " } })
    desk.press("B", "a", "Esc")
    room.send(.fileChanged)
    #expect(room.shows("Will stretch us"))
    #expect(!desk.shows("1 room view is open"))
  }

  @Test func aBlankRoomIsSaidAtTheDeskUntilItIsNot() throws {
    let desk = try faces.desk(Fixture.filled(.sceneSetting))
    let room = try faces.room()
    desk.send(.fileChanged)
    desk.press("B")
    #expect(desk.shows("room is blank"))
    room.send(.fileChanged)
    #expect(!room.shows("Expected outcomes"))
    desk.press("B")
    #expect(!desk.shows("room is blank"))
    room.send(.fileChanged)
    #expect(room.shows("Expected outcomes"))
    #expect(desk.events == room.events)
  }

  @Test func theDeskIsToldWhenNoRoomIsOpen() throws {
    let desk = try faces.desk(undecided)
    desk.press("V")
    #expect(desk.shows("No room view is open: rooftop room story.okr"))
    let room = try faces.room()
    desk.pass(seconds: 1)
    desk.send(.fileChanged)
    #expect(desk.shows("1 room view is open"))
    room.ledger.close()
    desk.send(.fileChanged)
    #expect(desk.shows("No room view is open"))
    desk.press("Esc", "B")
    #expect(desk.shows("No room view is open: rooftop room story.okr"))
    #expect(desk.terminal.timeout == nil)
  }

  @Test func theRoomHasFewKeysAndWritesNothing() throws {
    let desk = try faces.desk(Fixture.filled(.sceneSetting) + [.timerStarted])
    let room = try faces.room()
    let before = desk.events
    room.press("n", "b", "u", "R", "t", "Enter", "d", "?")
    #expect(room.shows("q quit"))
    room.press("T", "?")
    #expect(room.state.theme == 1)
    #expect(!room.shows("q quit"))
    room.press("q")
    #expect(room.isOver)
    desk.send(.fileChanged)
    #expect(desk.events == before)
    #expect(desk.state.live.stage == .automatic)
  }

  /// The timer of a phase that runs on is not paused by a room that goes.
  @Test func aClosedRoomLeavesTheTimerRunning() throws {
    let desk = try faces.desk(Fixture.filled(.sceneSetting) + [.timerStarted])
    let room = try faces.room()
    room.pass(seconds: 61)
    #expect(room.shows("28:59 left"))
    room.send(.terminated)
    #expect(room.isOver)
    desk.send(.fileChanged)
    #expect(desk.workshop.phase?.clock.isRunning == true)
  }

  /// A seat opens nothing beside the workshop: whether the others still run is not its business.
  @Test func aSeatDoesNotAskWhoElseIsThere() throws {
    let seat = try Story(Fixture.through(.overview), face: .seat, store: faces.store)
    let room = try faces.room()
    let desk = try Story(store: MemoryStore(sharing: faces.store))
    seat.send(.fileChanged)
    room.send(.fileChanged)
    desk.send(.fileChanged)
    #expect(desk.state.live.hasRoom)
    #expect(seat.state.live == LiveState())
  }

  @Test func noKeyMeansTwoThings() {
    #expect(Room.keys.conflicts == [])
    #expect(RoomDialog.keys.conflicts == [])
  }
}

/// The suggestions lie on the table and nothing is chosen.
let undecided = Array(Fixture.filled(.shortlist).dropLast())
