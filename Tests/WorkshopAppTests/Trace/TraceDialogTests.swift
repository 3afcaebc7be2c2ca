import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// The trace of the marked goal, wherever one is marked.
@Suite struct TraceDialogTests {
  @Test(arguments: [PhaseKind.keyResults, .keyResultValues, .evaluation])
  func oneKeyOpensItWhereverAGoalIsMarked(_ phase: PhaseKind) throws {
    let story = try Story(Fixture.filled(phase))
    story.press("f")
    #expect(story.state.dialogs.last is TraceDialog)
    #expect(story.shows("Where it comes from"))
    #expect(story.shows("First words"))
    story.press("f")
    #expect(story.state.dialogs.isEmpty)
  }

  @Test func theMarkedLineIsTraced() throws {
    let story = try Story(Fixture.filled(.keyResults))
    let keyResult = try #require(story.workshop.currentSet.objectives[0].keyResults.first)
    story.press("f")
    #expect(story.shows("Its key results") && story.shows("How it was chosen"))
    story.press("Esc", "Down", "f")
    #expect(story.shows("1.1 \(keyResult.wording.sentence)"))
    #expect(story.shows("Belongs to objective 1"))
  }

  @Test func whereNothingIsMarkedTheKeySaysSo() throws {
    let story = try Story(Fixture.through(.keyResultValues).filter(\.isNoKeyResult))
    story.press("f")
    #expect(story.state.dialogs.isEmpty)
    #expect(story.shows("No objective or key result is marked."))
  }

  @Test func theRoomSeesItUntilItCloses() throws {
    let story = try Story(Fixture.filled(.keyResults))
    let goal = story.workshop.currentSet.goals[0]
    story.press("f", "Right")
    #expect(story.shows("The room does not see it: V shows it."))
    story.press("V")
    #expect(story.state.live.stage.scene == .trace(goal: goal))
    story.press("Right")
    #expect(story.state.live.stage.page == 1)
    story.press("Left", "V")
    #expect(story.state.live.stage.page == 0)
    #expect(story.shows("The room sees it already."))
    story.press("Esc")
    #expect(story.state.live.stage.scene == .automatic)
  }

  @Test(arguments: snapshotSizes) func picture(_ size: Size) throws {
    let events = DemoWorkshop.steps(through: .keyResults, cycle: Fixture.cycle).map(\.event)
    let story = try Story(events, size: size)
    story.press("f")
    expectSnapshot(story.frame, "trace-\(size.words)")
  }
}

extension Event {
  fileprivate var isNoKeyResult: Bool {
    if case .keyResultAdded = self { false } else { true }
  }
}
