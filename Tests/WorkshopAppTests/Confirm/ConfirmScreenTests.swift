import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct ConfirmScreenTests {
  /// Writes the mission and counts `hands` for it.
  private func counted(_ hands: [String], size: Size = Size(width: 80, height: 24)) throws -> Story
  {
    let story = try Story(Fixture.through(.strategy), size: size)
    story.press("Enter")
    story.type("We carry what matters.")
    story.press("Enter", "f")
    for count in hands {
      story.type(count)
      story.press("Tab")
    }
    story.press("Enter")
    return story
  }

  @Test func aStatementIsWrittenShownAndConfirmedByHands() throws {
    let story = try counted(["", "", "", "", "1", "2"])
    #expect(story.workshop.statements[.mission]?.hands == [0, 0, 0, 0, 1, 2])
    #expect(story.shows("Mission ● hands counted"))
    #expect(story.shows("3 hands, average 4.7, none at 2 or lower"))
    story.press("y")
    #expect(story.events.last == .statementConfirmed(statement: .mission, reason: nil))
    #expect(story.shows("✓ confirmed"))
  }

  @Test func aLowHandAsksForAReasonAndKeepsIt() throws {
    let story = try counted(["1", "", "", "", "", "2"])
    #expect(story.shows("! 1 hand at 2 or lower"))
    story.press("y")
    #expect(story.shows("Why does the statement stand all the same?"))
    story.press("Enter")
    #expect(story.shows("The reason is empty"))
    story.type("One year to prove it.")
    story.press("Enter")
    #expect(
      story.events.last
        == .statementConfirmed(statement: .mission, reason: "One year to prove it."))
    #expect(story.shows("✓ confirmed with a reason"))
    story.press("i")
    #expect(story.shows("Because: One year to prove it."))
  }

  @Test func nothingIsConfirmedBeforeItIsWrittenAndCounted() throws {
    let story = try Story(Fixture.through(.strategy))
    story.press("f")
    #expect(story.shows("Mission is not written yet: write it first."))
    story.press("y")
    #expect(story.shows("Mission is not written yet: write it first."))
    story.press("i")
    #expect(story.shows("Mission is not written yet: write it first."))
    story.press("e")
    story.type("We carry.")
    story.press("Enter", "y")
    #expect(story.shows("Count the hands for Mission first."))
  }

  @Test func aRecountStartsEmptyAndShowsTheLastCount() throws {
    let story = try counted(["1", "", "", "", "", "2"])
    story.press("f")
    #expect(story.shows("1 last time"))
    #expect(story.shows("0 of 3 present have shown a hand"))
    story.type("2")
    story.press("Enter")
    #expect(story.workshop.statements[.mission]?.hands == [2, 0, 0, 0, 0, 0])
  }

  @Test func noHandAndNoNumberAreRefusedInTheForm() throws {
    let story = try counted([])
    #expect(story.shows("No hand is counted"))
    story.type("x")
    story.press("Enter")
    #expect(story.shows("Type how many hands showed 0"))
    #expect(story.workshop.statements[.mission]?.hands == nil)
  }

  @Test func theFormSaysWhoIsPresentAndWarnsOfTooManyHands() throws {
    let story = try counted([])
    #expect(story.shows("3 present."))
    #expect(story.shows("0 of 3 present have shown a hand"))
    story.press("Tab")
    story.type("5")
    #expect(story.shows("! 5 of 3 present have shown a hand"))
  }

  @Test func aRewordingClearsTheHandsAndUndoBringsThemBack() throws {
    let story = try counted(["", "", "", "", "", "3"])
    story.press("e", "Ctrl-U")
    story.type("We carry all that matters.")
    story.press("Enter")
    #expect(story.workshop.statements[.mission]?.hands == nil)
    #expect(story.workshop.statements[.mission]?.earlier == ["We carry what matters."])
    story.press("i")
    #expect(story.shows("Earlier wordings"))
    #expect(story.shows("· We carry what matters."))
    story.press("Esc", "u")
    #expect(story.workshop.statements[.mission]?.hands == [0, 0, 0, 0, 0, 3])
  }

  @Test func theAmbitionsStandInTheListToo() throws {
    let story = try Story(Fixture.through(.strategy))
    #expect(story.shows("Three-year ambition ○ written, no hands yet"))
    story.press("Down", "j", "Down", "k", "Down", "Down")
    #expect(story.shows("A second house that pays for itself"))
  }

  @Test func aClickMarksAndASecondClickWrites() throws {
    let story = try Story(Fixture.through(.strategy))
    story.click(on: "Vision")
    #expect(story.shows("What does the world look like when we succeed?"))
    story.click(on: "Vision")
    #expect(story.state.dialogs.last is Form)
  }

  @Test(arguments: snapshotSizes) func itLooksAsAccepted(_ size: Size) throws {
    let story = try counted(["", "", "1", "", "1", "2"], size: size)
    expectSnapshot(story.frame, "confirm-counted-\(size.words)")
    story.press("Down")
    expectSnapshot(story.frame, "confirm-unwritten-\(size.words)")
    story.press("Up", "f")
    expectSnapshot(story.frame, "confirm-hands-\(size.words)")
  }
}
