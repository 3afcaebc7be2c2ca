import Foundation
import ProgramRunner
import Testing

/// What a terminal does to a program: it is killed, stopped, resized, pasted into, and hung up.
@Suite(.serialized) struct TerminalTests {
  private func opened(_ width: Int = 80, _ height: Int = 24) throws -> Tmux {
    let tmux = try Tmux()
    try tmux.start(["new", "w.okr", "--organisation", "Test"], width: width, height: height)
    try tmux.see("Expected outcomes")
    return tmux
  }

  @Test func killedWhileTypingItGivesTheTextBack() throws {
    let tmux = try opened()
    try tmux.press("a")
    try tmux.type("A first note")
    try tmux.press("Enter")
    try tmux.see("Added: A first note.")
    try tmux.type("Half a sentence")
    try tmux.see("saved")
    let process = try #require(try tmux.processID)
    kill(process, SIGKILL)
    try tmux.waitForTheEnd()
    let again = try Tmux()
    try again.start(["open", tmux.path("w.okr")])
    try again.see("Your draft is back.")
    try again.see("Half a sentence")
    try again.see("A first note")
    #expect(try Program.run([Program.rooftop, "check", tmux.path("w.okr")]).code == 0)
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGXCPU,
    34, 64,
  ]) func aSignalEndsItWithTheTerminalRestored(
    _ signal: Int32
  ) throws {
    let tmux = try opened()
    kill(try #require(try tmux.processID), signal)
    try tmux.see("exit code 0")
    try tmux.miss("Expected outcomes")
  }

  /// Without a screen of its own the program's last picture stays; what follows must not run into it.
  @Test(arguments: ["vt100", "linux"]) func theShellGoesOnInACleanRow(_ name: String) throws {
    let tmux = try Tmux()
    try tmux.start(
      ["new", "w.okr", "--organisation", "Test"], environment: ["TERM=\(name)"],
      hasAlternateScreen: false)
    try tmux.see("? help")
    try tmux.press("q")
    try tmux.see("exit code 0")
    try tmux.miss("? help")
  }

  @Test func noCoreFileWouldHoldWhatPeopleTyped() throws {
    let tmux = try opened()
    let process = try #require(try tmux.processID)
    let limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
    #expect(limits.contains(/Max core file size +0 +0 +bytes/))
  }

  /// The second comes while the first is obeyed.
  @Test func twoSignalsEndItAsOne() throws {
    let tmux = try opened()
    try tmux.press("a")
    try tmux.type("Half a sentence")
    let process = try #require(try tmux.processID)
    kill(process, SIGSTOP)
    for signal in [SIGTERM, SIGHUP, SIGUSR1, SIGINT] { kill(process, signal) }
    kill(process, SIGCONT)
    try tmux.see("exit code 0")
    let again = try Tmux()
    try again.start(["open", tmux.path("w.okr")])
    try again.see("Half a sentence")
  }

  @Test(arguments: [SIGILL, SIGSYS]) func aCrashGivesTheTerminalBack(_ signal: Int32) throws {
    let tmux = try opened()
    kill(try #require(try tmux.processID), signal)
    try tmux.see("exit code \(128 + signal)")
    try tmux.miss("Expected outcomes")
  }

  @Test func itIsResizedAtAnyMoment() throws {
    let tmux = try opened()
    for (width, height) in [(200, 60), (59, 18), (64, 20), (20, 5), (400, 120), (80, 24)] {
      try tmux.resize(width, height)
      try tmux.see(width < 60 ? "Rooftop needs" : "Expected outcomes")
    }
  }

  @Test func pastedTextIsTextAndNeverKeys() throws {
    let tmux = try opened()
    try tmux.press("a")
    try tmux.see("Enter save")
    try tmux.paste("one\ntwo\u{1b}[201~q")
    try tmux.see("one")
    try tmux.see("Enter save")
    try tmux.press("Enter")
    try tmux.see("Added: one twoq.")
    let show = try Program.run([Program.rooftop, "log", tmux.path("w.okr")])
    #expect(show.output.contains("Expected outcomes: one two"))
  }

  @Test func itStopsForTheFacilitatorAndContinues() throws {
    let tmux = try Tmux()
    try tmux.startShell()
    try tmux.run(["new", "w.okr", "--organisation", "Test"])
    try tmux.see("Expected outcomes")
    try tmux.press("C-z")
    try tmux.see("Stopped")
    try tmux.press("f", "g", "Enter")
    try tmux.see("Expected outcomes")
  }

  @Test func aDumbTerminalIsRefusedInWords() throws {
    let tmux = try Tmux()
    try tmux.start(["demo"], environment: ["TERM=dumb"])
    try tmux.see("dumb")
    try tmux.miss("Harbour Bikes")
  }

  @Test func anUnknownTerminalTypeFallsBackWithAHint() throws {
    let tmux = try Tmux()
    try tmux.start(["new", "w.okr", "--organisation", "Test"], environment: ["TERM=foot"])
    try tmux.see("Expected outcomes")
    try tmux.see("xterm-256color")
  }

  @Test func withoutColoursEveryMeaningStays() throws {
    let tmux = try Tmux()
    try tmux.start(["new", "w.okr", "--organisation", "Test"], environment: ["NO_COLOR=1"])
    try tmux.see("▸ Expected outcomes")
    let painted = try tmux.paintedScreen
    #expect(painted.contains("\u{1b}[7m"), "the selection is reversed")
    #expect(painted.firstMatch(of: /\[(\d+;)*[34][0-8](;\d+)*m/) == nil, "no colour is set")
  }

  @Test func twoDesksSeeEachOther() throws {
    let first = try opened()
    let second = try Tmux()
    try second.start(["open", first.path("w.okr")])
    try second.see("Expected outcomes")
    try first.press("a")
    try first.see("Enter save")
    try first.type("Written at the first desk")
    try first.press("Enter")
    try second.see("Written at the first desk")
  }
}
