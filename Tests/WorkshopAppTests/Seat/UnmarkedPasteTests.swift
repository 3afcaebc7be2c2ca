import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// Text that a terminal sends as keys, because it does not mark pastes.
struct SeatUnmarkedPasteTests {
  private static let lines = "Win the valley\nso that bakers come back\n"

  @Test func twoLinesSubmitNothing() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.arrive(Self.lines)
    #expect(story.workshop.openRound?.turns.isEmpty == true)
    #expect(!story.shows("Thank you"))
    #expect(story.shows("Win the valley so that bakers come back"))
  }

  /// Too slow to be told as a paste, and quicker than anyone reads the review.
  @Test(arguments: [20, 80, 200]) func twoLinesThatTrickleInSubmitNothing(_ pause: Int) throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    for letter in Self.lines {
      let name = letter == "\n" ? "Enter" : letter == " " ? "Space" : String(letter)
      story.press(name, every: pause)
    }
    #expect(story.workshop.openRound?.turns.isEmpty == true)
    #expect(story.shows("Win the valley so that bakers come back"))
    story.press("s")
    #expect(story.workshop.openRound?.turns.count == 1)
  }

  @Test func aReviewTakesNoKeyThatWasOnItsWay() throws {
    let story = try Story(SeatScenes.vote())
    story.sitDown()
    story.press("Space", "d")
    story.send(.key(KeyPress(.character("s")), .typedAhead))
    #expect(story.workshop.openRound?.turns.isEmpty == true)
    #expect(story.shows("s came too fast to be meant. Press it again."))
    story.press("s")
    #expect(story.workshop.openRound?.turns.count == 1)
  }

  @Test func aHeldEnterNeitherPassesTheThankYouNorPicksAName() throws {
    let story = try Story(SeatScenes.entry)
    story.sitDown()
    story.type("A rock")
    story.press("Enter", "s")
    story.send((0..<10).map { _ in .key(KeyPress(.enter), .repeated) })
    #expect(story.shows("you are in."))
    story.press("Enter")
    story.send((0..<10).map { _ in .key(KeyPress(.enter), .repeated) })
    #expect(story.shows("Enter start"))
  }
}
