import PlainText
import Testing

@testable import WorkshopModel

@Suite struct SeatViewTests {
  @Test func withoutARoundThereIsNothingToDo() throws {
    let scene = try RoundScene(in: .rooftopObjectives)
    let view = SeatView(scene.workshop)
    #expect(view.round == nil)
    #expect(view.task == nil)
    #expect(view.names.isEmpty)
    #expect(view.expected == 3)
  }

  @Test func itNamesThosePresentAndWhetherTheyAreIn() throws {
    var scene = try RoundScene(in: .rooftopObjectives)
    let round = try scene.open(.suggestions)
    try scene.happen(.turnTaken(round: round, person: scene.people[0], passed: false))
    try scene.happen(.turnTaken(round: round, person: scene.people[1], passed: true))
    try scene.happen(.personPresenceChanged(person: scene.people[2], absent: true))
    let view = SeatView(scene.workshop)
    #expect(view.round == round)
    #expect(view.task == .suggestion)
    #expect(view.names.map(\.name) == ["Ana", "Bo"])
    #expect(view.names.map(\.turn) == [.entered, .passed])
    #expect(view.done == 2)
    #expect(view.expected == 2)
  }

  @Test func itGivesMissionVisionAndStrategyAsFarAsWritten() throws {
    var scene = try RoundScene(in: .rooftopObjectives)
    try scene.happen(.statementWritten(statement: .strategy, text: "Few places"))
    try scene.happen(.statementWritten(statement: .mission, text: "Calm"))
    try scene.happen(.statementWritten(statement: .oneYearAmbition, text: "Two houses"))
    #expect(SeatView(scene.workshop).given.map(\.text) == ["Calm", "Few places"])
  }

  @Test func aBallotOffersTheCandidatesAndNothingOfEarlierBallots() throws {
    var scene = try RoundScene(in: .rooftopObjectives)
    let round = try scene.open(.suggestions)
    try scene.happen(.roundClosed(round: round))
    try scene.happen(
      .roundRevealed(
        round: round,
        entries: ["One", "Two", "Left out"].map { .suggestion(text: $0) }))
    let seq = scene.timeline.lastSeq
    try scene.enter(.shortlist)
    let rules = VoteRules(
      method: .dots, votesEach: 1, stacking: false, places: 1,
      candidates: [SuggestionID(seq), SuggestionID(seq, part: 1)])
    _ = try scene.open(.vote(rules: rules))
    guard case .ballot(rules, let candidates)? = SeatView(scene.workshop).task else {
      Issue.record("no ballot")
      return
    }
    #expect(candidates.map(\.text) == ["One", "Two"])
    #expect(!String(reflecting: SeatView(scene.workshop)).contains("Left out"))
  }

  @Test func nothingOfAnOpenOrEarlierRoundsScoresIsInIt() throws {
    var scene = try EvaluationScene()
    try scene.evaluate([2, 2, 2])
    let before = SeatView(scene.rounds.workshop)
    #expect(before.task == nil)
    _ = try scene.rounds.open(.evaluation)
    let view = SeatView(scene.rounds.workshop)
    guard case .answers(let asked)? = view.task else {
      Issue.record("no scoring")
      return
    }
    #expect(asked.questions.map(\.heading) == Array(repeating: "Win the town", count: 5))
    #expect(asked.questions.compactMap(\.subject) == ["More guests"])
    let words = String(reflecting: view)
    #expect(!words.contains("EvaluationScores") && !words.contains("SealedEntry"))
  }

  @Test func handsAskForEachStatementInItsOrder() throws {
    var scene = try RoundScene(in: .strategy)
    try scene.happen(.statementWritten(statement: .vision, text: "Ships"))
    try scene.happen(.statementWritten(statement: .mission, text: "We carry."))
    _ = try scene.open(.hands(statements: scene.workshop.statementsForHands))
    guard case .answers(let asked)? = SeatView(scene.workshop).task else {
      Issue.record("no hands")
      return
    }
    #expect(asked.questions.map(\.item) == [.hand(.mission), .hand(.vision)])
    #expect(asked.questions.map(\.subject) == ["We carry.", "Ships"])
  }
}
