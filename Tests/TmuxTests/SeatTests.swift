import Foundation
import ProgramRunner
import Testing

/// A desk and two seats, each a process on a terminal of its own.
@Suite(.serialized) struct SeatTests {
  /// A desk where the entry can be opened, in a folder with its workshop.
  private func desk() throws -> Tmux {
    let desk = try Tmux()
    try "name\nAna\nBo\n".write(
      toFile: desk.path("people.csv"), atomically: true, encoding: .utf8)
    try desk.start(
      ["new", "w.okr", "--organisation", "Test", "--people", "people.csv"], height: 30)
    try desk.see("Expected outcomes")
    try desk.press("g", "Down", "Down", "Down", "Enter")
    try desk.see("What is the one objective")
    return desk
  }

  private func seat(at desk: Tmux) throws -> Tmux {
    let seat = try Tmux()
    try seat.start(["join", desk.path("w.okr")])
    return seat
  }

  private func begin(_ name: String, at seat: Tmux) throws {
    try seat.see("Enter start")
    try seat.press("Enter")
    try seat.see("Who are you?")
    try seat.type(name)
    try seat.press("Enter")
    try seat.passFirstPage()
    try seat.see("\(name), your suggestion")
  }

  @Test func twoSeatsEnterAndTheDeskCounts() throws {
    let desk = try desk()
    let seats = [try seat(at: desk), try seat(at: desk)]
    for seat in seats {
      try seat.see("The facilitator will open the next question.")
      #expect(try !seat.screen.contains("Ana"))
    }
    try desk.press("o")
    for (seat, name) in zip(seats, ["Ana", "Bo"]) {
      try begin(name, at: seat)
      try seat.type("What \(name) wants")
    }
    for (seat, name) in zip(seats, ["Ana", "Bo"]) {
      try seat.press("Enter")
      try seat.see("s submit")
      try seat.press("s")
      try seat.see("\(name), you are in.")
    }
    try desk.see("Everyone is in.")
    try desk.closeRound()
    for seat in seats {
      try seat.press("Enter")
      try seat.see("The facilitator will open the next question.")
    }
    #expect(try Program.run([Program.rooftop, "check", desk.path("w.okr")]).code == 0)
  }

  @Test func killedWhileTypingTheSamePersonGetsTheTextBack() throws {
    let desk = try desk()
    try desk.press("o")
    let first = try seat(at: desk)
    try begin("Ana", at: first)
    let words = try first.draftWords
    try first.type("Half a thought")
    try desk.see("1 writing")
    try desk.waitForBytes(of: "Half a thought", in: "w.okr")
    kill(try #require(try first.processID), SIGKILL)
    try first.waitForTheEnd()
    let again = try seat(at: desk)
    try again.see("Enter start")
    #expect(try !again.screen.contains("Half a thought"))
    try again.press("Enter")
    try again.type("Ana")
    try again.press("Enter")
    try again.see("left a draft at another seat")
    #expect(try !again.screen.contains("Half a thought"))
    try again.show(words)
    try again.see("Half a thought")
    try again.see("Your draft is back, Ana.")
  }

  @Test func noKeyAndNoSignalOfTheKeyboardLeaves() throws {
    let desk = try desk()
    try desk.press("o")
    let seat = try seat(at: desk)
    try begin("Ana", at: seat)
    try seat.type("A rock")
    let process = try #require(try seat.processID)
    try seat.press("C-c", "C-z", "C-\\", "C-d")
    for signal in [SIGINT, SIGTSTP, SIGQUIT] { kill(process, signal) }
    try seat.type("Still here")
    #expect(try seat.processID == process)
    try seat.press("F12")
    try seat.see("Facilitator: press Enter to close it.")
    #expect(try !seat.screen.contains("Still here"))
    try seat.press("Enter")
    try seat.see("exit code 0")
  }

  @Test(arguments: [SIGHUP, SIGTERM]) func aHangUpKeepsTheText(_ signal: Int32) throws {
    let desk = try desk()
    try desk.press("o")
    let seat = try seat(at: desk)
    try begin("Ana", at: seat)
    let words = try seat.draftWords
    try seat.type("A rock")
    kill(try #require(try seat.processID), signal)
    try seat.see("exit code 0")
    #expect(try !seat.screen.contains("A rock"))
    let again = try self.seat(at: desk)
    try again.see("Enter start")
    try again.press("Enter")
    try again.see("Who are you?")
    try again.type("Ana")
    try again.press("Enter")
    try again.show(words)
    try again.see("A rock")
  }

  /// A terminal that is stopped in the middle of a write holds the file, as this test does here.
  @Test func aWriterThatStopsLosesNobodysText() throws {
    let desk = try desk()
    try desk.press("o")
    let seat = try seat(at: desk)
    try begin("Ana", at: seat)
    try seat.type("A rock")
    try desk.waitForBytes(of: "A rock", in: "w.okr")
    try seat.press("Enter")
    try seat.see("s submit")

    let file = open(desk.path("w.okr"), O_RDWR)
    defer { close(file) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_start = 0x4000_0000
    lock.l_len = 512
    // Once no other process is reading for a moment.
    while fcntl(file, F_SETLK, &lock) != 0 {}
    try seat.press("s")
    try desk.press("*")
    for terminal in [seat, desk] {
      try terminal.see(
        "Waiting for process \(getpid()), which has stopped while it holds the file.")
    }
    try seat.see("A rock")
    // Keys are answered meanwhile.
    try desk.press("w")
    try desk.see("Worksheet")
    try desk.press("Escape")
    lock.l_type = Int16(F_UNLCK)
    #expect(fcntl(file, F_SETLK, &lock) == 0)
    try seat.see("Ana, you are in.")
    try desk.see("✓ Ana in")
    try desk.miss("Waiting for process")
    try desk.closeRound()
    try desk.see("closed")
    let log = try Program.run([Program.rooftop, "log", desk.path("w.okr")]).output
    #expect(log.split(separator: "\n").filter { $0.contains("Timer extended by 5 min") }.count == 1)
    #expect(try Program.run([Program.rooftop, "check", desk.path("w.okr")]).code == 0)
  }

  @Test func aSeatThatIsStoppedHoldsUpNobodyElse() throws {
    let desk = try desk()
    try desk.press("o")
    let (first, second) = (try seat(at: desk), try seat(at: desk))
    try begin("Ana", at: first)
    try first.type("A rock")
    let process = try #require(try first.processID)
    kill(process, SIGSTOP)
    try second.see("Enter start")
    try second.press("Enter")
    try second.see("… writing")
    try second.press("Enter")
    try second.see("Ana is writing at another terminal.")
    try second.press("Escape")
    try begin("Bo", at: second)
    try second.type("A river")
    try second.press("Enter")
    try second.see("s submit")
    try second.press("s")
    try second.see("Bo, you are in.")
    kill(process, SIGCONT)
    // What was typed while a program stood still is dropped when it goes on; now it does.
    try first.see("1 of 2 in")
    try first.type(" and a hill")
    try first.press("Enter")
    try first.see("s submit")
    try first.press("s")
    try first.see("Ana, you are in.")
    try desk.see("Everyone is in.")
  }
}
