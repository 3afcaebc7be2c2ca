import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct StaleScoresTests {
  private func scored(_ levels: [Int] = [3, 4, 5]) throws -> EvaluationScene {
    var scene = try EvaluationScene()
    try scene.evaluate(levels)
    return scene
  }

  private func values(_ target: Decimal) -> KeyResultValues {
    KeyResultValues(measure: .change(10, target), due: CalendarDate(dayNumber: 21_000))
  }

  @Test func whatWasScoredAndStandsIsNotMarked() throws {
    let scene = try scored()
    #expect(scene.rounds.workshop.currentSet.changedSinceScoring.isEmpty)
    #expect(Worksheet(scene.rounds.workshop).objectives[0].isChangedSinceScoring == false)
  }

  @Test func changedValuesMarkTheKeyResultAndWhatWasAskedAboutIt() throws {
    var scene = try scored()
    try scene.rounds.happen(.valuesSet(keyResult: scene.keyResult, values: values(20)))
    let workshop = scene.rounds.workshop
    #expect(
      workshop.currentSet.changedSinceScoring
        == [.objective(id: scene.objective), .keyResult(id: scene.keyResult)])
    let summary = try #require(workshop.currentSet.evaluationSummary)
    #expect(
      Set(summary.lines.filter(\.isChanged).map(\.subject)) == [
        .confidence(scene.keyResult), .question(scene.objective, .sensible),
        .question(scene.objective, .stretching),
      ])
    let part = Worksheet(workshop).objectives[0].keyResults[0]
    #expect(part.confidence == "4.0 of 10 (! changed since the scoring)")
    #expect(part.isChangedSinceScoring)
  }

  @Test func anAddedOrRemovedKeyResultMarksWhatWasAskedAboutThemAll() throws {
    let scene = try scored()
    for event: Event in [
      .keyResultRemoved(keyResult: scene.keyResult),
      .keyResultAdded(
        objective: scene.objective, wording: KeyResultWording(sentence: "One more")),
    ] {
      var later = scene
      try later.rounds.happen(event)
      #expect(
        later.rounds.workshop.currentSet.changedSinceScoring == [.objective(id: scene.objective)])
    }
  }

  @Test func aTypoInAKeyResultChangesNothingThatWasScored() throws {
    var scene = try scored()
    try scene.rounds.happen(.evaluationAccepted(reason: nil))
    try scene.rounds.happen(
      .keyResultReworded(
        keyResult: scene.keyResult, wording: KeyResultWording(sentence: "More guests!"),
        onlyTypo: true))
    #expect(scene.rounds.workshop.currentSet.changedSinceScoring.isEmpty)
    #expect(scene.rounds.workshop.currentSet.isAccepted)
  }

  @Test func whatIsMeasuredIsNoTypo() throws {
    var scene = try scored()
    try scene.rounds.happen(.evaluationAccepted(reason: nil))
    try scene.rounds.happen(
      .keyResultReworded(
        keyResult: scene.keyResult, wording: KeyResultWording(sentence: "More guests", unit: "%"),
        onlyTypo: true))
    #expect(!scene.rounds.workshop.currentSet.changedSinceScoring.isEmpty)
    #expect(!scene.rounds.workshop.currentSet.isAccepted)
  }

  @Test func changedWordsMarkTheObjective() throws {
    var scene = try scored()
    try scene.rounds.happen(.objectiveReworded(objective: scene.objective, text: "Win the county"))
    let workshop = scene.rounds.workshop
    #expect(workshop.currentSet.changedSinceScoring == [.objective(id: scene.objective)])
    #expect(Worksheet(workshop).objectives[0].scores.last == "! Changed since the scoring")
  }

  @Test func anotherOwnerChangesNothingThatWasScored() throws {
    var scene = try scored()
    try scene.rounds.happen(
      .keyResultReworded(
        keyResult: scene.keyResult,
        wording: KeyResultWording(sentence: "More guests", owner: "Bo")))
    #expect(scene.rounds.workshop.currentSet.changedSinceScoring.isEmpty)
  }

  @Test func whatIsChangedBackIsAsItWasScored() throws {
    var scene = try scored()
    try scene.rounds.happen(.objectiveReworded(objective: scene.objective, text: "Win the county"))
    try scene.rounds.happen(.objectiveReworded(objective: scene.objective, text: "Win the town"))
    #expect(scene.rounds.workshop.currentSet.changedSinceScoring.isEmpty)
  }

  @Test func whatTheFirstOfThemScoredIsWhatWasScored() throws {
    var scene = try EvaluationScene()
    let round = try scene.rounds.open(.evaluation)
    try scene.rounds.happen(.objectiveReworded(objective: scene.objective, text: "Win the county"))
    try scene.rounds.happen(.turnTaken(round: round, person: scene.rounds.people[0], passed: false))
    try scene.rounds.happen(.objectiveReworded(objective: scene.objective, text: "Win the valley"))
    try scene.rounds.happen(.roundClosed(round: round))
    try scene.rounds.happen(.roundRevealed(round: round, entries: [scene.sheet(3)]))
    #expect(
      scene.rounds.workshop.currentSet.changedSinceScoring == [.objective(id: scene.objective)])
  }

  @Test func changedThingsAreAcceptedWithAReasonOnly() throws {
    var scene = try scored()
    try scene.rounds.happen(.valuesSet(keyResult: scene.keyResult, values: values(20)))
    #expect(
      scene.rounds.refusal(.evaluationAccepted(reason: nil))
        == "Part of the set was changed since the scoring: score that again, or accept it with a reason."
    )
    #expect(scene.rounds.refusal(.evaluationAccepted(reason: "Same thing")) == nil)
    #expect(
      scene.rounds.workshop.unmet().contains("Part of the set was changed since the scoring"))
    // A file of an earlier version may hold such an acceptance: it still opens.
    try scene.rounds.happened(.evaluationAccepted(reason: nil))
    #expect(scene.rounds.workshop.currentSet.isAccepted)
  }

  @Test func onlyWhatChangedIsScoredAgain() throws {
    var scene = try scored([1, 1, 1])
    try scene.rounds.happen(.valuesSet(keyResult: scene.keyResult, values: values(20)))
    let items = scene.rounds.workshop.currentSet.unscoredItems
    let round = try scene.rounds.open(.evaluation(only: items))
    guard case .answers(let asked)? = SeatView(scene.rounds.workshop).task else {
      Issue.record("nothing to score")
      return
    }
    #expect(
      asked.questions.map(\.item)
        == EvaluationQuestion.allCases.map { .question(scene.objective, $0) }
        + [.confidence(scene.keyResult)])
    for person in scene.rounds.people {
      try scene.rounds.happen(.turnTaken(round: round, person: person, passed: false))
    }
    try scene.rounds.happen(.roundClosed(round: round))
    let entry = SealedEntry.evaluation(
      scores: EvaluationScores(
        objectives: [scene.objective: [1, 1, 1, 1]], confidence: [scene.keyResult: 9]))
    try scene.rounds.happen(
      .roundRevealed(round: round, entries: Array(repeating: entry, count: 4)))
    let workshop = scene.rounds.workshop
    #expect(workshop.currentSet.changedSinceScoring.isEmpty)
    #expect(workshop.currentSet.evaluationSummary?.meanConfidence == 9)
    #expect(
      workshop.currentSet.evaluationSummary?.mean(.question(scene.objective, .sensible)) == "1.0")
    #expect(workshop.currentSet.evaluationSummary?.voices == 3)
    #expect(workshop.currentSet.evaluationHasQuorum)
    try scene.rounds.happen(.evaluationAccepted(reason: nil))
    #expect(scene.rounds.workshop.currentSet.isAccepted)
  }

  @Test func aScoringAgainOfFewIsNoQuorumForWhatChanged() throws {
    var scene = try scored()
    try scene.rounds.happen(.evaluationAccepted(reason: nil))
    try scene.rounds.happen(.valuesSet(keyResult: scene.keyResult, values: values(20)))
    let round = try scene.rounds.open(.evaluation(only: [.keyResult(id: scene.keyResult)]))
    try scene.rounds.happen(.roundClosed(round: round))
    try scene.rounds.happen(.roundRevealed(round: round, entries: [scene.sheet(5)]))
    #expect(!scene.rounds.workshop.currentSet.evaluationHasQuorum)
    #expect(!scene.rounds.workshop.currentSet.isAccepted)
  }

  @Test func nothingIsScoredAgainAloneBeforeTheSetWasScored() throws {
    let scene = try EvaluationScene()
    #expect(
      scene.rounds.refusal(
        .roundOpened(kind: .evaluation(only: [.keyResult(id: scene.keyResult)])))
        == "Nothing was scored yet: score the whole set first.")
  }

  @Test func aWholeScoringIsWrittenAsItAlwaysWas() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let whole = try encoder.encode(Event.roundOpened(kind: .evaluation))
    #expect(
      String(decoding: whole, as: UTF8.self) == #"{"roundOpened":{"kind":{"evaluation":{}}}}"#)
    let part = try encoder.encode(
      Event.roundOpened(kind: .evaluation(only: [.objective(id: ID(12)), .keyResult(id: ID(14))])))
    #expect(
      String(decoding: part, as: UTF8.self)
        == #"{"roundOpened":{"kind":{"evaluation":{"only":[{"objective":{"id":"12"}},{"keyResult":{"id":"14"}}]}}}}"#
    )
  }

  @Test func itIsKnownBeforehandWhatLosesTheAcceptance() throws {
    var scene = try scored()
    let change = Event.valuesSet(keyResult: scene.keyResult, values: values(20))
    #expect(!scene.rounds.workshop.losesAcceptance(by: change))
    try scene.rounds.happen(.evaluationAccepted(reason: nil))
    #expect(scene.rounds.workshop.losesAcceptance(by: change))
    #expect(!scene.rounds.workshop.losesAcceptance(by: .itemParked(text: "Later")))
    #expect(!scene.rounds.workshop.losesAcceptance(by: .roundOpened(kind: .evaluation)))
  }
}
