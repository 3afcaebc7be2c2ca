import Foundation
import ProgramRunner
import Testing

/// A megabyte is pasted, with control bytes, keys and the end of a paste inside.
@Suite(.serialized) struct PasteStormTests {
  private static let storm: String = {
    let line = "Zanzibar\t\u{1}\u{3}\u{1a}\u{1b}[A\u{1b}OP\u{7f}\u{1b}]0;x\u{7}\r\n"
    let half = String(repeating: line, count: (1 << 19) / line.utf8.count)
    return half + "\u{1b}[201~s\r\u{1b}[24~\r李\rZanzibar\r" + half
  }()

  @Test func inTheMiddleOfTypingItIsTextAndNothingElse() throws {
    let entry = try OpenEntry()
    let seat = try entry.open("join")
    let ana = Participant(index: 0, terminal: seat)
    try ana.sitDown(after: 0)
    try seat.type("A rock")
    try seat.press("!", thenPaste: Self.storm)
    try seat.see("At most 160 characters fit here.")
    try seat.see("A rock!")
    try seat.see("Ana, your suggestion")
    try waitForCalm(at: seat)
    try seat.see("Enter start")
    #expect(try !seat.screen.contains("Zanzibar"))
    try Participant(index: 1, terminal: seat).sitDown(after: 0)
    try expectEmptyField(at: seat)
  }

  /// Marked as a paste, and as a terminal without such marks sends it.
  @Test(arguments: [true, false]) func justBeforeTheHandOverNothingReachesTheNextPerson(
    _ isMarked: Bool
  ) throws {
    let entry = try OpenEntry()
    let seat = try entry.open("join")
    let ana = Participant(index: 0, terminal: seat)
    try ana.sitDown(after: 0)
    try ana.writeSuggestion()
    try ana.submit()
    try seat.press("Enter", thenPaste: Self.storm, isMarked: isMarked)
    try seat.see("Enter start")
    try waitForCalm(at: seat)
    try seat.see("Enter start")
    #expect(try !seat.screen.contains("Zanzibar"))
    try Participant(index: 1, terminal: seat).sitDown(after: 1)
    try expectEmptyField(at: seat)
    try SmallWorkshop.expectSound(entry.file)
  }

  @Test func atTheDeskWithoutMarksItRunsNoCommand() throws {
    let entry = try OpenEntry()
    let log = try entry.log
    try entry.desk.press("Down", thenPaste: Self.storm, isMarked: false)
    try entry.desk.see("No text is asked for here")
    #expect(try entry.log == log)
  }

  /// Once all that was pasted is read, the facilitator's key is heard again; then back. Until then
  /// nothing moves: no name is asked for, and nothing of the paste shows.
  private func waitForCalm(at seat: Tmux) throws {
    try seat.wait("for the facilitator's key to be heard") { _ in
      try seat.press("F12")
      // A second of looks: keys that come too soon belong to the paste.
      let end = Date().addingTimeInterval(1)
      while Date() < end {
        let screen = try seat.screen
        try #require(!screen.contains("Who are you?") && !screen.contains("Zanzibar"))
        if screen.contains("Facilitator: press Enter") { return true }
      }
      return false
    }
    try seat.press("Escape")
  }

  /// The next person's own words are all there is.
  private func expectEmptyField(at seat: Tmux) throws {
    #expect(try !seat.screen.contains("Zanzibar"))
    try seat.type("Mine alone")
    try seat.press("Enter")
    try seat.see("what the room will see")
    let screen = Tmux.flat(try seat.screen)
    #expect(!screen.contains("Zanzibar"))
    #expect(screen.contains(" Mine alone "), "\(screen)")
  }
}
