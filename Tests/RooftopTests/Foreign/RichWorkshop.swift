import PlainText
import Testing
import WorkshopModel

@testable import rooftop

/// A history with every kind of event in it.
struct RichWorkshop {
  static let start = Timestamp(seconds: 1_803_891_600)

  private(set) var timeline = Timeline()

  init() throws {
    for (event, moment) in DemoSession.events(through: .evaluation, until: Self.start) {
      try timeline.append(
        EventRecord(seq: timeline.lastSeq + 1, at: moment, author: .desk, event: event))
    }
    try agenda()
    try people()
    try notes()
    try strategy()
    try suggestions()
    try ranking()
    try keyResults()
    try history()
    try units()
    try sessions()
    try alignment()
    try review()
    try sharing()
    try embedding()
  }

  /// Judged like every new event, but what is shown is shown, however few ballots it holds.
  @discardableResult
  mutating func add(_ event: Event) throws -> Int {
    let record = EventRecord(
      seq: timeline.lastSeq + 1, at: Self.start, author: .desk, event: event)
    if event.isReveal { try timeline.evolve(record) } else { try timeline.append(record) }
    return timeline.lastSeq
  }

  private func phase(_ kind: PhaseKind) throws -> PhaseID {
    try #require(timeline.workshop.phases.first { $0.kind == kind }).id
  }

  private mutating func enter(_ kind: PhaseKind) throws {
    try add(.phaseEntered(phase: try phase(kind), overriding: ["3 not in", "1 draft open"]))
  }

  private mutating func agenda() throws {
    try add(.agendaFinished(overriding: ["Nothing is accepted"]))
    try enter(.sceneSetting)
    let extra = PhaseID(
      try add(
        .phaseAdded(
          phase: .evaluation, set: nil, minutes: 10, after: try phase(.evaluation))))
    try add(.phaseMoved(phase: extra, by: -1))
    try add(.phaseDropped(phase: extra))
    try add(.minutesPlanned(phase: try phase(.overview), minutes: 45))
    try add(.phaseNoted(phase: try phase(.overview), text: "Ask Ana first.\nShe knows."))
    try add(.timerReset)
    try add(.timerStarted)
    try add(.timerPaused)
    try add(.timerStarted)
    try add(.timerExtended(minutes: 5))
  }

  private mutating func people() throws {
    let workshop = timeline.workshop
    try add(.workshopCorrected(organisation: "Quay Bikes", cycle: workshop.currentSet.cycle))
    let person = PersonID(try add(.personAdded(name: "Jhon")))
    try add(.personRenamed(person: person, name: "John"))
    try add(.personPresenceChanged(person: person, absent: true))
    try add(.personRemoved(person: person))
  }

  private mutating func notes() throws {
    let note = NoteID(try add(.noteAdded(section: .outcomes, text: "Agre")))
    try add(.noteEdited(note: note, text: "Agree"))
    try add(.noteMoved(note: note, section: .challenges))
    try add(.noteRemoved(note: note))
    try add(.exerciseAnswered(statement: ExerciseStatement.allCases[0], answer: .task))
    let item = ParkedID(try add(.itemParked(text: "Latr")))
    try add(.parkedItemEdited(item: item, text: "Later"))
    try add(.parkedItemRemoved(item: item))
    try add(.itemParked(text: "A thought"))
  }

  mutating func round(_ kind: RoundKind, _ entry: SealedEntry) throws -> RoundID {
    let round = RoundID(try add(.roundOpened(kind: kind)))
    let person = try #require(timeline.workshop.present.first).id
    try add(.turnTaken(round: round, person: person, passed: false))
    try add(.roundClosed(round: round))
    try add(.roundRevealed(round: round, entries: [entry]))
    return round
  }

  private mutating func strategy() throws {
    try enter(.strategy)
    try add(.statementWritten(statement: .mission, text: "Bikes for all of the harbour"))
    _ = try round(
      .hands(statements: timeline.workshop.statementsForHands), .hands(fingers: [.mission: 4]))
    try add(.handsCounted(statement: .mission, hands: [0, 0, 1, 2, 3, 4]))
    try add(.statementConfirmed(statement: .mission, reason: "One was in doubt"))
  }

  private mutating func suggestions() throws {
    try enter(.rooftopObjectives)
    let round = RoundID(try add(.roundOpened(kind: .suggestions)))
    let person = try #require(timeline.workshop.present.first).id
    try add(.turnTaken(round: round, person: person, passed: false))
    try add(.turnTakenBack(round: round, person: person))
    try add(.turnTaken(round: round, person: person, passed: true))
    try add(.suggestionsSealed(round: round, count: 1, list: "a list"))
    try add(.lastCallGiven(round: round))
    try add(.roundClosed(round: round))
    try add(.roundReopened(round: round))
    try add(.roundClosed(round: round))
    try add(.fewBallotsAccepted(round: round, reason: "Both agree to see it"))
    try add(.roundRevealed(round: round, entries: [.suggestion(text: "The quay is ours")]))
    try enter(.shortlist)
    let added = SuggestionID(try add(.suggestionAdded(text: "Open by nite")))
    try add(.suggestionReworded(suggestion: added, text: "Open by night"))
    try add(.suggestionParked(suggestion: added))
    try add(.suggestionReturned(suggestion: added))
  }

