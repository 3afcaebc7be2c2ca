import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// Text that a terminal without marks sends as keys, and keys that come before their screen.
@Suite struct UnmarkedPasteStoryTests {
  private func seated() throws -> Story {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    return story
  }

  private func hasSubmitted(_ story: Story) -> Bool {
    story.workshop.openRound?.turns.isEmpty == false
  }

  @Test func twoPastedLinesAreOneSuggestion() throws {
    let story = try seated()
    story.arrive("Win the valley\rso that bakers come back")
    #expect(story.shows("Win the valley so that bakers come back"))
    #expect(story.shows("Ana, your suggestion"))
    #expect(!hasSubmitted(story))
    story.press("Enter")
    #expect(story.shows("This is what the room will see:"))
    #expect(story.shows("Win the valley so that bakers come back"))
  }

  /// The slowest terminals send a line at a time.
  @Test func aSecondLineThatComesLaterJoinsTheFirst() throws {
    let story = try seated()
    story.arrive("Win the valley\r")
    #expect(story.shows("This is what the room will see:"))
    story.arrive("so that bakers come back")
    #expect(story.shows("Win the valley so that bakers come back"))
    #expect(story.shows("Ana, your suggestion"))
    #expect(!hasSubmitted(story))
  }

  @Test func lettersThatCameTooSoonToSubmitAreTheTexts() throws {
    let story = try seated()
    story.arrive("Win the valley\r")
    story.arrive("so")
    #expect(story.shows("Win the valley so"))
    #expect(story.shows("Ana, your suggestion"))
    #expect(!hasSubmitted(story))
  }

  @Test func aNameThatComesAtOnceIsFound() throws {
    let story = try Story(SeatScenes.entry)
    story.press("h", "Enter")
    story.arrive("Börje")
    #expect(story.shows("Name: Börje_"))
  }

  @Test func theReceiptIsNotTakenAwayByAKeyThatWasOnItsWay() throws {
    let story = try seated()
    story.type("Win the valley")
    story.press("Enter", every: 1000)
    story.press("s", every: 0)
    story.press("Enter", every: 1000)
    #expect(story.shows("Ana, you are in."))
    story.press("Enter", every: 0)
    #expect(story.shows("1 of 3 in"))
  }

  @Test func theKeysBackToTheDeskAreNotTakenTogether() throws {
    let story = try Story(SeatScenes.entry)
    story.press("h")
    story.arrive("\u{1d}\r")
    #expect(story.state.seat != nil)
    story.press("Enter")
    #expect(story.state.seat == nil)
  }

  @Test func atTheDeskPastedLinesAreNoCommands() throws {
    let story = try Story(Fixture.filled(.evaluation))
    let before = story.events
    story.arrive("quit now\rn\rn\ry\r")
    #expect(story.events == before)
    #expect(!story.isOver)
    #expect(story.state.dialogs.isEmpty)
    #expect(story.shows("No text is asked for here"))
  }

  @Test func fastTypingLosesNothing() throws {
    let story = try seated()
    for word in ["Win", " the", " val", "l", "ey"] { story.arrive(word) }
    #expect(story.shows("Win the valley"))
  }

  @Test func theStoryKnowsHowAKeyArrived() throws {
    let story = try Story(SeatScenes.entry)
    story.press("x")
    #expect(story.state.arrival == .deliberate)
    story.press("x", every: 1000)
    #expect(story.state.arrival == .deliberate)
    story.hold("x", times: 3)
    #expect(story.state.arrival == .repeated)
    story.moveClock(seconds: 1)
    story.arrive("xy")
    #expect(story.state.arrival == .typedAhead)
  }
}
