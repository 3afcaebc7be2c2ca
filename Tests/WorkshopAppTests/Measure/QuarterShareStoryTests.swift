import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// What the year suggests stands beside the values of a quarter and is never filled in.
@Suite struct QuarterShareStoryTests {
  private func story(_ size: Size = Size(width: 80, height: 24)) throws -> Story {
    var events = BoardStoryTests.betweenSessions
    func add(_ event: Event) -> Int {
      events.append(event)
      return events.count
    }
    let session = add(
      .sessionOpened(
        kind: .quarter, set: nil,
        opening: SetPlan(
          unit: Unit.companyID, cycle: Fixture.cycle.quarters[2], serves: OKRSet.firstID),
        agenda: SessionKind.quarter.agenda, absent: []))
    let set = SetID(session)
    let suggestion = SuggestionID(add(.suggestionAdded(text: "Full in the morning", set: set)))
    let objective = ObjectiveID(
      add(.shortlistDecided(chosen: [suggestion], how: .hand, set: set)))
    let mine = KeyResultID(
      add(
        .keyResultAdded(
          objective: objective,
          wording: KeyResultWording(
            sentence: "Guests of the morning come back", unit: "%", owner: "Ana"))))
    let above = try #require(try Story(events).workshop.sets[0].objectives[0].keyResults.first).id
    _ = add(.goalServes(goal: .keyResult(id: mine), above: [.keyResult(id: above)]))
    _ = add(.phaseEntered(phase: PhaseID(session, part: 4), overriding: []))
    _ = add(.timerPaused)
    return try Story(events, size: size)
  }

  @Test func itFollowsWhatIsTyped() throws {
    let story = try story()
    #expect(story.shows("1.1 of 2027 suggests +13 points, to 48%"))
    story.press("Enter")
    #expect(story.shows("suggests +13 points, to 48% (25 points to go, 2 quarters left)"))
    story.type("40")
    #expect(story.shows("suggests +10 points, to 50% (20 points to go, 2 quarters left)"))
    #expect(story.shows("Target"))
    story.press("Tab")
    story.press("Enter")
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].values == nil)
    story.type("50")
    story.press("Enter")
    #expect(story.workshop.currentSet.objectives[0].keyResults[0].values?.baseline == 40)
    #expect(story.shows("1.1 of 2027 suggests +10 points, to 50%"))
  }

  @Test(arguments: snapshotSizes) func picture(_ size: Size) throws {
    let story = try story(size)
    expectSnapshot(story.frame, "measure-share-\(size.words)")
    story.press("Enter")
    story.type("40")
    expectSnapshot(story.frame, "measure-share-form-\(size.words)")
  }
}
