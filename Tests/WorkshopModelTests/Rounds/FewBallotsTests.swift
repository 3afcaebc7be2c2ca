import PlainText
import Testing

@testable import WorkshopModel

/// So few ballots that they tell who chose what.
struct FewBallotsTests {
  private func closed(_ count: Int) throws -> (EvaluationScene, RoundID) {
    var scene = try EvaluationScene()
    let round = try scene.rounds.open(.evaluation)
    for person in scene.rounds.people.prefix(count) {
      try scene.rounds.happen(.turnTaken(round: round, person: person, passed: false))
    }
    try scene.rounds.happen(.roundClosed(round: round))
    return (scene, round)
  }

  @Test(arguments: [1, 2]) func aNewOneIsShownOnlyWithAReason(_ count: Int) throws {
    var (scene, round) = try closed(count)
    let reveal = Event.roundRevealed(
      round: round, entries: (0..<count).map { _ in scene.sheet(3) })
    #expect(scene.rounds.refusal(reveal)?.string.contains("who chose what") == true)
    #expect(scene.rounds.refusal(.fewBallotsAccepted(round: round, reason: " ")) != nil)
    try scene.rounds.happen(.fewBallotsAccepted(round: round, reason: "Both want it"))
    #expect(scene.rounds.refusal(reveal) == nil)
  }

  @Test func threeAndNoneNeedNoReason() throws {
    let (three, round) = try closed(3)
    #expect(
      three.rounds.refusal(
        .roundRevealed(round: round, entries: [three.sheet(1), three.sheet(2), three.sheet(3)]))
        == nil)
    let (none, empty) = try closed(0)
    #expect(none.rounds.refusal(.roundRevealed(round: empty, entries: [])) == nil)
  }

  @Test func whatAnOlderFileShowedIsShown() throws {
    var (scene, round) = try closed(1)
    try scene.rounds.happen(.roundRevealed(round: round, entries: [scene.sheet(3)]))
    #expect(scene.rounds.workshop.currentSet.evaluationSummary?.voices == 1)
  }

  @Test func openingAgainForgetsTheReasonAndTheLastCall() throws {
    var scene = try EvaluationScene()
    let round = try scene.rounds.open(.evaluation)
    try scene.rounds.happen(.lastCallGiven(round: round))
    #expect(SeatView(scene.rounds.workshop).isLastCall)
    try scene.rounds.happen(.roundClosed(round: round))
    try scene.rounds.happen(.fewBallotsAccepted(round: round, reason: "One is enough"))
    try scene.rounds.happen(.roundReopened(round: round))
    #expect(scene.rounds.workshop.round(round)?.reasonToShow == nil)
    #expect(!SeatView(scene.rounds.workshop).isLastCall)
  }
}
