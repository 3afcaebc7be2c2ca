import PlainText
import Testing

@testable import WorkshopModel

/// Hands shown in private and counted when they are shown.
@Suite struct PrivateHandsTests {
  private typealias Hands = [Statement: Int]

  /// The strategy phase with mission and vision written, and an ambition from the phase before.
  private func scene(_ names: [CleanText] = ["Ana", "Bo", "Cy"]) throws -> RoundScene {
    var scene = try RoundScene(names, in: .strategy)
    try scene.happen(.statementWritten(statement: .vision, text: "Ships"))
    try scene.happen(.statementWritten(statement: .mission, text: "We carry."))
    return scene
  }

  private func open(_ scene: inout RoundScene) throws -> RoundID {
    try scene.open(.hands(statements: scene.workshop.statementsForHands))
  }

  /// Lets the people show `hands`, nil for a pass, and opens the box.
  private func show(_ hands: [Hands?], in scene: inout RoundScene) throws {
    let round = try open(&scene)
    for (person, hand) in zip(scene.people, hands) {
      try scene.happen(.turnTaken(round: round, person: person, passed: hand == nil))
    }
    try scene.happen(.roundClosed(round: round))
    try scene.happen(
      .roundRevealed(round: round, entries: hands.compactMap { $0 }.map { .hands(fingers: $0) }))
  }

  @Test func theyAskForAllThatIsWrittenAndNotConfirmed() throws {
    var scene = try scene()
    #expect(scene.workshop.statementsForHands == [.mission: "We carry.", .vision: "Ships"])
    try scene.happen(.handsCounted(statement: .vision, hands: [0, 0, 0, 0, 0, 3]))
    #expect(scene.workshop.statementsForHands.keys.contains(.vision))
    try scene.happen(.statementConfirmed(statement: .vision, reason: nil))
    #expect(scene.workshop.statementsForHands == [.mission: "We carry."])
  }

  @Test func shownHandsAreCountedAsTheRoomsAre() throws {
    var scene = try scene()
    try show([[.mission: 5, .vision: 4], nil, [.mission: 5, .vision: 1]], in: &scene)
    #expect(scene.workshop.statements[.mission]?.hands == [0, 0, 0, 0, 0, 2])
    #expect(scene.workshop.statements[.vision]?.hands == [0, 1, 0, 0, 1, 0])

    var counted = try self.scene()
    try counted.happen(.handsCounted(statement: .mission, hands: [0, 0, 0, 0, 0, 2]))
    try counted.happen(.handsCounted(statement: .vision, hands: [0, 1, 0, 0, 1, 0]))
    #expect(counted.workshop.statements == scene.workshop.statements)
  }

