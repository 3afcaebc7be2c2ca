import Foundation
import ProgramRunner
import Testing

/// A desk, a seat and a room in three terminals on one file.
@Suite(.serialized) struct ThreeFacesTests {
  @Test func whatASeatHandsInTheRoomCounts() throws {
    let desk = try Tmux()
    try "name\nAna\nBo\n".write(
      toFile: desk.path("people.csv"), atomically: true, encoding: .utf8)
    try desk.start(["new", "w.okr", "--organisation", "Test", "--people", "people.csv"])
    try desk.see("Expected outcomes")
    let file = desk.path("w.okr")
    let seat = try Tmux()
    try seat.start(["join", file])
    let room = try Tmux()
    try room.start(["room", file])
    try room.see("What do we want to take home today")
    let second = try Tmux()
    try second.start(["open", file])
    try second.see("Also open: 1 desk, 1 seat, 1 room")
    try second.press("q")
    try second.waitForTheEnd()

    try desk.press("n")
    try desk.see("n again")
    try desk.press("n")
    try desk.see("▸ OKR overview")
    try desk.press("n")
    try desk.see("▸ Company strategy")
    try desk.press("n")
    try desk.see("n again")
    try desk.press("n")
    try desk.see("▸ Rooftop objectives")
    try desk.press("o")
    try room.see("Nobody sees who wrote what")
    try seat.see("Enter start")
    try seat.press("Enter")
    try seat.see("Who are you?")
    try seat.type("Ana")
    try seat.press("Enter")
    try seat.passFirstPage()
    try seat.type("A boat for every harbour")
    try seat.press("Enter")
    try seat.see("s submit")
    try seat.press("s")
    try seat.see("Ana, you are in.")
    try desk.see("✓ Ana in")
    // Half of the meter below the big count.
    try room.see("██░░")
    #expect(try !room.screen.contains("harbour"))
    try desk.closeRound()
    try room.see("Closed. Nothing is shown yet.")
    #expect(try Program.run([Program.rooftop, "check", file]).code == 0)
  }
}
