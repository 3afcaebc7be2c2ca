import PlainText
import Testing

@testable import WorkshopModel

@Suite struct EvaluationTests {
  @Test(arguments: [(1, false), (2, false), (3, true), (4, true)])
  func aQuorumIsMoreThanHalfOfThosePresent(_ voices: Int, _ isQuorum: Bool) throws {
    var scene = try EvaluationScene()
    try scene.evaluate(Array(repeating: 3, count: voices))
    #expect(scene.rounds.workshop.currentSet.evaluationHasQuorum == isQuorum)
    #expect((scene.rounds.refusal(.evaluationAccepted(reason: nil)) == nil) == isQuorum)
    #expect(scene.rounds.refusal(.evaluationAccepted(reason: "We are sure")) == nil)
  }

  @Test func absentPeopleCountInNoQuorum() throws {
    var scene = try EvaluationScene()
    try scene.rounds.happen(
      .personPresenceChanged(person: scene.rounds.people[3], absent: true))
    try scene.evaluate([3, 4])
    #expect(scene.rounds.workshop.currentSet.evaluationHasQuorum)
  }

  @Test func whoLeavesAfterTheResultMakesNoQuorum() throws {
    var scene = try EvaluationScene()
    try scene.evaluate([3, 4])
    for person in scene.rounds.people[2...] {
      try scene.rounds.happen(.personPresenceChanged(person: person, absent: true))
    }
    #expect(!scene.rounds.workshop.currentSet.evaluationHasQuorum)
    #expect(scene.rounds.workshop.currentSet.evaluationSummary?.present == 4)
    #expect(scene.rounds.refusal(.evaluationAccepted(reason: nil)) == Rejection.noQuorum.reason)
    // Files of an earlier version hold such an acceptance.
    try scene.rounds.happened(.evaluationAccepted(reason: nil))
    let round = scene.rounds.workshop.currentSet.evaluationRound?.id
    #expect(
      scene.rounds.workshop.currentSet.acceptance
        == Acceptance(reason: nil, round: round, voices: 2, present: 4))
  }

  @Test func scoringAgainNeedsAcceptingAgain() throws {
    var scene = try EvaluationScene()
    try scene.evaluate([3, 4, 5])
    try scene.rounds.happen(.evaluationAccepted(reason: nil))
    #expect(scene.rounds.workshop.unmet() == [])
    let round = try scene.rounds.open(.evaluation)
    try scene.rounds.happen(.roundClosed(round: round))
    #expect(scene.rounds.workshop.unmet().contains("The scores are not shown"))
    #expect(scene.rounds.workshop.currentSet.evaluationSummary?.voices == 3)
    try scene.rounds.happen(.roundRevealed(round: round, entries: [scene.sheet(2)]))
    #expect(!scene.rounds.workshop.currentSet.isAccepted)
    #expect(scene.rounds.workshop.unmet().contains("The set is not accepted"))
    #expect(Worksheet(scene.rounds.workshop).acceptance == nil)
    #expect(scene.rounds.workshop.currentSet.evaluationSummary?.voices == 1)
    try scene.rounds.happen(.evaluationAccepted(reason: "We are sure"))
    #expect(scene.rounds.workshop.currentSet.isAccepted)
  }

  @Test func aScoringOfNobodyLeavesTheOneBefore() throws {
    var scene = try EvaluationScene()
    try scene.evaluate([3, 4, 5])
    try scene.rounds.happen(.evaluationAccepted(reason: nil))
    let round = try scene.rounds.open(.evaluation)
    for person in scene.rounds.people {
      try scene.rounds.happen(.turnTaken(round: round, person: person, passed: true))
    }
    try scene.rounds.happen(.roundClosed(round: round))
    try scene.rounds.happen(.roundRevealed(round: round, entries: []))
    #expect(scene.rounds.workshop.currentSet.evaluationSummary?.voices == 3)
    #expect(scene.rounds.workshop.currentSet.evaluationHasQuorum)
    #expect(scene.rounds.workshop.unmet() == [])
    #expect(
      Worksheet(scene.rounds.workshop).acceptance == "Accepted after 3 of 4 scored it")
  }

  @Test func anEmptyReasonIsNone() throws {
    let scene = try EvaluationScene()
    #expect(scene.rounds.refusal(.evaluationAccepted(reason: "  ")) != nil)
  }

  @Test func nothingIsAcceptedTwiceOrWhileScoringIsOpen() throws {
    var scene = try EvaluationScene()
    try scene.evaluate([3, 4, 5])
    try scene.rounds.happen(.evaluationAccepted(reason: nil))
    #expect(
      scene.rounds.refusal(.evaluationAccepted(reason: nil)) == "The set is accepted already.")
    _ = try scene.rounds.open(.evaluation)
    #expect(
      scene.rounds.refusal(.evaluationAccepted(reason: "Yes"))?.string.contains("open") == true)
  }

  @Test func aChangedSetIsNoLongerAccepted() throws {
    var scene = try EvaluationScene()
    try scene.evaluate([3, 4, 5])
    try scene.rounds.happen(.evaluationAccepted(reason: nil))
    try scene.rounds.happen(.objectiveReworded(objective: scene.objective, text: "Win the county"))
    #expect(scene.rounds.workshop.currentSet.acceptance == nil)
  }

  @Test func nothingIsSummedUpBeforeItIsShown() throws {
    var scene = try EvaluationScene()
    let round = try scene.rounds.open(.evaluation)
    #expect(scene.rounds.workshop.currentSet.evaluationSummary == nil)
    try scene.rounds.happen(.roundClosed(round: round))
    #expect(scene.rounds.workshop.currentSet.evaluationSummary == nil)
    #expect(!scene.rounds.workshop.currentSet.evaluationHasQuorum)
  }

  @Test func scoringAgainKeepsTheRoundBefore() throws {
    var scene = try EvaluationScene()
    try scene.evaluate([1, 1, 1])
    try scene.evaluate([5, 5, 5])
    let rounds = scene.rounds.workshop.currentSet.rounds.filter { $0.kind == .evaluation }
    #expect(rounds.map(\.entries.count) == [3, 3])
    #expect(scene.rounds.workshop.currentSet.evaluationSummary?.meanConfidence == 5)
  }

  @Test func linesStandLowestFirstOnACommonScale() throws {
    var scene = try EvaluationScene()
    let round = try scene.rounds.open(.evaluation)
    try scene.rounds.happen(.roundClosed(round: round))
    let sheets = [[5, 3, 4, 1], [5, 3, 2, 1]].map { answers in
      SealedEntry.evaluation(
        scores: EvaluationScores(
          objectives: [scene.objective: answers], confidence: [scene.keyResult: 4]))
    }
    try scene.rounds.happen(.roundRevealed(round: round, entries: sheets))
    let summary = try #require(scene.rounds.workshop.currentSet.evaluationSummary)
    #expect(
      summary.lines.map(\.subject) == [
        .question(scene.objective, .stretching), .confidence(scene.keyResult),
        .question(scene.objective, .inspirational), .question(scene.objective, .sensible),
        .question(scene.objective, .aspirational),
      ])
    #expect(summary.lines.map(\.level) == [0, 0.4, 0.5, 0.5, 1])
    #expect(summary.lines[3].distribution.counts == [0, 1, 0, 1, 0])
    #expect(summary.voices == 2)
  }

  @Test func whatNobodyAnsweredComesLastWithoutAMean() throws {
    var scene = try EvaluationScene()
    let round = try scene.rounds.open(.evaluation)
    try scene.rounds.happen(.roundClosed(round: round))
    try scene.rounds.happen(
      .roundRevealed(
        round: round,
        entries: [
          .evaluation(
            scores: EvaluationScores(objectives: [scene.objective: [5, 5, 5, 5]], confidence: [:]))
        ]))
    let summary = try #require(scene.rounds.workshop.currentSet.evaluationSummary)
    #expect(summary.lines.last?.subject == .confidence(scene.keyResult))
    #expect(summary.lines.last?.distribution.mean == nil)
    #expect(summary.meanConfidence == nil)
  }
}
