import Foundation
import ProgramRunner
import Testing

/// After a person's turn nothing of it can be scrolled back to.
@Suite(.serialized) struct ScrollbackTests {
  /// What a terminal keeps of the program's pictures.
  enum Keeping: String, CaseIterable {
    /// The program has a screen of its own.
    case nothing
    /// The terminal is described with such a screen and does not have it.
    case pictures
    /// As the console of Linux, which never had one.
    case asTheConsole
  }

  private static let secret = "Zanzibar"

  @Test(arguments: Keeping.allCases) func nothingOfAPersonStays(_ keeping: Keeping) throws {
    let entry = try OpenEntry()
    let seat = try entry.open(
      "join", environment: keeping == .asTheConsole ? ["TERM=linux"] : [],
      hasAlternateScreen: keeping != .pictures)
    let ana = Participant(index: 0, terminal: seat)
    try ana.sitDown(after: 0)
    try write(at: seat, expectingHistory: keeping != .nothing)
    try seat.press("Enter")
    try ana.submit()
    let receipt = try line(after: "Only you know these two words:", on: seat)
    try seat.press("Enter")
    try seat.see("Enter start")
    try expectForgotten(Self.secret, by: seat)
    try expectForgotten(receipt, by: seat)

    let borje = Participant(index: 1, terminal: seat)
    try borje.sitDown(after: 1)
    try write(at: seat, expectingHistory: keeping != .nothing)
    try seat.press("F12")
    try seat.see("Facilitator: press Enter to close it.")
    try seat.press("Enter")
    try seat.see("exit code 0")
    try expectForgotten(Self.secret, by: seat)
  }

  @Test func aSeatThatIsStartedAgainErasesWhatAKilledOneLeft() throws {
    let entry = try OpenEntry()
    let seat = try Tmux()
    try seat.startShell(hasAlternateScreen: false)
    try seat.run(["join", entry.file])
    try Participant(index: 0, terminal: seat).sitDown(after: 0)
    try write(at: seat, expectingHistory: true)
    try seat.killProgram()
    try seat.see("Killed")
    try seat.press("C-l")
    try seat.run(["join", entry.file])
    try seat.see("Enter start")
    try expectForgotten(Self.secret, by: seat)
  }

  @Test func aDeskWithoutAScreenOfItsOwnForgetsEachPerson() throws {
    let desk = try Tmux()
    try SmallWorkshop.start(at: desk, environment: ["TERM=linux"])
    try desk.press("g", "Down", "Down", "Down", "Enter")
    try desk.see("What is the one objective")
    try desk.press("o", "h")
    let ana = Participant(index: 0, terminal: desk)
    try ana.sitDown(after: 0)
    try write(at: desk, expectingHistory: true)
    try desk.press("F12")
    try desk.see("Enter to the desk")
    try desk.press("Enter")
    try desk.see("? help")
    try expectForgotten(Self.secret, by: desk)
  }

  @Test func aDeskLeavesTheFacilitatorsOwnScrollbackAlone() throws {
    let entry = try OpenEntry()
    let desk = try Tmux()
    try desk.startShell()
    try desk.tmux("send-keys", "-l", "echo what I did before; seq 100")
    try desk.press("Enter")
    try desk.see("99 100")
    try desk.run(["open", entry.file])
    try desk.see("What is the one objective")
    try desk.press("h")
    let ana = Participant(index: 0, terminal: desk)
    try ana.sitDown(after: 0)
    try write(at: desk, expectingHistory: false)
    try desk.press("Enter")
    try ana.submit()
    try desk.press("Enter")
    try desk.see("Enter start")
    try desk.press("F12")
    try desk.see("Enter to the desk")
    try desk.press("Enter")
    try desk.see("? help")
    try desk.press("q")
    try desk.see("Quit now?")
    try desk.press("y")
    try desk.waitForTheEnd()
    let history = try desk.history
    #expect(history.contains("what I did before"))
    #expect(!history.contains(Self.secret))
  }

  /// Types what only one person may see, and lets the terminal scroll under it.
  private func write(at terminal: Tmux, expectingHistory: Bool) throws {
    try terminal.type("\(Self.secret) beats any harbour")
    for size in [(80, 18), (100, 40), (80, 24)] {
      try terminal.resize(size.0, size.1)
      try terminal.wait("to see the text at this size") { screen in
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.count >= size.1 && lines[size.1 - 1].contains("F12 facilitator")
          && screen.contains(Self.secret)
      }
    }
    let pictures = try terminal.history.split(separator: "\n").filter { $0.contains(Self.secret) }
    // Without this the test would prove nothing.
    #expect(pictures.count > 1 || !expectingHistory)
  }

  private func expectForgotten(_ words: String, by terminal: Tmux) throws {
    try #require(!words.isEmpty)
    try terminal.wait("for \(words) to be gone from the history") { _ in
      try !Tmux.flat(terminal.history).contains(words)
    }
  }

  private func line(after words: String, on terminal: Tmux) throws -> String {
    let lines = try terminal.screen.split(separator: "\n").map { Tmux.flat(String($0)) }
    let place = try #require(lines.firstIndex(of: words))
    return lines[place + 1]
  }
}