  private mutating func ranking() throws {
    let candidates = timeline.workshop.currentSet.suggestionsInPlay.prefix(4).map(\.id)
    let rules = VoteRules(
      method: .ranking, votesEach: 1, stacking: false, places: 1, candidates: candidates)
    _ = try round(.vote(rules: rules), .ranking(order: candidates))
    let pair = timeline.workshop.currentSet.standingSuggestions.suffix(2).map(\.id)
    try add(.suggestionsMerged(into: pair[0], others: [pair[1]]))
    try add(.suggestionSplit(suggestion: pair[0]))
    try groups(of: pair)
    try tie()
    let vote = try self.round(.vote(rules: rules), .ranking(order: candidates))
    let outcome = timeline.workshop.round(vote).flatMap(timeline.workshop.currentSet.voteOutcome)
    guard case .decided(let winners)? = outcome else {
      Issue.record("the ranking decides")
      return
    }
    try add(.shortlistDecided(chosen: winners, how: .vote(round: vote)))
    let all = timeline.workshop.currentSet.suggestions.prefix(3).map(\.id)
    try add(.shortlistDecided(chosen: all, how: .hand))
  }

  private mutating func keyResults() throws {
    try enter(.keyResults)
    let measures: [(KeyResultKind, KeyResultValues.Measure)] = [
      (.increase, .change(baseline: 1_200, target: 2_000, stretch: 2_500, commit: 1_300)),
      (.atMost, .limit(4.5)), (.between, .range(low: 1, high: 9)),
      (.milestone, .stages([Stage(title: "Plan", weight: 2), Stage(title: "Open", weight: 1)])),
      (.binary, .binary), (.baseline, .unknown),
    ]
    for keyResult in timeline.workshop.currentSet.objectives.flatMap(\.keyResults) {
      try add(.keyResultRemoved(keyResult: keyResult.id))
    }
    for (index, (kind, measure)) in measures.enumerated() {
      let objective = timeline.workshop.currentSet.objectives[index / 3].id
      let wording = KeyResultWording(
        sentence: "A result of kind \(kind.words)", metric: "users", unit: "users", kind: kind,
        owner: "Ana")
      let id = KeyResultID(try add(.keyResultAdded(objective: objective, wording: wording)))
      try add(.keyResultReworded(keyResult: id, wording: wording))
      try add(
        .valuesSet(
          keyResult: id,
          values: KeyResultValues(measure: measure, due: timeline.workshop.currentSet.cycle.last)))
      try add(.adviceWaived(subject: .keyResult(id: id), rule: .k1, note: "It is right"))
    }
    try tasks()
    try checkIns()
    try squares()
    let objective = timeline.workshop.currentSet.objectives[0]
    try add(.keyResultMoved(keyResult: objective.keyResults[0].id, by: 1))
    try add(.objectiveMoved(objective: objective.id, by: 1))
    try add(.objectiveMoved(objective: objective.id, by: -1))
    let other = timeline.workshop.currentSet.objectives[1]
    if let moving = other.keyResults.last {
      try add(.keyResultRemoved(keyResult: objective.keyResults[2].id))
      try add(.keyResultPlaced(keyResult: moving.id, under: objective.id))
    }
    try add(.objectiveReworded(objective: objective.id, text: "The harbour rides"))
    try add(.adviceWaived(subject: .set, rule: .s3, note: "Talked over"))
    try add(.adviceWaived(subject: .objective(id: objective.id), rule: .o1, note: "Fine"))
    try evaluation()
  }

  private mutating func evaluation() throws {
    try enter(.evaluation)
    let objectives = timeline.workshop.currentSet.objectives
    let scores = EvaluationScores(
      objectives: Dictionary(uniqueKeysWithValues: objectives.map { ($0.id, [4, 3, 5, 2]) }),
      confidence: Dictionary(
        uniqueKeysWithValues: objectives.flatMap(\.keyResults).map { ($0.id, 6) }))
    _ = try round(.evaluation, .evaluation(scores: scores))
    try add(.evaluationAccepted(reason: "The others had left"))
  }

  private mutating func history() throws {
    let step = try add(.itemParked(text: "Not so"))
    let undone = try add(.undone(seq: step))
    #expect(undone > step)
    try add(.redone(seq: step))
    try add(.undone(seq: step))
  }

  private mutating func units() throws {
    let unit = UnitID(try add(.unitAdded(name: "Sale", parent: Unit.companyID)))
    try add(.unitRenamed(unit: unit, name: "Sales"))
    let team = UnitID(try add(.unitAdded(name: "East", parent: Unit.companyID)))
    try add(.unitMoved(unit: team, parent: unit))
    try add(.unitArchived(unit: team, archived: true))
    let person = try #require(timeline.workshop.people.first).id
    try add(.personAssigned(person: person, unit: unit))
    try add(.sessionEnded(overriding: []))
    try add(
      .sessionOpened(
        kind: .unit, set: nil,
        opening: SetPlan(
          unit: unit, cycle: timeline.workshop.sets[0].cycle, serves: OKRSet.firstID),
        agenda: SessionKind.unit.agenda, absent: [person]))
    let below = timeline.workshop.currentSet.id
    let suggestion = SuggestionID(try add(.suggestionAdded(text: "Sell more", set: below)))
    let above = Array(timeline.workshop.sets[0].goals.prefix(2))
    try add(timeline.workshop.takingOver(above, into: below))
    try add(.shortlistDecided(chosen: [suggestion], how: .hand, set: below))
    let goal = Goal.objective(id: ObjectiveID(timeline.lastSeq))
    try add(.goalServes(goal: goal, above: [timeline.workshop.sets[0].goals[0]]))
    try add(.evaluationAccepted(reason: "Small", set: below))
  }

  /// The company's set is worked on again: it is the one that the exports tell.
  private mutating func sessions() throws {
    try add(.sessionEnded(overriding: ["Nothing is measured"]))
    try add(
      .sessionOpened(
        kind: .quarter, set: OKRSet.firstID, opening: nil, agenda: SessionKind.quarter.agenda,
        absent: []))
  }
}
