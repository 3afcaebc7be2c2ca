import PlainText
import Testing

@testable import WorkshopModel

@Suite struct AgendaEditingTests {
  private func kinds(_ scene: RoundScene) -> [PhaseKind] { scene.workshop.phases.map(\.kind) }

  @Test func aPhaseIsAddedDroppedAndMoved() throws {
    var scene = try RoundScene(in: .strategy)
    let before = kinds(scene)
    let shortlist = try #require(scene.workshop.phases.first { $0.kind == .shortlist }).id
    try scene.happen(.phaseAdded(phase: .evaluation, set: nil, minutes: 10, after: shortlist))
    let added = PhaseID(scene.timeline.lastSeq)
    #expect(kinds(scene)[5] == .evaluation)
    #expect(scene.workshop.phases[5].minutes == 10)
    try scene.happen(.phaseMoved(phase: added, by: -1))
    #expect(kinds(scene)[4] == .evaluation)
    try scene.happen(.phaseDropped(phase: added))
    #expect(kinds(scene) == before)
    #expect(scene.timeline.log.last?.words == "Phase dropped: Evaluation")
  }

  @Test func whatWasHeldStays() throws {
    let scene = try RoundScene(in: .strategy)
    func refusal(_ kind: PhaseKind) -> CleanText? {
      scene.workshop.phases.first { $0.kind == kind }
        .flatMap { scene.refusal(.phaseDropped(phase: $0.id)) }
    }
    #expect(
      refusal(.strategy) == "Company strategy is the current phase: go to another one first.")
    #expect(refusal(.sceneSetting) == "Scene setting has been held and stays in the agenda.")
    #expect(refusal(.evaluation) == nil)
  }

  @Test func aPhaseWorksOnTheSetThatItNames() throws {
    var two = try TwoSets()
    try two.openSession()
    let recap = PhaseID(two.sessionSeq)
    try two.happen(.phaseAdded(phase: .evaluation, set: nil, minutes: 10, after: recap))
    #expect(two.workshop.phases[1].set == OKRSet.firstID)
    #expect(two.workshop.title(of: two.workshop.phases[1]) == "Evaluation")
    #expect(two.workshop.title(of: two.workshop.phases[2]) == "Rooftop objectives, Sales")
    let unknown = Event.phaseAdded(
      phase: .evaluation, set: SetID(99), minutes: 10, after: recap)
    #expect(two.workshop.rejection(of: unknown) != nil)
  }

  @Test func anAddedPhaseIsNotDroppedFromUnderTheRoom() throws {
    var scene = try RoundScene(in: .strategy)
    let last = try #require(scene.workshop.phases.last).id
    try scene.happen(.phaseAdded(phase: .recap, set: nil, minutes: 10, after: last))
    let added = PhaseID(scene.timeline.lastSeq)
    let step = scene.timeline.lastSeq
    try scene.happen(.phaseEntered(phase: added, overriding: []))
    #expect(throws: Rejection.self) { try scene.happen(.undone(seq: step)) }
  }
}
