import PlainText
import Testing

@testable import WorkshopModel

@Suite struct RoundTests {
  @Test func everyoneTakesOneTurnAndPassingMayBeFollowedByAnEntry() throws {
    var scene = try RoundScene(in: .rooftopObjectives)
    let round = try scene.open(.suggestions)
    let (ana, bo) = (scene.people[0], scene.people[1])
    try scene.happen(.turnTaken(round: round, person: ana, passed: false))
    #expect(
      scene.refusal(.turnTaken(round: round, person: ana, passed: false)) == "Ana is in already.")
    #expect(
      scene.refusal(.turnTaken(round: round, person: ana, passed: true)) == "Ana is in already.")
    try scene.happen(.turnTaken(round: round, person: bo, passed: true))
    try scene.happen(.turnTaken(round: round, person: bo, passed: false))
    #expect(scene.workshop.openRound?.turns == [ana: .entered, bo: .entered])
    #expect(scene.workshop.openRound?.enteredCount == 2)
  }

  @Test func strangersTakeNoTurn() throws {
    var scene = try RoundScene(in: .rooftopObjectives)
    let round = try scene.open(.suggestions)
    #expect(scene.refusal(.turnTaken(round: round, person: PersonID(99), passed: false)) != nil)
    #expect(
      scene.refusal(.turnTaken(round: RoundID(99), person: scene.people[0], passed: false)) != nil)
  }

  @Test func progressCountsThosePresent() throws {
    var scene = try RoundScene(in: .rooftopObjectives)
    let round = try scene.open(.suggestions)
    try scene.happen(.turnTaken(round: round, person: scene.people[0], passed: true))
    try scene.happen(.personPresenceChanged(person: scene.people[1], absent: true))
    let progress = scene.workshop.progress(of: try #require(scene.workshop.openRound))
    #expect(progress.done == 1)
    #expect(progress.expected == 2)
    #expect(progress.waiting.map(\.name) == ["Cy"])
    #expect(!progress.isComplete)
  }

  @Test func oneRoundIsOpenAtATime() throws {
    var scene = try RoundScene(in: .rooftopObjectives)
    _ = try scene.open(.suggestions)
    #expect(
      scene.refusal(.roundOpened(kind: .suggestions))
        == "A round is open already: close it first.")
  }

  @Test func anEmptyRoomOpensNothing() throws {
    let scene = try RoundScene([], in: .rooftopObjectives)
    #expect(scene.refusal(.roundOpened(kind: .suggestions))?.string.contains("roster") == true)
  }

  @Test(arguments: PhaseKind.annual) func aRoundBelongsToItsPhase(_ phase: PhaseKind) throws {
    let scene = try RoundScene(in: phase)
    let allowed = scene.refusal(.roundOpened(kind: .suggestions)) == nil
    #expect(allowed == (phase == .rooftopObjectives))
    #expect(scene.refusal(.roundOpened(kind: .evaluation)) != nil)
  }

  @Test func aClosedRoundTakesNothingUntilItIsReopened() throws {
    var scene = try RoundScene(in: .rooftopObjectives)
    let round = try scene.open(.suggestions)
    let turn = Event.turnTaken(round: round, person: scene.people[0], passed: false)
    try scene.happen(.roundClosed(round: round))
    #expect(scene.refusal(turn) == "This round has been closed meanwhile.")
    #expect(scene.refusal(.roundClosed(round: round)) != nil)
    try scene.happen(.roundReopened(round: round))
    #expect(scene.refusal(turn) == nil)
  }

  @Test func anEntryIsTakenBackWhileEntryIsOpenOnly() throws {
    var scene = try RoundScene(in: .rooftopObjectives)
    let round = try scene.open(.suggestions)
    let ana = scene.people[0]
    let back = Event.turnTakenBack(round: round, person: ana)
    #expect(scene.refusal(back) == "This name has nothing in the box.")
    try scene.happen(.turnTaken(round: round, person: ana, passed: true))
    #expect(scene.refusal(back) == "This name has nothing in the box.")
    try scene.happen(.turnTaken(round: round, person: ana, passed: false))
    try scene.happen(back)
    #expect(scene.workshop.openRound?.turns.isEmpty == true)
    try scene.happen(.turnTaken(round: round, person: ana, passed: false))
    try scene.happen(.roundClosed(round: round))
    #expect(scene.refusal(back) == "This round has been closed meanwhile.")
  }

  @Test func aRevealNeedsAClosedRoundAndHappensOnce() throws {
    var scene = try RoundScene(in: .rooftopObjectives)
    let round = try scene.open(.suggestions)
    let reveal = Event.roundRevealed(
      round: round, entries: [.suggestion(text: "A rock"), .suggestion(text: "Another")])
    #expect(scene.refusal(reveal) == "The round is still open: close it first.")
    try scene.happen(.roundClosed(round: round))
    try scene.happen(reveal)
    #expect(scene.workshop.currentSet.suggestions.map(\.text) == ["A rock", "Another"])
    #expect(scene.refusal(reveal) == "That round has been shown already.")
    #expect(
      scene.refusal(.roundReopened(round: round))
        == "That round has been shown: open a new one.")
  }

  @Test func whoTookATurnStaysOnTheRosterWhileTheRoundIsOpen() throws {
    var scene = try RoundScene(in: .rooftopObjectives)
    let round = try scene.open(.suggestions)
    try scene.happen(.turnTaken(round: round, person: scene.people[0], passed: false))
    #expect(scene.refusal(.personRemoved(person: scene.people[0])) != nil)
    #expect(scene.refusal(.personRemoved(person: scene.people[1])) == nil)
  }

  @Test func aTurnIsNobodysToUndo() throws {
    var scene = try RoundScene(in: .rooftopObjectives)
    let round = try scene.open(.suggestions)
    try scene.happen(.turnTaken(round: round, person: scene.people[0], passed: false))
    let seq = scene.timeline.lastSeq
    #expect(throws: Rejection.self) { try scene.happen(.undone(seq: seq)) }
  }
}
