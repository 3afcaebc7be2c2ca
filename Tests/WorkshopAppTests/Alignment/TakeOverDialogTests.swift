import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct TakeOverDialogTests {
  /// The company's quarter, at `phase` of its session.
  private func story(
    _ phase: Int = 1, size: Size = Size(width: 80, height: 24), and more: [Event] = []
  ) throws -> Story {
    var events = BoardStoryTests.betweenSessions
    events.append(
      .sessionOpened(
        kind: .quarter, set: nil,
        opening: SetPlan(
          unit: Unit.companyID, cycle: Fixture.cycle.quarters[1], serves: OKRSet.firstID),
        agenda: SessionKind.quarter.agenda, absent: []))
    events.append(.phaseEntered(phase: PhaseID(events.count, part: phase), overriding: []))
    events.append(.timerPaused)
    return try Story(events + more, size: size)
  }

  private func texts(_ story: Story) -> [CleanText] {
    story.workshop.currentSet.suggestions.map(\.text)
  }

  @Test func goalsOfTheYearAreTakenOverWhileTheBoxIsOpen() throws {
    let story = try story()
    #expect(story.shows("A takes goals of 2027 over, for all to see."))
    story.press("o", "A", "Space", "Down", "Space", "Enter")
    #expect(
      texts(story) == ["Become the living room of the quarter", "Guests come back within a week"])
    #expect(story.shows("2 taken over from 2027, for all to see."))
    #expect(story.workshop.currentSet.openRound?.boxCount == 0)
    story.press("u")
    #expect(texts(story) == [])
    story.press("U")
    #expect(texts(story).count == 2)
  }

  @Test func theShortlistSaysWhichAreTakenOver() throws {
    let story = try story(2, size: Size(width: 120, height: 30))
    story.press("A", "Space", "Enter")
    #expect(story.shows("Become the living room of the quarter  taken over"))
    story.press("i")
    #expect(story.shows("Taken over from Café Señor 東京 2027"))
    story.press("Esc", "b")
    #expect(story.shows("Become the living room of the quarter  taken over"))
    story.press("Space", "Enter", "n")
    #expect(story.shows("Serves 1 Become the living room of the quarter"))
  }

  @Test func noneIsTakenOverTwice() throws {
    let story = try story()
    story.press("A", "Space", "Enter", "A")
    #expect(story.shows("(taken over)"))
    story.press("Space")
    #expect(story.shows("This one is taken over already."))
    story.press("Enter")
    #expect(story.shows("Mark a goal with Space first."))
    for _ in 0..<4 { story.press("Down", "Space") }
    story.press("Enter", "A")
    #expect(story.shows("All goals above are taken over already."))
  }

  @Test func aGoalIsFoundByItsWords() throws {
    let story = try story()
    story.press("A", "/")
    story.type("strangers")
    story.press("Enter", "Space", "Enter")
    #expect(texts(story) == ["Strangers rate us very good"])
  }

  @Test func atTheTopThereIsNothingToTakeOver() throws {
    for kind in [PhaseKind.rooftopObjectives, .shortlist] {
      let story = try Story(Fixture.filled(kind))
      #expect(!story.shows("take over"))
      story.press("A")
      #expect(story.shows("Nothing stands above these goals: there is nothing to take over."))
    }
  }

  @Test func underAnOpenVoteNoneIsTakenOver() throws {
    let story = try story(2)
    story.press("A", "Space", "Down", "Space", "Enter", "v", "Enter", "A")
    #expect(story.shows("A vote is open: close it first with c."))
  }

  @Test func aHeldKeyTakesOverOnce() throws {
    let story = try story()
    story.press("A", "Space")
    let before = story.events.count
    story.hold("Enter", times: 4)
    #expect(texts(story).count == 1)
    #expect(story.events.count == before + 1)
  }

  @Test(arguments: snapshotSizes) func picture(_ size: Size) throws {
    let story = try story(size: size)
    story.press("A", "Space", "Enter", "A", "Down", "Space")
    expectSnapshot(story.frame, "take-over-\(size.words)")
    story.press("Enter")
    expectSnapshot(story.frame, "collect-taken-over-\(size.words)")
    story.press("n", "n")
    expectSnapshot(story.frame, "shortlist-taken-over-\(size.words)")
  }
}
