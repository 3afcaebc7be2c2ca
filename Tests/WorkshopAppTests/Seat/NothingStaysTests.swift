import PlainText
import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// Whatever way one person leaves a seat, the next finds nothing of theirs: no cell, no undo, no
/// paste, no key.
@Suite struct NothingStaysTests {
  enum Leaving: String, CaseIterable {
    case submitted, passed, wentBack, wasIdle, roundWasClosed, facilitatorCame
  }

  private static let secret = "Zanzibar"

  @Test(arguments: Leaving.allCases) func nothingIsLeft(_ leaving: Leaving) throws {
    let room = try SeveralTerminals(SeatScenes.entry)
    let seat = room.left
    seat.sit()
    seat.type("\(Self.secret) one")
    seat.press("Ctrl-W")
    seat.paste("\(Self.secret) two")
    switch leaving {
    case .submitted: seat.press("Enter", "s", "Enter")
    case .passed: seat.press("F4", "s", "Enter")
    case .wentBack: seat.press("Esc", "Esc")
    case .wasIdle: seat.pass(seconds: 240)
    case .roundWasClosed:
      try room.record(.roundClosed(round: try #require(room.round).id))
      try room.record(.roundReopened(round: try #require(room.round).id))
    case .facilitatorCame: seat.press("F12", "Esc")
    }
    #expect(seat.shows("Press Enter."))
    #expect(seat.terminal.inputDiscarded > 0)
    #expect(seat.terminal.scrollbackErased.last == .all)
    try expectNothing(seat)

    seat.press("Enter", "Down", "Enter")
    #expect(seat.shows("your suggestion"))
    seat.press("Ctrl-Z", "Ctrl-Y", "Ctrl-R", "Up", "Down", "Ctrl-V")
    try expectNothing(seat)
    #expect(!seat.state.drafts.isEmpty || leaving == .submitted || leaving == .passed)
  }

  /// The drafts on disk are their writers'; nothing else here may hold a word of them.
  private func expectNothing(_ story: Story) throws {
    #expect(!story.screen.contains(Self.secret))
    let frame = story.terminal.frame
    let cells = (0..<frame.size.height).map { y in
      (0..<frame.size.width).map { frame[Point(x: $0, y: y)].glyph.description }.joined()
    }
    #expect(!cells.joined().contains(Self.secret))
    var held = ""
    dump(try #require(story.state.seat), to: &held)
    dump(story.state.dialogs, to: &held)
    dump(story.state.keptForms, to: &held)
    // The editor keeps single characters; the rarest of the word would be among them.
    #expect(!held.contains(Self.secret) && !held.contains("\"Z\""))
  }
}
