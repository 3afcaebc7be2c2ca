import Testing

@testable import NcursesTerminal

@Suite(.serialized)
struct TerminalDescriptionTests {
  @Test func aKnownTerminalNeedsNoHint() throws {
    let found = try TerminalDescription(wanted: "xterm-256color")
    #expect(found.hint == nil)
    #expect(found.colours == 256)
    #expect(!found.hasDirectColour)
    #expect(found.leave.contains("\u{1B}[?1049l"))
  }

  @Test(arguments: ["", "xterm-nobody-knows"])
  func anUnknownTerminalGetsTheCommonOneAndAHint(name: String) throws {
    let found = try TerminalDescription(wanted: name)
    #expect(found.name == "xterm-256color")
    #expect(found.hint?.string.contains("using xterm-256color") == true)
  }

  @Test func aTerminalThatCannotPlaceTheCursorIsRefused() {
    let error = #expect(throws: TerminalError.self) { try TerminalDescription(wanted: "dumb") }
    #expect(error == .tooSimple("dumb"))
    #expect(error?.message.string.contains("dumb") == true)
  }

  @Test(arguments: [("a$<5>b", "ab"), ("a$<100*/>", "a"), ("$b", "$b"), ("a$<5", "a"), ("", "")])
  func pausesAreNotSent(written: String, sent: String) {
    #expect(TerminalDescription.withoutPauses(written) == sent)
  }
}
