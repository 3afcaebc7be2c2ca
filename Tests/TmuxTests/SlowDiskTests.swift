import Foundation
import ProgramRunner
import Testing

/// A disk that takes a second for every sync: keys are answered meanwhile, and nothing is called saved
/// or shown as decided before it is.
@Suite(.serialized) struct SlowDiskTests {
  private func workshop(for terminal: Tmux) throws -> String {
    let file = terminal.path("w.okr")
    let made = try Program.run([try Program.rooftop, "new", file, "--organisation", "Harbour"])
    try #require(made.code == 0, "\(made.error)")
    return file
  }

  @Test func whatIsTypedShowsBeforeTheDecisionIsOnDisk() throws {
    let desk = try Tmux()
    let file = try workshop(for: desk)
    try desk.start(
      ["open", file],
      environment: try SlowDisk.environment(milliseconds: 1000, in: desk.folder.path))
    try desk.see("✓ saved")
    try desk.press("p", "a")
    try desk.see("Park a thought")
    try desk.tmux("send-keys", "-l", "First thought")
    try desk.see("First thought")
    try desk.press("Enter")
    try desk.tmux("send-keys", "-l", "Second")
    try desk.wait("to echo beside a write") {
      $0.contains("Second") && $0.contains("saving…") && !$0.contains("Parked: First")
    }
    try desk.see("Parked: First thought")
    try desk.see("Second")
    try desk.miss("First thoughtSecond")
    try desk.press("Enter")
    try desk.see("Parked: Second")
    try desk.press("Escape", "Escape")
    try desk.see("✓ saved")
    try desk.quit()
    try desk.see("exit code 0")
    let log = try Program.run([try Program.rooftop, "log", file]).output
    #expect(log.components(separatedBy: "First thought").count == 2)
    #expect(log.components(separatedBy: "Second").count == 2)
    #expect(try Program.run([try Program.rooftop, "check", file]).code == 0)
  }
}
