import Foundation
import ProgramRunner
import Testing

/// The real program in a real terminal: a kick-off through the values of the first quarter, and then two
/// departments that set their own goals in the same file.
@Suite(.serialized) struct DepartmentSessionsTests {
  @Test func aKickOffThroughTheQuarterAndTwoDepartmentsAfterwards() throws {
    let desk = try Tmux()
    try SmallWorkshop.start(at: desk, agenda: "full")
    try WholeYear.hold(at: desk)
    let facilitator = Facilitator(desk: desk)
    try facilitator.planTheQuarter()
    try facilitator.finishTheAgenda()
    try desk.see("Between sessions")
    let board = Board(desk: desk)
    try board.addUnits(["Sales", "Roastery"])

    try beginSession(of: "Sales", desk)
    try collect(desk)
    try facilitator.chooseByHand()
    try facilitator.write("Ten towns buy from us", opening: "a")
    try desk.press("Up", "s")
    try desk.see("What it serves in Café 東京")
    try desk.press("Space")
    try desk.see("[✓]")
    try desk.press("Enter")
    try desk.see("Serves 1 Become the living room")
    try board.endTheSession()

    try beginSession(of: "Roastery", desk)
    try desk.press("n")
    try desk.see("What is the one objective")
    try facilitator.takeOverTheFirst()
    try desk.quit()
    try desk.see("exit code 0")
    try expectFourSets(desk.path(SmallWorkshop.file))
  }

  private func beginSession(of unit: String, _ desk: Tmux) throws {
    try Board(desk: desk).mark(unit)
    try desk.press("s")
    try desk.see("Session: \(unit)")
    try desk.press("Enter")
    try desk.see("Strategy recap, \(unit)")
    try desk.press("End")
    try desk.see("Become the living")
  }

  private func collect(_ desk: Tmux) throws {
    try desk.press("n")
    try desk.see("What is the one objective")
    try desk.press("o")
    try WholeYear.everyone(at: desk) { person in
      try person.writeSuggestion()
      try person.submit()
    }
    try Facilitator(desk: desk).closeTheEntry()
    try desk.press("s")
    try desk.see("Make our people proud")
  }

  /// Each set has what was decided in its own session, and the company's was left alone.
  private func expectFourSets(_ path: String) throws {
    try SmallWorkshop.expectTheSet(in: path)
    let json = try Program.run([Program.rooftop, "export", path, "--format", "json", "-o", "-"])
    for words in ["\"sessionOpened\"", "\"goalServes\"", "\"goalsTakenOver\""] {
      #expect(json.output.contains(words), "\(words) is missing")
    }
    let own = ["Ten towns buy from us", "Guests of the morning come back"]
    let company = ["--unit", "Café 東京", "--cycle"]
    let cycles = json.output.matches(of: /"name" : "([^"]* Q\d)"/).map { String($0.1) }
    let quarter = try #require(cycles.first)
    let year = String(quarter.dropLast(3))
    for (set, mine) in [
      (["--unit", "Sales"], own[0]), (company + [quarter], own[1]),
      (company + [year], "Guests come back within a week"),
    ] {
      let show = try Program.run([Program.rooftop, "show", path] + set)
      #expect(show.output.contains(mine), "\(set): \(show.output)")
      for other in own where other != mine {
        #expect(!show.output.contains(other), "\(set): \(show.output)")
      }
    }
    let log = try Program.run([Program.rooftop, "log", path])
    #expect(log.output.components(separatedBy: "Session opened").count == 3)
    #expect(log.output.components(separatedBy: "Taken over from the goals above").count == 3)
  }
}
