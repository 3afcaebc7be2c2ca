import Foundation
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

  /// Every description that is installed, where the package of all of them is.
  private static var installed: Set<String> {
    var names: Set<String> = []
    for folder in ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"] {
      for case let path as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
        if let name = path.split(separator: "/").dropFirst().first { names.insert(String(name)) }
      }
    }
    return names
  }

  @Test func everyDescriptionEndsWhatItBegins() throws {
    #expect(Self.installed.count > 2_000, "is the package ncurses-term installed?")
    var tried = 0
    for name in Self.installed {
      guard let found = try? TerminalDescription(wanted: name) else { continue }
      tried += 1
      let modes = TerminalModes(found)
      let all = found.enter + modes.on + modes.off + found.leave
      #expect(PrivateModes(after: all).on.isEmpty, "\(name)")
      #expect(modes.off.utf8.count + found.leave.utf8.count < 1_024, "\(name) is cut in a crash")
    }
    #expect(tried > 2_000)
  }

  /// They switch on, or back on, what nothing switches off.
  @Test(arguments: [("color_xterm", "1"), ("cx", "41"), ("cx100", "41"), ("tek4404", "1")])
  func aDescriptionThatDoesNotIsHelped(name: String, mode: String) throws {
    let found = try TerminalDescription(wanted: name)
    #expect(found.name == name)
    #expect(found.leave.hasSuffix(found.unended))
    #expect(found.unended.contains("\u{1B}[?\(mode)l"))
  }

  @Test(arguments: [
    ("xterm-256color", true), ("tmux-256color", true), ("screen", true), ("linux", false),
    ("vt100", false),
  ])
  func windowsAreAskedForPlainKeysAndPutBack(name: String, isAsked: Bool) throws {
    let modes = TerminalModes(try TerminalDescription(wanted: name))
    #expect(modes.on.contains("\u{1B}[?2004h"))
    #expect(modes.on.contains("\u{1B}[>0u") == isAsked)
    #expect(modes.on.contains("\u{1B}[>4;0m") == isAsked)
    #expect(modes.off.contains("\u{1B}[<1u") == isAsked)
    #expect(modes.off.contains("\u{1B}[>4m") == isAsked)
  }

  @Test func aTerminalOfAnotherLanguageIsSentNone() throws {
    let modes = TerminalModes(try TerminalDescription(wanted: "vt52"))
    #expect(modes.on.isEmpty && modes.off.isEmpty)
  }

  @Test func plainTextIsTheResetWithoutPauses() throws {
    #expect(try TerminalDescription(wanted: "vt100").plain == "\u{1B}[m\u{F}")
  }

  @Test(arguments: [("a$<5>b", "ab"), ("a$<100*/>", "a"), ("$b", "$b"), ("a$<5", "a"), ("", "")])
  func pausesAreNotSent(written: String, sent: String) {
    #expect(TerminalDescription.withoutPauses(written) == sent)
  }
}
