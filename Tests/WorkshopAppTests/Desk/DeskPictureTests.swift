import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct DeskPictureTests {
  /// The screens that lie over every phase, by the keys that open them.
  enum Over: String, CaseIterable, Sendable {
    case note, gate, agenda, people, parking, help, log, worksheet, export, bringIn, quit, timer,
      pin

    var keys: [String] {
      switch self {
      case .note: []
      case .gate: ["n"]
      case .agenda: ["g"]
      case .people: ["P"]
      case .pin: ["P", "s"]
      case .parking: ["p"]
      case .help: ["?"]
      case .log: ["L"]
      case .worksheet: ["w"]
      case .export: ["X"]
      case .bringIn: ["I"]
      case .quit: ["q"]
      case .timer: ["t"]
      }
    }

    var events: [Event] {
      switch self {
      case .note, .timer: Fixture.filled(.sceneSetting)
      case .gate: Fixture.through(.keyResultValues)
      case .quit: Fixture.through(.rooftopObjectives) + [.roundOpened(kind: .suggestions)]
      case .agenda, .people, .pin, .parking, .help, .log, .worksheet, .export, .bringIn:
        Fixture.filled(.evaluation)
      }
    }
  }

  @Test(arguments: Over.allCases, snapshotSizes) func picture(_ over: Over, _ size: Size) throws {
    let story = try Story(over.events, size: size)
    for key in over.keys { story.press(key) }
    if over == .timer { story.pass(seconds: 65) }
    expectSnapshot(story.frame, "desk-\(over.rawValue)-\(size.words)")
  }

  /// From the smallest to the largest terminal nothing is cut: the help hint stands at the end of
  /// the last row, whole.
  @Test(
    arguments: PhaseKind.annual,
    [Size(width: 60, height: 18), Size(width: 64, height: 20), Size(width: 400, height: 120)])
  func theHintBarIsWholeAndEndsWithHelp(_ kind: PhaseKind, _ size: Size) throws {
    let story = try Story(Fixture.filled(kind), size: size)
    let bar = try #require(story.rows.last)
    #expect(bar.trimmingSpaces.hasSuffix("? help"))
    let words = Desk.hintBar(story.state).hints.map { "\($0.key) \($0.words)".trimmingSpaces }
    let shown = bar.components(separatedBy: "  ").map(\.trimmingSpaces).filter { !$0.isEmpty }
    for hint in shown.dropLast() { #expect(words.contains(hint), "\(hint) is no whole hint") }
  }

  @Test func theGateNamesWhatIsMissingEvenWhenMuchIs() throws {
    let story = try Story(Fixture.through(.keyResultValues), size: Size(width: 64, height: 20))
    story.press("n")
    #expect(
      story.shows(
        "n again within 8 s moves on anyway, Esc stays. Still open: 3 key results have no values"))
  }

  @Test func controlCAsksToQuitOverAnyDialog() throws {
    let story = try Story(Fixture.filled(.sceneSetting))
    story.press("P", "Ctrl-C")
    #expect(story.isOver)
  }

  @Test func notesAreRewordedAndRemoved() throws {
    let story = try Story(Fixture.filled(.sceneSetting))
    story.press("Down", "e")
    story.type(" and own")
    story.press("Enter")
    #expect(
      story.workshop.notes(in: .outcomes).map(\.text) == ["Three objectives we all want and own"])
    story.press("d")
    #expect(story.workshop.notes(in: .outcomes) == [])
    story.press("u")
    #expect(story.workshop.notes(in: .outcomes).count == 1)
    story.click(on: "Main challenges")
    story.click(on: "Main challenges")
    #expect(story.shows("What makes it hard for us"))
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: true).map(String.init)
  }
}
