import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

/// On a projected screen a text can be typed as dots, and shows only where its writer asks for it.
@Suite struct DotsForLettersTests {
  private func typing(_ face: Face = .desk, _ size: Size = Size(width: 80, height: 24)) throws
    -> Story
  {
    let story = try Story(SeatScenes.entry, face: face, size: size)
    if face == .desk { story.press("h") }
    story.sit()
    story.press("F3")
    story.type("Meet after work")
    return story
  }

  @Test(arguments: [Face.desk, .seat], snapshotSizes)
  func dotsTellHowLongItIsAndNothingElse(_ face: Face, _ size: Size) throws {
    let story = try typing(face, size)
    #expect(!story.screen.contains("Meet"))
    #expect(story.shows(String(repeating: "•", count: 15)))
    #expect(!story.shows(String(repeating: "•", count: 16)))
    #expect(story.shows("15 of 160 characters"))
    #expect(story.shows("Ana, your suggestion"), "the rest stays")
    #expect(story.shows("F3 shows them."))
    story.press("F3")
    #expect(story.shows("Meet after work"))
  }

  /// What was typed as dots is reviewed as dots.
  @Test func theReviewShowsTheTextOnlyWhenAskedTo() throws {
    let story = try typing()
    story.press("Enter")
    #expect(!story.screen.contains("Meet"))
    #expect(story.shows("15 characters, as dots."))
    #expect(story.shows("F3 show it for 5 s"))
    story.press("F3")
    #expect(story.shows("Meet after work"))
    #expect(story.shows("This is what the room will see:"))
    story.pass(seconds: 6)
    #expect(!story.screen.contains("Meet"))
    story.press("F3", "Down")
    #expect(!story.screen.contains("Meet"), "any key hides it again")
    story.press("s")
    #expect(story.shows("Thank you") || story.shows("Ana, you are in."))
    #expect(!story.screen.contains("Meet"))
  }

  @Test func inLettersTheReviewHasNothingToShow() throws {
    let story = try typing()
    story.press("F3", "Enter")
    #expect(story.shows("Meet after work"))
    #expect(!story.shows("F3"))
    story.press("F3")
    #expect(story.shows("Nothing is hidden here."))
  }

  @Test func oneHidesTheLettersTheOtherAllElse() throws {
    let story = try typing()
    story.press("F2")
    #expect(story.shows("Meet after work"))
    #expect(!story.shows("Ana, your suggestion"))
    #expect(story.shows("F2 show all again"))
    story.press("F3")
    #expect(!story.screen.contains("Meet"))
    #expect(story.shows("Ana, your suggestion"))
    #expect(story.shows("F3 show letters"))
  }

  /// Nobody is surprised by letters where they had typed dots.
  @Test func aTextLeftAsDotsComesBackAsDots() throws {
    let story = try typing()
    story.press("Esc")
    #expect(story.shows("Who are you?"))
    story.press("Down", "Enter")
    story.type("In letters")
    #expect(story.shows("In letters"), "the next person begins in letters")
    story.press("Esc", "Home", "Enter")
    #expect(story.shows("Your draft is back, Ana."))
    #expect(!story.screen.contains("Meet"))
    story.press("Enter", "s", "Enter", "Enter")
    story.type("bö")
    story.press("Enter")
    #expect(story.shows("In letters"))
  }

  @Test func onlyAHandedOverDeskSaysThatItMayBeProjected() throws {
    for (face, events) in [Face.desk, .seat].flatMap({ face in
      [SeatScenes.entry, SeatScenes.vote(), SeatScenes.scoring, SeatScenes.hands].map { (face, $0) }
    }) {
      let story = try Story(events, face: face)
      if face == .desk { story.press("h") }
      story.sit()
      #expect(story.shows("may be projected") == (face == .desk))
    }
  }
}
