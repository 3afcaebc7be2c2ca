import Foundation
import ProgramRunner
import Testing

/// The real program in a real terminal: after the company's session two departments set their own goals
/// in the same file.
@Suite(.serialized) struct DepartmentSessionsTests {
  @Test func twoDepartmentsMeetAfterTheCompany() throws {
    let desk = try Tmux()
    try WorkshopForThree.start(at: desk)
    try takeTheCompanysGoalsFromAFile(desk)
    try endTheSession(desk)
    try addUnits(["Sales", "Roastery"], desk)

    try beginSession(of: "Sales", down: 2, desk)
    try collect(desk)
    try chooseByHand(desk)
    try desk.press("a")
    try desk.see("Enter save")
    try desk.type("Ten towns buy from us")
    try desk.press("Enter")
    try desk.see("Added")
    try desk.press("Escape")
    try desk.miss("Enter save")
    try desk.press("Up", "s")
    try desk.see("What it serves in Café 東京")
    try desk.press("Space")
    try desk.see("[✓]")
    try desk.press("Enter")
    try desk.see("Serves 1 Be the living room")
    try endTheSession(desk)

    try beginSession(of: "Roastery", down: 4, desk)
    try desk.press("n")
    try desk.see("What is the one objective")
    try desk.quit()
    try desk.see("exit code 0")
    try expectThreeSets(desk.path(WorkshopForThree.file))
  }

  private func takeTheCompanysGoalsFromAFile(_ desk: Tmux) throws {
    let table = "Objective,Key result,Start,Target\nBe the living room,Guests come back,35,60\n"
    try table.write(toFile: desk.path("okrs.csv"), atomically: true, encoding: .utf8)
    let taken = try Program.run([
      Program.rooftop, "import", desk.path(WorkshopForThree.file), desk.path("okrs.csv"), "--kind",
      "okrs", "--apply",
    ])
    #expect(taken.code == 0, "\(taken.error)")
  }

  private func endTheSession(_ desk: Tmux) throws {
    try desk.press("O")
    try desk.see("The board of Café 東京")
    try desk.press("e")
    try desk.see("End the session now?")
    try desk.press("y")
    try desk.see("Between sessions")
  }

  private func addUnits(_ names: [String], _ desk: Tmux) throws {
    try desk.press("o")
    try desk.see("a add below")
    try desk.press("a")
    try desk.see("Enter save")
    for name in names {
      try desk.type(name)
      try desk.press("Enter")
      try desk.see("Added: \(name)")
    }
    try desk.press("Escape")
    try desk.miss("Enter save")
    try desk.press("Escape")
    try desk.miss("a add below")
  }

  private func beginSession(of unit: String, down: Int, _ desk: Tmux) throws {
    for _ in 0..<down { try desk.press("Down") }
    try desk.wait("to mark \(unit)") { $0.contains("▸   \(unit)") }
    try desk.press("s")
    try desk.see("Session: \(unit)")
    try desk.press("Enter")
    try desk.see("Strategy recap, \(unit)")
    try desk.see("Be the living room")
  }

  private func collect(_ desk: Tmux) throws {
    try desk.press("n")
    try desk.see("What is the one objective")
    try desk.press("o")
    try desk.press("h")
    for person in Participant.all(at: [desk, desk, desk]) {
      try person.sitDown(after: person.index)
      try person.writeSuggestion()
      try person.submit()
      try person.passOn()
    }
    try Facilitator(desk: desk).takeBack()
    try Facilitator(desk: desk).closeTheEntry()
    try desk.press("s")
    try desk.see("Make our people proud")
  }

  private func chooseByHand(_ desk: Tmux) throws {
    try desk.press("b")
    try desk.see("Choose by hand")
    try desk.press("Space")
    try desk.see("[1]")
    try desk.press("Enter")
    try desk.see("The shortlist is decided")
    try desk.press("n")
    try desk.see("How will we know")
  }

  /// Each set has what was decided in its own session, and the company's was left alone.
  private func expectThreeSets(_ path: String) throws {
    try WorkshopForThree.expectSound(path)
    let json = try Program.run([Program.rooftop, "export", path, "--format", "json", "-o", "-"])
    for words in ["\"sessionOpened\"", "Ten towns buy from us", "\"goalServes\""] {
      #expect(json.output.contains(words), "\(words) is missing")
    }
    for (unit, mine, other) in [
      ("Sales", "Ten towns buy from us", "Guests come back"),
      ("Café 東京", "Guests come back", "Ten towns buy from us"),
    ] {
      let show = try Program.run([Program.rooftop, "show", path, "--unit", unit])
      #expect(show.output.contains(mine) && !show.output.contains(other), "\(unit): \(show.output)")
    }
    let log = try Program.run([Program.rooftop, "log", path])
    #expect(log.output.components(separatedBy: "Session opened").count == 3)
  }
}
