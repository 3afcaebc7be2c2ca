import Foundation
import ProgramRunner
import Testing

/// A session that asks whether OKRs live on, with the real program: the desk, the room, the calendar.
@Suite(.serialized) struct EmbeddingSessionTests {
  @Test func twelveAnswersAVerdictAndABookedSession() throws {
    let desk = try Tmux()
    try SmallWorkshop.start(at: desk)
    let file = desk.path(SmallWorkshop.file)
    try beginTheSession(desk)
    let room = try Tmux()
    try room.start(["room", file])
    try room.see("0 of 12 answered")

    try answerAll(desk)
    try room.see("12 of 12 answered")
    try desk.press("v")
    try desk.see("Who says so")
    try desk.press("Right", "Tab")
    try desk.type("Ana")
    try desk.press("Enter")
    try desk.see("says Ana on")

    try book(desk)
    try desk.press("n")
    try desk.see("Between sessions")
    try desk.see("Quarter for")
    try expectItInTheCalendar(file)
    for face in [room, desk] {
      try face.quit()
      try face.see("exit code 0")
    }
    try SmallWorkshop.expectSound(file)
  }

  private func beginTheSession(_ desk: Tmux) throws {
    let board = Board(desk: desk)
    try board.endTheSession()
    try desk.press("Down")
    try board.begin("embedding")
    try desk.see("Will this live on without the coach")
  }

  /// No to everything, which nothing contradicts here.
  private func answerAll(_ desk: Tmux) throws {
    for answered in 1...12 {
      try desk.press("3")
      try desk.see("Readiness \(answered)/12")
    }
  }

  private func book(_ desk: Tmux) throws {
    try desk.press("Tab", "Tab")
    try desk.see("who led it?")
    try desk.press("a")
    try desk.see("What for")
    try desk.press("Tab", "Tab", "Tab")
    try desk.type("31 Dec 2099")
    try desk.press("Enter")
    try desk.see("1 booked")
    try desk.press("Escape")
    try desk.see("Sessions 1")
  }

  private func expectItInTheCalendar(_ file: String) throws {
    let written = try Program.run([
      Program.rooftop, "export", file, "--format", "ics", "--output", "-",
    ])
    #expect(written.code == 0, "\(written.error)")
    #expect(written.output.contains("DTSTART;VALUE=DATE:20991231"))
  }
}
