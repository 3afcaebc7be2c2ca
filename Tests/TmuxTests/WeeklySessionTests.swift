import Foundation
import ProgramRunner
import Testing

/// A weekly check-in with the real program: the desk, an owner at a seat, the room.
@Suite(.serialized) struct WeeklySessionTests {
  private static let goals = """
    Order,Type,Summary,Owner,Start value,Target value
    1,Objective,Become the living room of the quarter,,,
    1.1,Key result,Guests come back within a week,Ana,35,60
    1.2,Key result,Strangers rate us,Bo,3,5

    """

  @Test func anOwnerChecksInAtASeatAndTheRoomSeesIt() throws {
    let desk = try Tmux()
    try SmallWorkshop.start(at: desk)
    let file = desk.path(SmallWorkshop.file)
    try Self.goals.write(toFile: desk.path("okrs.csv"), atomically: true, encoding: .utf8)
    let brought = try Program.run([
      Program.rooftop, "import", file, desk.path("okrs.csv"), "--kind", "okrs", "--apply",
    ])
    #expect(brought.code == 0, "\(brought.output)\(brought.error)")
    try beginTheWeek(desk)

    let room = try Tmux()
    try room.start(["room", file])
    try room.see("How we stand")
    let seat = try Tmux()
    try seat.start(["join", file])
    try OwnerAtASeat.checksIn("41", at: seat)

    try desk.see("24%")
    try room.see("24%")
    try desk.press("End", "v")
    try desk.see("● read")
    try room.see("● read")
    try desk.press("Escape")
    try room.see("How we stand")
    try expectTheStatus(file)
    for face in [room, desk] {
      try face.quit()
      try face.see("exit code 0")
    }
    try SmallWorkshop.expectSound(file)
  }

  private func beginTheWeek(_ desk: Tmux) throws {
    let board = Board(desk: desk)
    try board.endTheSession()
    try desk.press("Down")
    try board.begin("a weekly check-in")
    try desk.see("Weekly tracking")
    try desk.see("Guests come back")
  }

  private func expectTheStatus(_ file: String) throws {
    let status = try Program.run([Program.rooftop, "status", file])
    #expect(status.code == 0)
    #expect(status.output.contains("24%") && status.output.contains("confidence 7"))
    let json = try Program.run([Program.rooftop, "status", file, "--json"])
    #expect(json.code == 0 && json.output.contains("\"comment\" : \"The fair brought them\""))
  }
}
