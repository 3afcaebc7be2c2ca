import TerminalUI
import Testing
import WorkshopModel
import WorkshopStore

@testable import WorkshopApp

@Suite struct EvaluateTests {
  /// Scores and closes, through the store.
  private func scored(_ voices: [Int], size: Size = Size(width: 80, height: 24)) throws -> Story {
    let story = try Story(SeatScenes.scoring, size: size)
    let objectives = story.workshop.currentSet.objectives
    for (name, level) in zip(["Ana", "Börje", "李明"], voices) {
      try story.turn(
        name,
        .evaluation(
          scores: EvaluationScores(
            objectives: [
              objectives[0].id: [level, level, 4, 2], objectives[1].id: [5, level, 3, level],
            ],
            confidence: Dictionary(
              uniqueKeysWithValues: objectives.flatMap(\.keyResults).map { ($0.id, level + 2) }))))
    }
    return story
  }

  @Test func theResultShowsOnlyWhenClosedAndShown() throws {
    let story = try scored([3, 4, 5])
    #expect(story.shows("Everyone is in."))
    #expect(!story.shows("mean confidence"))
    story.press("s")
    #expect(story.shows("There is nothing to show: score and close first."))
    story.press("c")
    #expect(!story.shows("mean confidence"))
    story.press("s")
    #expect(story.shows("3 of 3 scored"))
    #expect(story.shows("confidence 6.0 of 10 on average: right (hard, and we believe in it)"))
    #expect(story.workshop.currentSet.evaluationRound?.stage == .revealed)
  }

  @Test func theLowestLineComesFirst() throws {
    let story = try scored([3, 4, 5])
    story.closeAndShow()
    let rows = story.rows
    let first = try #require(rows.firstIndex { $0.contains("▸ ") && $0.contains("2.0") })
    #expect(rows[first].contains("Will stretch us"))
    #expect(story.shows("2 three times"))
    story.press("Down")
    #expect(story.rows[first + 1].contains("3.0"))
  }

  /// Between the showing and the look after the room no time passes here.
  @Test(arguments: [0, 1]) func theRoomFollowsACursorThatMovesRightAfterTheScoresAreShown(
    steps: Int
  ) throws {
    let story = try scored([3, 4, 5])
    story.rest()
    story.closeAndShow()
    for _ in 0..<steps { story.press("Down") }
    story.rest()
    let room = RoomView(
      story.workshop, story.state.live.stage, on: story.state.today)
    #expect(room.page == steps)
  }

  @Test func withAQuorumTheSetIsAcceptedAtOnce() throws {
    let story = try scored([3, 4])
    story.closeAndShow()
    story.press("y")
    #expect(story.workshop.currentSet.acceptance?.reason == nil)
    #expect(story.workshop.currentSet.acceptance != nil)
    #expect(story.shows("✓ The set is accepted"))
    story.press("y")
    #expect(story.shows("The set is accepted already."))
    story.press("u")
    #expect(story.workshop.currentSet.acceptance == nil)
  }

  @Test func withoutAQuorumAReasonIsAsked() throws {
    let story = try scored([4])
    story.closeAndShow()
    story.press("y")
    #expect(story.shows("Accept without a quorum"))
    story.press("Enter")
    #expect(story.workshop.currentSet.acceptance == nil)
    story.type("We talked it through")
    story.press("Enter")
    #expect(story.workshop.currentSet.acceptance?.reason == "We talked it through")
    #expect(story.shows("✓ The set is accepted, because:"))
  }

  @Test func whatCameAfterTheScoringIsAcceptedWithAReason() throws {
    let story = try scored([3, 4, 5])
    story.closeAndShow()
    let objective = try #require(story.workshop.currentSet.objectives.last)
    try story.record(
      .keyResultAdded(objective: objective.id, wording: KeyResultWording(sentence: "New guests")))
    story.press("n")
    #expect(story.shows("Part of the set came after the scoring"))
    story.press("Esc", "y")
    #expect(story.shows("Accept what was not scored"))
    #expect(story.shows("Part of the set came after the scoring."))
    #expect(story.workshop.currentSet.acceptance == nil)
    story.type("It was split in two")
    story.press("Enter")
    #expect(story.workshop.currentSet.acceptance?.reason == "It was split in two")
  }

  @Test func scoringAgainKeepsTheFirstRound() throws {
    let story = try scored([3, 4, 5])
    story.closeAndShow()
    story.press("o")
    #expect(story.workshop.currentSet.rounds.count { $0.kind == .evaluation } == 2)
    #expect(
      story.workshop.currentSet.rounds.contains { $0.kind == .evaluation && $0.entries.count == 3 })
    #expect(story.shows("scored before, kept"))
    #expect(!story.shows("mean confidence"))
  }

  @Test func adviceOnTheSetIsSetAsideWithANote() throws {
    let story = try scored([3, 4, 5])
    story.closeAndShow()
    story.press("i")
    #expect(story.shows("Press Tab to see the advice first."))
    story.press("Tab")
    let advice = try #require(story.workshop.currentSet.openAdvice(on: .set).first)
    #expect(story.shows("! \(advice.rule.code)"))
    story.press("i")
    story.type("We watch it elsewhere")
    story.press("Enter")
    #expect(
      story.workshop.currentSet.waiver(of: advice.rule, on: .set)?.note == "We watch it elsewhere")
    #expect(story.shows("✓ \(advice.rule.code) set aside: We watch it elsewhere"))
  }

  @Test func nobodyScoredMeansNothingToShow() throws {
    let story = try Story(SeatScenes.scoring)
    story.closeAndShow()
    #expect(story.shows("Nobody has scored: r opens the scoring again."))
    story.press("r")
    #expect(story.workshop.openRound != nil)
  }

  @Test func whereEveryoneAbstainedTheScoresBeforeStand() throws {
    let story = try scored([3, 4, 5])
    story.closeAndShow()
    story.press("y", "o")
    for person in story.workshop.present { try story.turn(person.name.string, nil) }
    story.press("c", "n")
    #expect(story.shows("The scores are not shown"))
    story.press("s")
    #expect(story.shows("Everyone abstained: the scores before stand"))
    #expect(story.shows("3 of 3 scored"))
    #expect(story.shows("✓ The set is accepted"))
  }

  enum Scene: String, CaseIterable {
    case before, open, closed, shown, confidence, advice, accepted
  }

  @Test(arguments: Scene.allCases, snapshotSizes)
  func picture(_ scene: Scene, _ size: Size) throws {
    let story =
      scene == .before
      ? try Story(Fixture.through(.evaluation), size: size)
      : try scored(scene == .open ? [4] : [3, 4, 5], size: size)
    if scene != .before, scene != .open { story.press("c") }
    if [Scene.shown, .confidence, .advice, .accepted].contains(scene) { story.press("s") }
    switch scene {
    case .confidence: story.press("Down", "Down")
    case .advice: story.press("Tab")
    case .accepted: story.press("y")
    default: break
    }
    expectSnapshot(story.frame, "evaluate-\(scene.rawValue)-\(size.words)")
  }
}