  @Test func aLowHandNeedsAReasonAndTheGateWaitsForConfirmation() throws {
    var scene = try scene()
    try show([[.mission: 5, .vision: 2], [.mission: 3, .vision: 5]], in: &scene)
    #expect(scene.refusal(.statementConfirmed(statement: .mission, reason: nil)) == nil)
    let vision = scene.refusal(.statementConfirmed(statement: .vision, reason: nil))
    #expect(vision?.string.hasPrefix("1 hand is at 2 or lower") == true)
    #expect(
      scene.workshop.unmet() == [
        "Mission is not confirmed", "Vision is not confirmed", "Strategy is not written",
      ])
  }

  @Test func theGateNamesARoundThatIsNotShown() throws {
    var scene = try scene()
    let round = try open(&scene)
    try scene.happen(.turnTaken(round: round, person: scene.people[1], passed: false))
    #expect(
      scene.workshop.unmet().prefix(2) == ["2 not in: Ana, Cy", "The private hands are not shown"])
    try scene.happen(.roundClosed(round: round))
    #expect(scene.workshop.unmet().contains("The private hands are not shown"))
    try scene.happen(.roundRevealed(round: round, entries: [.hands(fingers: [.mission: 5])]))
    #expect(!scene.workshop.unmet().contains("The private hands are not shown"))
  }

  @Test(arguments: [false, true]) func whatIsAskedStaysUntilItIsShown(_ isClosed: Bool) throws {
    var scene = try scene()
    try scene.happen(.handsCounted(statement: .mission, hands: [0, 0, 0, 0, 0, 3]))
    let round = try open(&scene)
    if isClosed { try scene.happen(.roundClosed(round: round)) }
    let reason: CleanText =
      isClosed
      ? "The private hands are closed and not shown: show them in Company strategy first."
      : "The private hands are open: close and show them first."
    for event in [
      Event.statementWritten(statement: .mission, text: "We carry all."),
      .handsCounted(statement: .mission, hands: [0, 0, 0, 0, 0, 3]),
      .statementConfirmed(statement: .mission, reason: nil),
    ] {
      #expect(scene.refusal(event) == reason)
    }
    #expect(scene.refusal(.statementWritten(statement: .strategy, text: "Few places")) == nil)
    if !isClosed { try scene.happen(.roundClosed(round: round)) }
    try scene.happen(.roundRevealed(round: round, entries: []))
    #expect(scene.refusal(.statementConfirmed(statement: .mission, reason: nil)) == nil)
  }

  /// Undo changes no wording behind the back of those who have answered.
  @Test func anEarlierRewordingIsNotUndoneMeanwhile() throws {
    var scene = try scene()
    try scene.happen(.statementWritten(statement: .mission, text: "We carry all."))
    let rewording = scene.timeline.lastSeq
    let round = try open(&scene)
    try scene.happen(.turnTaken(round: round, person: scene.people[0], passed: false))
    #expect(throws: Rejection.self) { try scene.happen(.undone(seq: rewording)) }
    #expect(throws: Rejection.self) { try scene.happen(.undone(seq: round.seq)) }
    #expect(scene.workshop.text(of: .mission) == "We carry all.")
    try scene.happen(.roundClosed(round: round))
    try scene.happen(.roundRevealed(round: round, entries: [.hands(fingers: [.mission: 4])]))
    #expect(throws: Rejection.behindReveal) { try scene.happen(.undone(seq: rewording)) }
  }

  @Test func whereAllAbstainNothingIsCounted() throws {
    var scene = try scene()
    try show([nil, nil, nil], in: &scene)
    #expect(scene.workshop.statements[.mission]?.hands == nil)
    #expect(
      scene.refusal(.handsCounted(statement: .mission, hands: [0, 0, 0, 0, 0, 3])) == nil)
    #expect(
      scene.refusal(.roundOpened(kind: .hands(statements: scene.workshop.statementsForHands)))
        == nil)
  }

  @Test func whatCannotBeAHandIsNotCounted() throws {
    var scene = try scene()
    try show(
      [[.mission: 6, .strategy: 5], [.mission: -1], [.mission: 3, .oneYearAmbition: 1]], in: &scene)
    #expect(scene.workshop.statements[.mission]?.hands == [0, 0, 0, 1, 0, 0])
    #expect(scene.workshop.statements[.vision]?.hands == nil)
    #expect(scene.workshop.statements[.strategy] == nil)
  }

  @Test func opening() throws {
    let written = try scene()
    func refusal(_ scene: RoundScene, _ asked: [Statement: CleanText]) -> CleanText? {
      scene.refusal(.roundOpened(kind: .hands(statements: asked)))
    }
    #expect(refusal(written, [.mission: "We carry."]) == nil)
    #expect(
      refusal(written, [:])
        == "No statement waits for hands: write one, or reword a confirmed one.")
    #expect(
      refusal(written, [.strategy: "Few"]) == "Strategy is not written yet: write it first.")
    #expect(
      refusal(written, [.mission: "We sail."])
        == "Mission reads differently now: someone reworded it meanwhile.")
    #expect(refusal(try scene([]), [.mission: "We carry."])?.string.contains("roster") == true)
    var confirmed = written
    try confirmed.happen(.handsCounted(statement: .mission, hands: [0, 0, 0, 0, 0, 3]))
    try confirmed.happen(.statementConfirmed(statement: .mission, reason: nil))
    #expect(refusal(confirmed, [.mission: "We carry."]) == "Mission is confirmed already.")
    var closed = written
    try closed.happen(.roundClosed(round: try open(&closed)))
    #expect(
      refusal(closed, [.mission: "We carry."])
        == "The private hands are closed and not shown: show them in Company strategy first.")
  }

  @Test(arguments: PhaseKind.annual) func theyBelongToTheStrategy(_ phase: PhaseKind) throws {
    var scene = try scene()
    if phase != .strategy { try scene.enter(phase) }
    let asked = scene.workshop.statementsForHands
    let allowed = scene.refusal(.roundOpened(kind: .hands(statements: asked))) == nil
    #expect(allowed == (phase == .strategy))
  }

  @Test func goingBackClosesThemAndLosesNothing() throws {
    var scene = try scene()
    let round = try open(&scene)
    let turn = Event.turnTaken(round: round, person: scene.people[0], passed: false)
    try scene.happen(turn)
    #expect(scene.refusal(turn) == "Ana is in already.")
    #expect(
      scene.refusal(.turnTakenBack(round: round, person: scene.people[0]))
        == "A ballot that is cast stays cast.")
    try scene.enter(.overview)
    #expect(scene.workshop.handsNotShown?.stage == .closed)
    try scene.enter(.strategy)
    try scene.happen(.roundReopened(round: round))
    try scene.happen(.personAdded(name: "Zoë"))
    try scene.happen(
      .turnTaken(round: round, person: PersonID(scene.timeline.lastSeq), passed: false))
    try scene.happen(.roundClosed(round: round))
    try scene.happen(
      .roundRevealed(
        round: round, entries: [.hands(fingers: [.mission: 4]), .hands(fingers: [.mission: 5])]))
    #expect(scene.workshop.statements[.mission]?.hands == [0, 0, 0, 0, 1, 1])
  }

  @Test func liveAndReplayAgree() throws {
    var scene = try scene()
    try show([[.mission: 5, .vision: 4], [.mission: 2, .vision: 0]], in: &scene)
    try scene.happen(.statementWritten(statement: .vision, text: "Ships for all"))
    try show([[.mission: 5, .vision: 5]], in: &scene)
    #expect(try Timeline(replaying: Array(scene.timeline.records)).workshop == scene.workshop)
    #expect(scene.timeline.log.contains { $0.words == "Opened the private show of hands" })
    #expect(scene.timeline.log.contains { $0.words == "Bo is in (the private show of hands)" })
  }
}
