import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

@Suite struct ExerciseDialogTests {
  private let all = ExerciseStatement.allCases

  private func begun(size: Size = Size(width: 80, height: 24)) throws -> Story {
    let story = try Story(Fixture.through(.sceneSetting), size: size)
    story.press("x")
    return story
  }

  @Test func theAnswerAppearsOnlyAfterTheRoomHasSpoken() throws {
    let story = try begun()
    #expect(story.shows("Exercise: 1 of \(all.count)"))
    #expect(story.shows(all[0].sentence.string))
    #expect(!story.shows(all[0].why.string))
    story.press("1")
    #expect(story.events.last == .exerciseAnswered(statement: all[0], answer: .objective))
    #expect(story.shows("✓ Objective"))
    #expect(story.shows(all[0].why.string))
  }

  @Test func anotherAnswerShowsBoth() throws {
    let story = try begun()
    story.press("3")
    #expect(story.shows("The room: Task. → Objective"))
    #expect(story.shows(all[0].why.string))
  }

  @Test(arguments: [
    ("o", GoalKind.objective), ("k", .keyResult), ("t", .task), ("b", .businessAsUsual),
    ("1", .objective), ("2", .keyResult), ("3", .task), ("4", .businessAsUsual),
  ]) func everyAnswerHasADigitAndALetter(_ key: String, _ kind: GoalKind) throws {
    let story = try begun()
    story.press(key)
    #expect(story.workshop.exercise[all[0]] == kind)
  }

  @Test func theEndSumsUpAndNothingCanBeAnsweredThere() throws {
    let story = try begun()
    for statement in all {
      let right = GoalKind.allCases.firstIndex(of: statement.answer) ?? 0
      story.press(statement == all[1] ? "1" : "\(right + 1)")
      story.press("Right")
    }
    #expect(story.shows("Exercise: score"))
    #expect(story.shows("Key result 2 of 3"))
    #expect(story.shows("Objective 3 of 3"))
    let before = story.events
    story.press("1", "Right")
    #expect(story.events == before)
    #expect(story.shows("This is the end. Esc closes."))
  }

  @Test func itGoesOnWhereItWasLeft() throws {
    let story = try begun()
    story.press("1", "Right", "2", "Esc", "x")
    #expect(story.shows("Exercise: 3 of \(all.count)"))
    story.press("Left")
    #expect(story.shows("✓ Key result"))
    story.press("Home", "Left")
    #expect(story.shows("This is the first sentence."))
  }

  @Test func theDeskTakesAnAnswerBack() throws {
    let story = try begun()
    story.press("1", "Esc", "u")
    #expect(story.workshop.exercise.isEmpty)
  }

  @Test func aClickOnAnAnswerGivesIt() throws {
    let story = try begun()
    story.click(on: "Task ]")
    #expect(story.workshop.exercise[all[0]] == .task)
  }

  @Test(arguments: ExerciseStatement.allCases, snapshotSizes)
  func everySentenceAndItsWhyShowWhole(_ statement: ExerciseStatement, _ size: Size) throws {
    let story = try Story(Fixture.through(.sceneSetting), size: size)
    let index = try #require(all.firstIndex(of: statement))
    story.press("x")
    for _ in 0..<index { story.press("Right") }
    story.press("4")
    #expect(story.shows(statement.why.string))
  }

  @Test(arguments: snapshotSizes) func itLooksAsAccepted(_ size: Size) throws {
    let story = try begun(size: size)
    expectSnapshot(story.frame, "exercise-question-\(size.words)")
    story.press("3")
    expectSnapshot(story.frame, "exercise-answer-\(size.words)")
    story.press("End")
    expectSnapshot(story.frame, "exercise-score-\(size.words)")
  }
}
