import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct PresentScreenTests {
  private let pages = OverviewPage.all

  @Test func thePagesTurnWithEveryKeyOfTheTable() throws {
    let story = try Story(Fixture.through(.overview))
    #expect(story.shows("1 of \(pages.count)"))
    story.press("Right", "Space", "PageDown")
    #expect(story.shows("4 of \(pages.count)"))
    #expect(story.shows("A number that moves"))
    story.press("Left", "Backspace", "PageUp")
    #expect(story.shows("1 of \(pages.count)"))
    story.press("End")
    #expect(story.shows("\(pages.count) of \(pages.count)"))
    story.press("Home", "6")
    #expect(story.shows("6 of \(pages.count)"))
    #expect(story.shows("Superpower 1"))
  }

  @Test func theEndsSaySoInsteadOfTurning() throws {
    let story = try Story(Fixture.through(.overview))
    story.press("Left")
    #expect(story.shows("This is the first page."))
    story.press("End", "Right")
    #expect(story.shows("This is the last page. n moves on."))
    #expect(story.shows("\(pages.count) of \(pages.count)"))
  }

  @Test func theRightHalfTurnsOnAndTheLeftHalfBack() throws {
    let story = try Story(Fixture.through(.overview))
    let area = Desk.screenArea(story.state)
    story.click(area.right - 2, area.y + 3)
    story.click(area.right - 2, area.y + 3)
    #expect(story.shows("3 of \(pages.count)"))
    story.click(area.x + 1, area.y + 3)
    #expect(story.shows("2 of \(pages.count)"))
  }

  @Test func showingPagesWritesNothing() throws {
    let story = try Story(Fixture.through(.overview))
    let before = story.events
    story.press("Right", "End", "Home")
    #expect(story.events == before)
  }

  @Test(arguments: OverviewPage.all, snapshotSizes)
  func everyPageShowsWhole(_ page: OverviewPage, _ size: Size) throws {
    let story = try Story(Fixture.through(.overview), size: size)
    let index = try #require(pages.firstIndex(of: page))
    for _ in 0..<index { story.press("Right") }
    for line in page.lines where !line.isEmpty { #expect(story.screen.contains(line.string)) }
  }

  @Test(arguments: snapshotSizes) func itLooksAsAccepted(_ size: Size) throws {
    let story = try Story(Fixture.through(.overview), size: size)
    story.press("2")
    expectSnapshot(story.frame, "present-roots-\(size.words)")
    story.press("6")
    expectSnapshot(story.frame, "present-focus-\(size.words)")
  }
}
