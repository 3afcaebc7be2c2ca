import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// The worksheet as a board: objectives side by side, beside the text.
@Suite struct WorksheetBoardTests {
  private static let demo = DemoWorkshop.steps(through: .evaluation, cycle: Fixture.cycle)
    .map(\.event)

  private func board(_ size: Size = Size(width: 80, height: 24)) throws -> Story {
    let story = try Story(Self.demo, size: size)
    story.press("w", "Tab")
    return story
  }

  @Test(arguments: snapshotSizes) func picture(_ size: Size) throws {
    let story = try board(size)
    story.press("Right", "Down")
    expectSnapshot(story.frame, "worksheet-board-\(size.words)")
  }

  /// Three objectives with three key results each stand whole on a usual terminal.
  @Test func threeTimesThreeFitWithoutScrolling() throws {
    let story = try board()
    #expect(!story.screen.contains("…"))
    let words = story.screen.split(whereSeparator: \.isWhitespace).map(String.init)
    for objective in Worksheet(story.workshop).objectives {
      for keyResult in objective.keyResults {
        #expect(words.contains(keyResult.number.string))
        let owner = try #require(keyResult.wording.owner.string.split(separator: " ").last)
        #expect(words.contains(String(owner)))
        let confidence = try #require(keyResult.meanConfidence)
        #expect(words.contains("\(confidence)/10"))
      }
    }
    for values in ["18% → 45%", "9 → 3 days", "1,200 → 10,000 parcels", "done by 28 Sep"] {
      #expect(story.shows(values))
    }
  }

  /// On the smallest terminal words are cut, and no key result is.
  @Test func onTheSmallestTerminalEveryKeyResultShows() throws {
    let story = try board(Size(width: 60, height: 18))
    for keyResult in Worksheet(story.workshop).objectives.flatMap(\.keyResults) {
      #expect(story.shows("\(keyResult.number) "))
    }
  }

  @Test func aWideTerminalSaysMore() throws {
    let story = try board(Size(width: 200, height: 60))
    #expect(story.shows("Aspirational 4.5 of 5") && story.shows("unaided awareness"))
    #expect(story.shows("From 18% to 45% by 31 Dec") && story.shows("Confidence 5.9 of 10"))
  }

  @Test func whereThereIsRoomTheTasksStandUnderTheirKeyResult() throws {
    let first = try #require(Story(Self.demo).workshop.sets[0].objectives.first?.keyResults.first)
    let task = TaskWording(
      sentence: "Call ten shops", owner: "Bo", due: Fixture.cycle.first + 20)
    let wide = try Story(
      Self.demo + [.taskAdded(keyResult: first.id, wording: task)],
      size: Size(width: 200, height: 60))
    wide.press("w", "Tab")
    #expect(wide.shows("Call ten shops Bo, "))
    let small = try Story(
      Self.demo + [.taskAdded(keyResult: first.id, wording: task)],
      size: Size(width: 60, height: 18))
    small.press("w", "Tab")
    #expect(!small.shows("Call ten shops"), "no key result gives way to a task")
    #expect(small.shows("3.3 "))
  }

  @Test func tabChangesBetweenBoardAndTextAndIsRemembered() throws {
    let story = try Story(Self.demo)
    story.press("w")
    #expect(story.shows("Harbour Bikes: OKRs 2027") && !story.shows("18% → 45%"))
    story.press("Right")
    #expect(story.shows("Tab shows the board."))
    story.press("Tab")
    #expect(story.shows("18% → 45%"))
    story.press("Esc", "w")
    #expect(story.shows("18% → 45%"))
    story.press("Tab")
    #expect(story.shows("Harbour Bikes: OKRs 2027"))
  }

  @Test func theMarkedGoalIsTraced() throws {
    let story = try board()
    story.press("Right", "Down", "Down", "f")
    #expect(story.shows("2.2 Few repairs come back") && story.shows("Belongs to objective 2"))
    story.press("Esc", "Left", "f")
    #expect(story.shows("1.2 Test riders ride home as owners"))
    story.press("Esc", "Home", "f")
    #expect(story.shows("How it was chosen"))
    story.press("Esc", "End", "f")
    #expect(story.shows("3.3 We know what one delivery costs on our bikes"))
    story.press("Esc")
    story.click(on: "2.1 Riders")
    story.press("f")
    #expect(story.shows("2.1 Riders get their bike back soon"))
    story.press("Esc", "Tab", "f")
    #expect(story.shows("No objective or key result is marked."))
  }

  @Test func theRoomSeesTheBoard() throws {
    let story = try board()
    story.press("V")
    #expect(story.state.live.stage.scene == .board(set: OKRSet.firstID))
    #expect(story.shows("No room view is open"))
    story.press("Esc")
    #expect(story.state.live.stage.scene == .board(set: OKRSet.firstID))
    story.press("V", "a")
    #expect(story.state.live.stage.scene == .automatic)
    story.press("b")
    #expect(story.state.live.stage.scene == .board(set: OKRSet.firstID))
    #expect(story.shows("It sees the board of Harbour Bikes 2027."))
  }

  @Test func withoutObjectivesItSaysSo() throws {
    let story = try Story(Fixture.filled(.sceneSetting))
    story.press("w", "Tab")
    #expect(story.shows("There is no objective yet. Tab shows the text."))
    story.press("V")
    #expect(story.state.live.stage.scene == .automatic)
    story.press("n")
    #expect(story.shows("There are no other goals."))
  }

  /// A company and a department with an objective of its own.
  @Test func theGoalsOfAllUnitsAreLeafedThrough() throws {
    var events = BoardStoryTests.betweenSessions
    events.append(.unitAdded(name: "Sales", parent: Unit.companyID))
    let sales = UnitID(events.count)
    events.append(
      .sessionOpened(
        kind: .unit, set: nil,
        opening: SetPlan(unit: sales, cycle: Fixture.cycle, serves: OKRSet.firstID),
        agenda: SessionKind.unit.agenda, absent: []))
    let set = SetID(events.count)
    events.append(.suggestionAdded(text: "Sell to towns", set: set))
    events.append(
      .shortlistDecided(chosen: [SuggestionID(events.count)], how: .hand, set: set))
    let story = try Story(events)
    let company = try #require(story.workshop.sets[0].objectives.first).title.string
    story.press("w", "Tab")
    #expect(story.shows("Worksheet: Sales 2027") && story.shows("Sell to towns"))
    #expect(story.shows("No key results yet"))
    story.press("n")
    #expect(story.shows("Worksheet: Café Señor 東京 2027"))
    #expect(story.shows(String(company.prefix(12))) && !story.shows("Sell to towns"))
    story.press("N")
    #expect(story.shows("Sell to towns"))
    story.press("Tab", "n")
    #expect(story.shows("Café Señor 東京: OKRs 2027"))
  }
}
