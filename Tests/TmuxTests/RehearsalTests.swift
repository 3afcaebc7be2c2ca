import Foundation
import ProgramRunner
import Testing

/// A facilitator practises alone, on the real program.
@Suite(.serialized) struct RehearsalTests {
  @Test func twoPeopleWriteAndTheBoxIsOpened() throws {
    let desk = try Tmux()
    let temporary = desk.path("run")
    try FileManager.default.createDirectory(
      atPath: temporary, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    try desk.start(
      ["rehearse", "--people", "2", "--no-color"], environment: ["XDG_RUNTIME_DIR=\(temporary)"])
    try desk.see("2 people are played here. The room: rooftop room")
    try desk.see("REHEARSAL  Harbour Bikes")
    let copy = try Self.copy(in: temporary)
    let room = try Tmux()
    try room.start(["room", copy])
    try room.see("REHEARSAL")
    let seat = try Tmux()
    try seat.start(["join", copy])
    try seat.see("REHEARSAL  Harbour Bikes")

    try desk.press("o")
    try desk.see("· 1 writing")
    try desk.see("✓ Åsa Lindqvist")
    try room.see("1 of 2 in")
    // The other one thinks until there is a minute left.
    try desk.see("· 1 writing")
    try desk.press("c")
    try desk.see("give them a minute")
    try desk.press("w")
    try desk.see("Everyone is in.")
    try desk.press("c")
    try desk.see("Entry is closed")
    try desk.press("n")
    try desk.see("▸ Shortlist")
    try desk.press("s")
    try desk.see("2 on the table")
    try desk.see("young family")
    try desk.quit()
    try desk.see("exit code 0")
    #expect(!FileManager.default.fileExists(atPath: copy))
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary).isEmpty)
  }

  private static func copy(in folder: String) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return "\(folder)/\(try #require(names.first))/rehearsal.okr"
  }
}
