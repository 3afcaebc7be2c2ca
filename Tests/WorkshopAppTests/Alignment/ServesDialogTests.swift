import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct ServesDialogTests {
  /// A department with one objective, in the phase in which key results are written.
  private func story(_ size: Size = Size(width: 80, height: 24)) throws -> Story {
    var events = BoardStoryTests.betweenSessions
    events.append(.unitAdded(name: "Sales", parent: Unit.companyID))
    let sales = UnitID(events.count)
    events.append(
      .sessionOpened(
        kind: .unit, set: nil,
        opening: SetPlan(unit: sales, cycle: Fixture.cycle, serves: OKRSet.firstID),
        agenda: SessionKind.unit.agenda, absent: []))
    let session = events.count
    let set = SetID(session)
    events.append(.suggestionAdded(text: "Sell to towns", set: set))
    events.append(
      .shortlistDecided(chosen: [SuggestionID(events.count)], how: .hand, set: set))
    events.append(.phaseEntered(phase: PhaseID(session, part: 3), overriding: []))
    events.append(.timerPaused)
    return try Story(events, size: size)
  }

  private func served(_ story: Story) -> [Goal] {
    let goal = story.workshop.currentSet.goals[0]
    return story.workshop.served(by: goal)
  }

  @Test func upToThreeArePicked() throws {
    let story = try story()
    #expect(story.shows("! Serves nothing above: s says what it serves"))
    story.press("s", "Space", "Down", "Space")
    story.press("Enter")
    #expect(served(story).count == 2)
    #expect(story.shows("Serves 1 "))
    #expect(!story.shows("Serves nothing above"))
    story.press("u")
    #expect(served(story) == [])
  }

  @Test func whoPickedNothingIsToldHow() throws {
    let story = try story()
    story.press("s", "Enter")
    #expect(story.shows("Nothing is picked: Space picks."))
    story.press("Space", "Enter")
    #expect(served(story).count == 1)
    story.press("s", "Enter")
    #expect(story.shows("It serves those already."))
  }

  @Test func aGoalIsFoundByItsWords() throws {
    let story = try story()
    let wanted = try #require(story.workshop.sets[0].goals.last)
    let words = try #require(story.workshop.sets[0].words(of: wanted))
    story.press("s", "/")
    story.type(String(words.string.suffix(8)).lowercased())
    story.press("Enter", "Space", "Enter")
    #expect(served(story) == [wanted])
  }

  @Test func thereIsNothingToServeAtTheTop() throws {
    let story = try Story(Fixture.filled(.keyResults))
    story.press("s")
    #expect(story.shows("Nothing stands above these goals: there is nothing to serve."))
  }

  @Test(arguments: snapshotSizes) func picture(_ size: Size) throws {
    let story = try story(size)
    story.press("s", "Space")
    expectSnapshot(story.frame, "serves-\(size.words)")
  }
}
