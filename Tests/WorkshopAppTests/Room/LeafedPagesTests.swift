import TerminalUI
import Testing

@testable import WorkshopApp
@testable import WorkshopModel
@testable import WorkshopStore

/// A dialog that is leafed through with the room looking on.
@Suite struct LeafedPagesTests {
  private let faces = DeskAndRoom()

  @Test func theRoomGoesWithTheChartOnceTheKeysRest() throws {
    let desk = try faces.desk(TrackScreenTests.weekly())
    let room = try faces.room()
    desk.send(.fileChanged)
    let ids = TrackScreen.standings(desk.state).map(\.id)
    func shown() -> RoomStage.Scene { room.state.live.stage.scene }

    desk.press("v")
    room.send(.fileChanged)
    #expect(shown() == .chart(keyResult: ids[0]))

    desk.press("Down", "Down")
    room.send(.fileChanged)
    #expect(shown() == .chart(keyResult: ids[0]), "A key writes nothing.")
    desk.rest()
    room.send(.fileChanged)
    #expect(shown() == .chart(keyResult: ids[2]))
  }

  @Test func whatWasLeftBeforeTheKeysRestedIsNotHeldUp() throws {
    let desk = try faces.desk(TrackScreenTests.weekly())
    desk.press("v", "Down", "Esc")
    desk.rest()
    #expect(desk.ledger.live.stage.scene == .automatic)
  }
}
