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

  @Test(
    arguments: [
      ("xterm-256color", true), ("tmux-256color", true), ("screen", true), ("linux", true),
      ("vt100", true), ("ansi", true), ("vt52", false),
    ])
  func attributesAreStandardWhenAResetIsTheANSIOne(name: String, isStandard: Bool) throws {
    let found = try TerminalDescription(wanted: name)
    #expect(found.name == name)
    #expect(found.hasStandardAttributes == isStandard)
  }

  @Test(
    arguments: [
      ("xterm-256color", "\u{1B}[3J", true), ("tmux-256color", "\u{1B}[3J", true),
      ("linux", "\u{1B}[3J", false), ("screen", nil, true), ("vt100", nil, false),
    ])
  func scrollbackIsErasedAsTheTerminalSays(name: String, erase: String?, hasOwn: Bool) throws {
    let found = try TerminalDescription(wanted: name)
    #expect(found.eraseScrollback == erase)
    #expect(found.hasOwnScreen == hasOwn)
  }

  @Test func plainTextIsTheResetWithoutPauses() throws {
    #expect(try TerminalDescription(wanted: "vt100").plain == "\u{1B}[m\u{F}")
  }

  @Test(arguments: [("a$<5>b", "ab"), ("a$<100*/>", "a"), ("$b", "$b"), ("a$<5", "a"), ("", "")])
  func pausesAreNotSent(written: String, sent: String) {
    #expect(TerminalDescription.withoutPauses(written) == sent)
  }
}
