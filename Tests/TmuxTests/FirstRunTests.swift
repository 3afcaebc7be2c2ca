import Foundation
import ProgramRunner
import Testing

/// Who opens Rooftop for the first time, in an empty folder, has a kick-off running after three
/// decisions.
@Suite(.serialized) struct FirstRunTests {
  @Test func threeDecisionsLeadFromAnEmptyFolderToARunningKickOff() throws {
    let desk = try Tmux()
    try desk.start([])
    try desk.see("Press Enter: three decisions, and your kick-off runs.")
    try desk.press("Enter")
    try desk.see("▸ 1 Whose is it?")
    try desk.type("Harbour Bikes")
    try desk.press("Enter")
    try desk.see("▸ 2 Who is there?")
    try desk.type("Ana, Bo, Cy")
    try desk.see("3 people.")
    try desk.press("Enter")
    try desk.see("▸ 3 What is planned?")
    try desk.see("Enter starts: the timer of the first phase runs.")
    try desk.press("Enter")
    try desk.see("▸ Scene setting")
    try desk.wait("for the timer to run") { $0.contains("▸ 29:") && $0.contains("left") }
    try desk.press("P")
    for name in ["Ana", "Bo", "Cy"] { try desk.see(name) }
    try desk.press("Escape")
    try desk.miss("Bo")
    try desk.quit()
    try desk.see("exit code 0")
    #expect(FileManager.default.fileExists(atPath: desk.path("harbour-bikes.okr")))
    #expect(try Program.run([Program.rooftop, "check", desk.path("harbour-bikes.okr")]).code == 0)
  }
}
