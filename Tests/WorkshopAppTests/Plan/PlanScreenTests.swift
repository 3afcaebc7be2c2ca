import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct PlanScreenTests {
  /// The year's key results, at the tasks.
  private func story(
    _ size: Size = Size(width: 80, height: 24), and more: (KeyResultID) -> [Event] = { _ in [] }
  ) throws -> Story {
    var events = Fixture.filled(.evaluation)
    events.append(
      .phaseAdded(
        phase: .tasks, set: nil, minutes: 25, after: PhaseID(1, part: PhaseKind.annual.count - 1)))
    events.append(.phaseEntered(phase: PhaseID(events.count), overriding: []))
    events.append(.timerPaused)
    let keyResult = try #require(
      try Story(events).workshop.sets[0].objectives[0].keyResults.first)
    return try Story(events + more(keyResult.id), size: size)
  }

  private func task(_ sentence: CleanText, owner: CleanText = "Ana", after days: Int = 40)
    -> TaskWording
  {
    TaskWording(sentence: sentence, owner: owner, due: Fixture.cycle.first + days)
  }

  private func tasks(_ story: Story) -> [SupportingTask] { story.workshop.currentSet.tasks }

  @Test func theKeysAreSound() {
    #expect(PlanScreen.keys.conflicts.isEmpty)
    let desk = Set(Desk.keys.bindings.flatMap(\.keys))
    #expect(PlanScreen.keys.bindings.allSatisfy { desk.isDisjoint(with: $0.keys) })
  }

  @Test func aTaskIsWrittenUnderTheMarkedKeyResult() throws {
    let story = try story()
    #expect(story.shows("What do we do first, so that each key result"))
    #expect(story.shows("No task yet. a writes the first."))
    story.press("a")
    story.type("Call ten guests")
    story.press("Tab")
    story.type("bör")
    story.press("Tab")
    story.type("10 Mar")
    #expect(story.shows("Due 8 Mar 2027 to 14 Mar 2027"))
    story.press("Tab")
    story.type("returning guests")
    story.press("Enter")
    #expect(story.shows("Added: Call ten guests"))
    story.press("Esc")
    let added = try #require(tasks(story).first)
    #expect(added.wording.sentence == "Call ten guests" && added.wording.owner == "Börje")
    #expect(added.wording.due.description == "2027-03-10")
    #expect(story.shows("Börje, week of 8 Mar"))
    story.press("u")
    #expect(tasks(story) == [])
  }

  @Test func withoutADayItIsDueInTheLastWeek() throws {
    let story = try story()
    story.press("a")
    story.type("Newsletter")
    #expect(story.shows("! T2"))
    story.press("Enter", "Esc")
    #expect(tasks(story).map(\.wording.due) == [Fixture.cycle.last])
    #expect(story.shows("! T1"))
    story.press("i", "Down", "Enter")
    story.type("It is a name")
    story.press("Enter")
    #expect(story.shows("T2 set aside: It is a name"))
  }

  @Test func whereThereIsNoTaskTheKeyForTheFirstIsNamed() throws {
    let story = try story { _ in [] }
    story.press("d")
    #expect(story.shows("It has no task yet: a writes the first."))
  }

  @Test func aTaskIsDoneDroppedAndOpenedAgain() throws {
    let story = try story { [.taskAdded(keyResult: $0, wording: task("Call ten guests"))] }
    story.press("d")
    #expect(story.shows("Mark a task first, with the arrow keys."))
    story.press("Down", "d")
    #expect(tasks(story).map(\.state) == [.done])
    story.press("d")
    #expect(story.shows("The task is done: r opens it again."))
    story.press("r", "x")
    story.type("It moved nothing")
    story.press("Enter")
    #expect(tasks(story).map(\.state) == [.dropped(why: "It moved nothing")])
    #expect(story.shows("dropped: It moved nothing"))
    story.press("u", "u", "u")
    #expect(tasks(story).map(\.state) == [.open])
  }

  @Test func aHeldKeyFinishesNothing() throws {
    let story = try story {
      [
        .taskAdded(keyResult: $0, wording: task("Call ten guests")),
        .taskAdded(keyResult: $0, wording: task("Write to ten more")),
      ]
    }
    story.press("Down")
    story.hold("d", times: 5)
    #expect(tasks(story).filter { $0.state == .done }.count <= 1)
  }

  @Test func theListShowsTheTasksOfOne() throws {
    let story = try story {
      [
        .taskAdded(keyResult: $0, wording: task("Call ten guests")),
        .taskAdded(keyResult: $0, wording: task("Bake for twenty", owner: "Börje")),
      ]
    }
    story.press("f")
    #expect(story.shows("Call ten guests") && !story.shows("Bake for twenty"))
    story.press("f")
    #expect(!story.shows("Call ten guests") && story.shows("Bake for twenty"))
    #expect(story.shows("Tasks of Börje only. f goes on."))
    story.press("f")
    #expect(story.shows("Call ten guests") && story.shows("Bake for twenty"))
  }

  @Test func whatIsOverdueIsMarked() throws {
    let story = try story { keyResult in
      [.taskAdded(keyResult: keyResult, wording: task("Call ten guests", after: -400))]
    }
    story.press("Down")
    #expect(story.shows("! overdue"))
    #expect(story.shows("! Overdue: its week has ended."))
  }

  @Test func theGateNamesWhatHasNoTask() throws {
    let story = try story()
    story.press("n")
    #expect(story.shows("3 key results have no task"))
  }

  @Test(arguments: snapshotSizes) func picture(_ size: Size) throws {
    let story = try story(size) { keyResult in
      [
        .taskAdded(keyResult: keyResult, wording: task("Call the ten guests who came most often")),
        .taskAdded(keyResult: keyResult, wording: task("Newsletter", owner: "Börje", after: 60)),
        .taskAdded(keyResult: keyResult, wording: task("Bake for twenty", after: 20)),
      ]
    }
    story.press("Down", "Down")
    expectSnapshot(story.frame, "plan-list-\(size.words)")
    story.press("e")
    expectSnapshot(story.frame, "plan-form-\(size.words)")
  }
}
