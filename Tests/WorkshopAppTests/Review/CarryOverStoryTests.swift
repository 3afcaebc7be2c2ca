import FoundationEssentials
import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// From the end of one cycle into the next, over the board.
@Suite struct CarryOverStoryTests {
  /// The story's clock stands at the end of these days.
  private static func winter() throws -> Cycle {
    try Cycle(name: "Winter", first: Fixture.cycle.first, last: Fixture.cycle.first + 62)
  }

  /// The company agreed on goals for the winter, with one key result at half its way.
  private static func winterEnds() throws -> [Event] {
    let winter = try winter()
    var events =
      BoardStoryTests.betweenSessions + [
        .sessionOpened(
          kind: .quarter, set: nil,
          opening: SetPlan(unit: Unit.companyID, cycle: winter, serves: OKRSet.firstID),
          agenda: SessionKind.quarter.agenda, absent: [])
      ]
    let set = SetID(events.count)
    events.append(.suggestionAdded(text: "Warm every guest", set: set))
    events.append(
      .shortlistDecided(chosen: [SuggestionID(events.count)], how: .hand, set: set))
    events.append(
      .keyResultAdded(
        objective: ObjectiveID(events.count),
        wording: KeyResultWording(sentence: "Soups sold", unit: "soups", owner: "Ana")))
    let keyResult = KeyResultID(events.count)
    events += [
      .valuesSet(
        keyResult: keyResult,
        values: KeyResultValues(
          measure: .change(baseline: 100, target: 200, stretch: nil, commit: nil),
          due: winter.last)),
      .taskAdded(
        keyResult: keyResult, wording: TaskWording(sentence: "Call the farm", due: winter.last)),
      .evaluationAccepted(reason: "We know it", set: set),
      .checkedIn(keyResult: keyResult, day: winter.first + 40, reading: .value(150)),
      .sessionEnded(overriding: []),
    ]
    return events
  }

  @Test func theBoardProposesTheReviewAndTellsTheClosedCycle() throws {
    let story = try Story(Self.winterEnds())
    #expect(story.shows("due: review of Winter"))
    story.press("s")
    #expect(story.shows("‹ a review ›") && story.shows("Winter"))
    story.press("Enter")
    #expect(story.workshop.phase?.kind == .review)
    #expect(story.workshop.currentSet.cycle.name == "Winter")
    story.press("Down", "Enter", "Enter", "Enter", "Right", "Right", "Tab")
    story.type("Half way")
    story.press("Enter", "c", "y", "n", "n")
    #expect(story.workshop.isFinished)
    #expect(story.shows("■ closed   ~ 0.5 partial"))
    #expect(!story.shows("due: review"))
    story.press("Down", "Down", "Enter")
    #expect(story.shows("OKRs Winter"))
    let closed = try #require(story.workshop.sets.last)
    #expect(Worksheet(story.workshop, about: closed).closing == "Closed, 0.5 partial")
  }

  @Test func aQuarterBeginsWithTheReviewOfTheOneBeforeAndWhatIsCarriedOverGetsItsKeyResults() throws
  {
    let story = try Story(Self.winterEnds(), size: Size(width: 100, height: 30))
    story.press("s")
    // Goals for other days.
    story.press("Right", "Right", "Right", "Right", "Right", "Right", "Right")
    while !story.shows("‹ other days ›") { story.press("Right") }
    story.press("Tab")
    while !story.shows("‹ to set goals ›") { story.press("Right") }
    story.press("Tab", "Tab", "Tab")
    story.type("Spring")
    story.press("Tab")
    story.type("\(Fixture.cycle.first + 63)")
    story.press("Tab")
    story.type("\(Fixture.cycle.first + 150)")
    #expect(story.shows("It begins with the review of Winter."))
    story.press("Enter")
    #expect(story.workshop.phase?.kind == .review)
    #expect(story.workshop.phases.dropFirst().allSatisfy { $0.set != story.workshop.phase?.set })
    story.press("Enter", "Right", "Right", "Tab")
    story.type("Half way")
    story.press("Enter", "Enter", "Enter", "c", "y")
    #expect(story.workshop.sets.last?.carriedOver.count == 1)

    story.press("n", "n")
    #expect(story.workshop.phase?.kind == .rooftopObjectives)
    #expect(story.shows("1 carried over"))
    story.press("n")
    #expect(story.workshop.phase?.kind == .shortlist)
    #expect(story.shows("Warm every guest  carried over"))
    story.press("i")
    #expect(story.shows("Winter: carry over, because: Half way"))
    story.press("Esc", "b", "Space", "Enter", "n")
    #expect(story.workshop.phase?.kind == .keyResults)
    #expect(story.shows("Soups sold"))
    let keyResult = try #require(story.workshop.currentSet.objectives[0].keyResults.first)
    #expect(
      keyResult.values?.measure
        == .change(baseline: 150, target: 200, stretch: nil, commit: nil))
    #expect(keyResult.tasks.map(\.wording.sentence) == ["Call the farm"])
    story.press("f")
    #expect(story.shows("carried over from Winter"))
  }
}
