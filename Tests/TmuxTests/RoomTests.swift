import Foundation
import ProgramRunner
import Testing

/// A desk and a room view in two terminals on one file.
@Suite(.serialized) struct RoomTests {
  /// Another Unix user, who may read the file and nothing more.
  @Test func aRoomOfAnotherUserThatOnlyReadsCounts() throws {
    let desk = try Tmux()
    try desk.start(["new", "w.okr", "--organisation", "Test"], height: 40)
    try desk.see("Expected outcomes")
    let file = desk.path("w.okr")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: desk.folder.path)
    try desk.press("B", "B")
    try desk.see("The room sees the workshop again. No room view is open: rooftop room w.okr")

    let room = try Tmux()
    try room.start(["room", file], asAnotherUser: true)
    try room.see("What do we want to take home today")
    try desk.press("B")
    try desk.see("The room view is blank. B shows it again")
    try desk.miss("No room view is open")
    try room.miss("What do we want to take home today")
    try desk.press("V")
    try desk.see("1 room view is open")
    kill(try #require(try room.processID), SIGKILL)
    try desk.see("No room view is open")
  }

  @Test func theRoomShowsWhatTheDeskDecidesAndItsEndIsNoticed() throws {
    let desk = try Tmux()
    try "name\nAna\nBo\nCy\n".write(
      toFile: desk.path("people.csv"), atomically: true, encoding: .utf8)
    try desk.start(
      ["new", "w.okr", "--organisation", "Test", "--people", "people.csv"], height: 40)
    try desk.see("Expected outcomes")
    let file = desk.path("w.okr")
    try desk.press("V")
    try desk.see("No room view is open: rooftop room w.okr")

    let room = try Tmux()
    try room.start(["room", file])
    try room.see("What do we want to take home today")
    try desk.see("1 room view is open")
    try desk.press("Escape")
    try desk.see("? help")
    try desk.press("a")
    try desk.see("Enter save")
    try desk.type("A list we all want")
    try desk.press("Enter")
    try room.see("Expected outcomes")
    try desk.press("Escape")
    try desk.miss("Enter save")

    try collect(at: desk, room)
    try desk.press("s")
    try desk.see("Show the rooftop entry now?")
    try desk.press("y")
    try room.see("2 suggestions")
    try desk.press("Enter")
    try room.see("1 of 2")
    try room.miss("2 suggestions")
    try desk.press("Escape")
    try room.see("2 suggestions")
    try desk.press("B")
    try desk.see("room is blank")
    try room.miss("2 suggestions")
    try desk.press("B")
    try room.see("2 suggestions")

    let second = try Tmux()
    try second.start(["open", file], height: 40)
    try second.see("Also open: 1 desk, 1 room")
    try second.press("q")
    try second.waitForTheEnd()

    try desk.press("V")
    try desk.see("1 room view is open")
    kill(try #require(try room.processID), SIGKILL)
    try desk.see("No room view is open")
    try desk.press("Escape")
    try desk.see("? help")
    try desk.quit()
    try desk.waitForTheEnd()
    #expect(try Program.run([Program.rooftop, "check", file]).code == 0)
  }

  /// Rooms are resized, killed and closed; the desk goes on and knows how many are left.
  @Test func roomsComeAndGoAndTheDeskGoesOn() throws {
    let desk = try Tmux()
    try desk.start(["new", "w.okr", "--organisation", "Test"], height: 40)
    try desk.see("Expected outcomes")
    let file = desk.path("w.okr")
    try desk.press("V")
    let stays = try Tmux()
    try stays.start(["room", file])
    try desk.see("1 room view is open")
    for (round, size) in [(60, 18), (200, 60), (30, 9), (80, 24)].enumerated() {
      var room: Tmux? = try Tmux()
      try room?.start(["room", file])
      try desk.see("2 room views are open")
      try stays.resize(size.0, size.1)
      try room?.resize(size.0, size.1)
      if round.isMultiple(of: 2) {
        kill(try #require(try room?.processID), SIGKILL)
      } else {
        // The terminal is closed over it.
        room = nil
      }
      try desk.see("1 room view is open")
      room = nil
    }
    try stays.see("What do we want to take home today")
    try desk.press("B")
    try stays.miss("What do we want")
    try desk.press("B")
    try stays.see("What do we want to take home today")
    try stays.press("q")
    try stays.see("exit code 0")
    try desk.see("No room view is open")
    #expect(try Program.run([Program.rooftop, "check", file]).code == 0)
  }

  /// A file that may only be read: the room works, and leaves the file as it is.
  @Test func aRoomReadsWhatItMayNotWrite() throws {
    let room = try Tmux()
    let file = room.path("w.okr")
    try room.start(["new", file, "--organisation", "Test"])
    try room.see("Expected outcomes")
    try room.press("q")
    try room.waitForTheEnd()
    let bytes = try Data(contentsOf: URL(filePath: file))
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
    let reader = try Tmux()
    try reader.start(["room", file])
    try reader.see("Nobody sees whose they are")
    try reader.press("q")
    try reader.see("exit code 0")
    // The system's owner may write to every file: then the note of the room is in it, and gone.
    if geteuid() != 0 { #expect(try Data(contentsOf: URL(filePath: file)) == bytes) }
  }

  @Test func errorsAreOneLine() throws {
    let room = try Tmux()
    try room.start(["room", "missing.okr"])
    try room.see("rooftop: missing.okr: There is no such file.")
    try room.see("exit code 66")
  }

  /// Three phases on, two people write at the desk's keyboard while the room sees the count.
  private func collect(at desk: Tmux, _ room: Tmux) throws {
    try advance(desk, to: "OKR overview", twice: true)
    try advance(desk, to: "Company strategy", twice: false)
    try advance(desk, to: "Rooftop objectives", twice: true)
    try desk.press("o")
    try room.see("Nobody sees who wrote what")
    try desk.press("h")
    for (name, text) in [("Ana", "A boat for every harbour"), ("Bo", "Repairs within the day")] {
      try desk.see("Enter start")
      try desk.press("Enter")
      try desk.see("Who are you?")
      try desk.type(name)
      try desk.press("Enter")
      try desk.passFirstPage()
      try desk.type(text)
      try desk.press("Enter")
      try desk.see("s submit")
      try desk.press("s")
      try desk.see("\(name), you are in.")
      try desk.press("Enter")
    }
    #expect(try !room.screen.contains("harbour"))
    try desk.see("Enter start")
    try desk.press("F12")
    try desk.see("Enter to the desk")
    try desk.press("Enter")
    try desk.see("? help")
    try desk.closeRound()
    try room.see("Closed. Nothing is shown yet.")
    try advance(desk, to: "Shortlist", twice: true)
  }

  private func advance(_ desk: Tmux, to title: String, twice: Bool) throws {
    try desk.press("n")
    if twice {
      try desk.see("n again")
      try desk.press("n")
    }
    try desk.see("▸ \(title)")
  }
}
