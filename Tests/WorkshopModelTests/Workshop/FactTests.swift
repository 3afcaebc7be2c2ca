import PlainText
import Testing

@testable import WorkshopModel

/// What the rules of today refuse is refused when it is new, and true when it is recorded.
@Suite struct FactTests {
  @Test(arguments: FactCase.all) func whatARuleRefusesIsTrueOnceItIsWritten(_ one: FactCase) throws
  {
    let scene = try FactScene()
    let event = one.event(scene)
    let record = EventRecord(
      seq: scene.timeline.lastSeq + 1, at: Timestamp(seconds: 99), author: .desk, event: event)
    var appended = scene.timeline
    #expect(throws: Rejection(one.refusal)) { try appended.append(record) }
    #expect(appended.workshop == scene.timeline.workshop)
    #expect(appended.records == scene.timeline.records)

    var replayed = scene.timeline
    try replayed.evolve(record)
    #expect(one.isTrue(replayed.workshop, scene))
    let whole = try Timeline(replaying: scene.timeline.records + [record])
    #expect(whole.workshop == replayed.workshop)
  }

  @Test func whatIsNotThereCannotBeMadeTrue() throws {
    let scene = try FactScene()
    let gone: [Event] = [
      .noteEdited(note: NoteID(999), text: "x"),
      .noteMoved(note: NoteID(999), section: .challenges),
      .phaseNoted(phase: PhaseID(999), text: "x"), .personRemoved(person: PersonID(999)),
      .phaseEntered(phase: PhaseID(999), overriding: []), .roundClosed(round: RoundID(999)),
      .turnTaken(round: scene.round, person: PersonID(999), passed: false),
      .suggestionParked(suggestion: SuggestionID(999)),
      .groupNamed(name: "Ours", suggestions: [SuggestionID(999)]),
      .groupRenamed(group: GroupID(999), name: "Ours"), .groupDissolved(group: GroupID(999)),
      .suggestionsGrouped(suggestions: [SuggestionID(999)], group: nil),
      .shortlistDecided(chosen: [SuggestionID(999)], how: .hand),
      .keyResultRemoved(keyResult: KeyResultID(999)), .taskDone(task: TaskID(999)),
      .unitAdded(name: "x", parent: UnitID(999)),
      .unitMoved(unit: UnitID(scene.seq("Sales")), parent: UnitID(scene.seq("East"))),
      .unitMoved(unit: Unit.companyID, parent: UnitID(scene.seq("Sales"))),
      .needDropped(need: NeedID(999)), .evaluationAccepted(reason: "x", set: SetID(999)),
      .workshopCreated(
        organisation: "x", cycle: scene.timeline.workshop.sets[0].cycle,
        agenda: AgendaItem.annual),
      .undone(seq: 999), .redone(seq: 0), .undone(seq: .min),
    ]
    for event in gone {
      var timeline = scene.timeline
      let record = EventRecord(
        seq: timeline.lastSeq + 1, at: Timestamp(seconds: 99), author: .desk, event: event)
      #expect(throws: Rejection.self, "\(event)") { try timeline.evolve(record) }
      #expect(timeline.workshop == scene.timeline.workshop, "\(event)")
      #expect(throws: Rejection.self, "\(event)") {
        _ = try Timeline(replaying: scene.timeline.records + [record])
      }
    }
  }

  @Test func nothingIsTrueBeforeTheWorkshopIsCreated() {
    let record = EventRecord(
      seq: 1, at: Timestamp(seconds: 0), author: .desk, event: .itemParked(text: "x"))
    #expect(throws: Rejection.notCreated) { _ = try Timeline(replaying: [record]) }
    #expect(Workshop().rejection(of: .itemParked(text: "x")) == .notCreated)
  }
}
