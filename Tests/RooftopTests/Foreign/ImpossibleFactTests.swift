import FoundationEssentials
import PlainText
import Testing
import WorkshopModel

/// Facts that nobody can have entered, one after the other on top of a history with everything in it:
/// each is made true, and can be drawn and exported.
@Suite struct ImpossibleFactTests {
  private var timeline = Timeline()

  init() throws { timeline = try RichWorkshop().timeline }

  private mutating func happened(_ events: [Event]) throws {
    for event in events {
      try timeline.evolve(
        EventRecord(
          seq: timeline.lastSeq + 1, at: RichWorkshop.start, author: .desk, event: event))
      ForeignValueTests.draw(timeline)
    }
  }

  /// Everything that is made of a workshop can be made of this one, and it replays.
  private func use() throws {
    try ForeignValueTests.use(timeline, "impossible facts")
    #expect(try Timeline(replaying: Array(timeline.records)).workshop == timeline.workshop)
  }

  private func enter(_ kind: PhaseKind) throws -> Event {
    .phaseEntered(
      phase: try #require(timeline.workshop.phases.first { $0.kind == kind }).id, overriding: [])
  }

  @Test mutating func theAgendaAndItsTimer() throws {
    let phases = timeline.workshop.phases.map(\.id)
    try happened(
      [
        .minutesPlanned(phase: phases[0], minutes: .max), .timerExtended(minutes: .max),
        .timerExtended(minutes: .max), .minutesPlanned(phase: phases[1], minutes: .min),
        .timerExtended(minutes: .min), .timerExtended(minutes: .min),
        .phaseAdded(phase: .tasks, set: nil, minutes: .max, after: phases[0]),
        .phaseMoved(phase: phases[0], by: .max), .phaseMoved(phase: phases[0], by: .min),
        .agendaFinished(overriding: []), .timerStarted, .timerReset,
        .agendaFinished(overriding: []),
        .sessionEnded(overriding: []),
      ] + phases.map { .phaseDropped(phase: $0) })
    try use()
    #expect(timeline.workshop.phases.map(\.kind) == [.tasks])
    #expect(timeline.workshop.phase?.kind == .tasks)
  }

  @Test mutating func peopleAndUnits() throws {
    let units = timeline.workshop.units.map(\.id)
    let people = timeline.workshop.people.map(\.id)
    var deep: [Event] = []
    for level in 0..<8 {
      let parent = level == 0 ? Unit.companyID : UnitID(timeline.lastSeq + level)
      deep.append(.unitAdded(name: "", parent: parent))
    }
    try happened(
      deep + units.map { .unitArchived(unit: $0, archived: true) }
        + people.map { .personRemoved(person: $0) }
        + [.personAdded(name: ""), .personAdded(name: "")])
    try use()
    #expect(timeline.workshop.people.map(\.name) == ["", ""])
  }

  @Test(arguments: [PhaseKind.rooftopObjectives, .shortlist, .evaluation])
  mutating func roundsOfEveryKindInEveryPhase(_ kind: PhaseKind) throws {
    let ids = timeline.workshop.currentSet.suggestions.map(\.id)
    let person = try #require(timeline.workshop.present.first).id
    let set = timeline.workshop.currentSet.id
    func rules(_ places: Int, _ votes: Int, _ candidates: [SuggestionID]) -> RoundKind {
      .vote(
        rules: VoteRules(
          method: .dots, votesEach: votes, stacking: true, places: places, candidates: candidates,
          alreadyChosen: candidates, isRunOff: true))
    }
    let kinds: [RoundKind] = [
      .suggestions, rules(.max, .min, []), rules(.min, .max, ids + ids), rules(0, 0, ids),
      rules(2, 3, [SuggestionID(.max, part: .max)]), .evaluation(only: []), .evaluation,
      .evaluation(only: [.objective(id: ObjectiveID(.max))]), .hands(statements: [:]),
      .hands(statements: [.vision: "", .threeYearAmbition: "x"]),
    ]
    let entries: [SealedEntry] = [
      .suggestion(text: ""), .ranking(order: ids + ids),
      .dots(counts: Dictionary(uniqueKeysWithValues: ids.map { ($0, 5) })),
      .hands(fingers: [.vision: -1, .strategy: 5]),
      .evaluation(
        scores: EvaluationScores(objectives: [ObjectiveID(1): []], confidence: [KeyResultID(1): 3])),
    ]
    try happened([enter(kind)])
    for kind in kinds {
      try happened([.roundOpened(kind: kind, set: set)])
      let round = RoundID(timeline.lastSeq)
      try happened([
        .turnTaken(round: round, person: person, passed: false),
        .suggestionsSealed(round: round, count: .max, list: "a"),
        .suggestionsSealed(round: round, count: .min, list: ""),
        .roundRevealed(round: round, entries: entries), .roundClosed(round: round),
        .roundReopened(round: round), .roundRevealed(round: round, entries: []),
        .roundRevealed(round: round, entries: entries + entries),
        .fewBallotsAccepted(round: round, reason: ""),
      ])
    }
    try use()
  }

  @Test mutating func goals() throws {
    let set = timeline.workshop.sets[0]
    let ids = set.suggestions.map(\.id)
    let objective = try #require(set.objectives.first).id
    let wording = KeyResultWording(sentence: "")
    try happened([
      .sessionEnded(overriding: []),
      .sessionOpened(
        kind: .kickOff, set: nil, opening: nil, agenda: AgendaItem.annual, absent: []),
      .suggestionsMerged(into: ids[0], others: [ids[0]]),
      .suggestionsMerged(into: ids[0], others: []),
      .shortlistDecided(chosen: [], how: .hand),
      .shortlistDecided(chosen: ids + ids, how: .lots(round: RoundID(.max))),
      .shortlistDecided(
        chosen: ids, how: .lots(round: RoundID(.max), lot: Lot(seed: .min, count: .max))),
      .objectiveAdded(text: ""), .objectiveMoved(objective: objective, by: .min),
      .objectiveMoved(objective: objective, by: .max),
      .handsCounted(statement: .mission, hands: []),
      .handsCounted(statement: .mission, hands: Array(repeating: .max, count: 99)),
      .handsCounted(statement: .mission, hands: [.min, .min]),
      .statementConfirmed(statement: .mission, reason: ""),
    ])
    #expect(timeline.workshop.sets[0].objectives.count == ids.count + 1)
    for _ in 0..<6 { try happened([.keyResultAdded(objective: objective, wording: wording)]) }
    try use()
  }

  @Test(arguments: KeyResultKind.allCases)
  mutating func valuesAndReadingsOfAnotherKind(_ kind: KeyResultKind) throws {
    let set = timeline.workshop.sets[0]
    let keyResult = try #require(set.objectives.first?.keyResults.first).id
    let large = Decimal(sign: .minus, exponent: 59, significand: 9)
    let tiny = Decimal(sign: .plus, exponent: -59, significand: 1)
    let measures: [KeyResultValues.Measure] = [
      .change(baseline: 5, target: 5, stretch: -9, commit: 99),
      .change(baseline: large, target: tiny, stretch: nil, commit: nil), .limit(large),
      .range(low: 9, high: -9), .stages([]), .binary, .unknown,
      .stages([Stage(title: "", weight: 0), Stage(title: "", weight: -1)]),
    ]
    let readings: [CheckInReading] = [
      .value(large), .value(tiny), .stages([.max, .min, -1]), .stages([]), .done(true),
    ]
    try happened([
      .keyResultReworded(keyResult: keyResult, wording: .init(sentence: "", kind: kind))
    ])
    for measure in measures {
      try happened(
        [.valuesSet(keyResult: keyResult, values: .init(measure: measure, due: set.cycle.first))]
          + readings.map { .checkedIn(keyResult: keyResult, day: set.cycle.last, reading: $0) })
    }
    try use()
  }
}
