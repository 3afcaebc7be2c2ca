import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct RoomCheckTests {
  private let faces = DeskAndRoom()

  /// The room we plan for passes its own check, to the row.
  @Test(arguments: 18...120) func itAsksForNoRowFewerThanItNeeds(_ rows: Int) throws {
    let desk = try faces.desk(Fixture.through(.sceneSetting))
    let room = try faces.room(80, rows)
    desk.press("V", "c")
    room.send(.fileChanged)
    let isFarEnough = room.shows("That is far enough")
    #expect(isFarEnough == (rows <= 24))
    #expect(room.shows("Enlarge the font until this screen has 24 rows or fewer.") != isFarEnough)
    #expect(room.shows("\(rows) rows."))
  }
}
