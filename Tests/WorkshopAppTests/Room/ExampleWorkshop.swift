import PlainText
import WorkshopModel

@testable import WorkshopApp

/// A workshop whose people and goals have words of one script, as the events that led to it.
struct ExampleWorkshop {
  let words: ExampleWords
  private(set) var events: [Event] = []
  private(set) var people: [PersonID] = []
  private(set) var suggestions: [SuggestionID] = []
  private(set) var objectives: [ObjectiveID] = []
  private(set) var keyResults: [KeyResultID] = []
  private(set) var units: [UnitID] = []
  private var round = RoundID(0)

  static let people = 6

  /// - Parameter aligns: whether units are aligned with the goals at the end.
  init(_ words: ExampleWords, aligns: Bool = false) {
    self.words = words
    let more = aligns ? [AgendaItem(phase: .alignment, minutes: 40)] : []
    add(
      .workshopCreated(
        organisation: words.text(0, limit: 60), cycle: Fixture.cycle,
        agenda: AgendaItem.annual + more))
    for number in 1...Self.people {
      add(.personAdded(name: words.name(number)))
      people.append(PersonID(events.count))
    }
  }

  mutating func add(_ event: Event) { events.append(event) }

  mutating func enter(_ kind: PhaseKind) {
    let index = PhaseKind.annual.firstIndex(of: kind) ?? 0
    add(.phaseEntered(phase: PhaseID(1, part: index), overriding: []))
    add(.timerExtended(minutes: 5))
  }

  func statement(_ place: Int) -> CleanText { words.text(50 + place, limit: 400) }
  func suggestion(_ place: Int) -> CleanText { words.text(10 + place, limit: 160) }
  func sentence(_ place: Int) -> CleanText { words.text(20 + place, limit: 160) }

  mutating func writeStrategy() {
    enter(.strategy)
    for (place, statement) in Statement.required.enumerated() {
      add(.statementWritten(statement: statement, text: self.statement(place)))
    }
  }

  mutating func open(_ kind: RoundKind, turns: Int = 2) {
    add(.roundOpened(kind: kind))
    round = RoundID(events.count)
    for person in people.prefix(turns) {
      add(.turnTaken(round: round, person: person, passed: false))
    }
  }

  mutating func close() { add(.roundClosed(round: round)) }

  var latestRound: RoundID { round }

  mutating func reveal(_ entries: [SealedEntry]) {
    add(.roundRevealed(round: round, entries: entries))
  }

  mutating func collect() {
    writeStrategy()
    enter(.rooftopObjectives)
    open(.suggestions, turns: 5)
    close()
    reveal((0..<5).map { .suggestion(text: suggestion($0)) })
    suggestions = (0..<5).map { SuggestionID(events.count, part: $0) }
    enter(.shortlist)
  }

  func rules(_ method: VoteRules.Method = .dots) -> VoteRules {
    VoteRules(
      method: method, votesEach: 2, stacking: false, places: 2, candidates: suggestions)
  }

  /// - Parameter ballots: the places of the suggestions that each person dots.
  mutating func vote(_ ballots: [[Int]]) {
    open(.vote(rules: rules()), turns: ballots.count)
    close()
    reveal(
      ballots.map { ballot in
        .dots(counts: Dictionary(uniqueKeysWithValues: ballot.map { (suggestions[$0], 1) }))
      })
  }

  mutating func decide() {
    collect()
    add(.shortlistDecided(chosen: [suggestions[0], suggestions[1]], how: .hand))
    objectives = [ObjectiveID(events.count), ObjectiveID(events.count, part: 1)]
    enter(.keyResults)
    for (place, objective) in [(0, 0), (1, 0), (2, 0), (3, 1)] {
      add(
        .keyResultAdded(
          objective: objectives[objective],
          wording: KeyResultWording(
            sentence: sentence(place), metric: words.text(30 + place, limit: 60), unit: "%",
            owner: words.name(1))))
      keyResults.append(KeyResultID(events.count))
    }
    for keyResult in keyResults {
      add(
        .valuesSet(
          keyResult: keyResult,
          values: KeyResultValues(
            measure: .change(baseline: 35, target: 60, stretch: nil, commit: nil),
            due: Fixture.cycle.last)))
    }
  }

  func unit(_ place: Int) -> CleanText { words.text(60 + place, limit: 40) }

  /// Three units: the first key result has a lead and two supports, the second two leads, the others none.
  mutating func align() {
    decide()
    for place in 0..<3 {
      add(.unitAdded(name: unit(place), parent: Unit.companyID))
      units.append(UnitID(events.count))
    }
    add(.phaseEntered(phase: PhaseID(1, part: PhaseKind.annual.count), overriding: []))
    for (keyResult, unit, mark) in [
      (0, 0, Contribution.lead), (0, 1, .support), (0, 2, .support), (1, 0, .lead), (1, 1, .lead),
    ] {
      add(.keyResultMarked(keyResult: keyResults[keyResult], unit: units[unit], mark: mark))
    }
    add(.needAdded(from: units[0], to: units[1], text: words.text(43, limit: 160)))
  }

  mutating func score() {
    decide()
    enter(.evaluation)
    open(.evaluation, turns: 5)
    close()
    reveal(
      [2, 3, 4, 4, 5].map { level in
        .evaluation(
          scores: EvaluationScores(
            objectives: Dictionary(
              uniqueKeysWithValues: objectives.map { ($0, [level, 4, level, 5]) }),
            confidence: Dictionary(uniqueKeysWithValues: keyResults.map { ($0, level + 3) })))
      })
  }

  /// The next session, a weekly check-in.
  mutating func track() {
    decide()
    add(.sessionEnded(overriding: []))
    add(
      .sessionOpened(
        kind: .weekly, set: OKRSet.firstID, opening: nil, agenda: SessionKind.weekly.agenda,
        absent: []))
  }

  /// The day of the last check-in.
  static let today = Fixture.cycle.first + 56

  mutating func checkIn() throws {
    track()
    for (place, keyResult) in keyResults.enumerated() {
      for week in 0...3 {
        add(
          .checkedIn(
            keyResult: keyResult, day: Self.today - 7 * (3 - week),
            reading: .value([36, 38, 41, 46][week]),
            confidence: try Confidence(7 - (place + week) % 5), comment: words.text(40, limit: 160))
        )
      }
    }
    let set = OKRSet.firstID.seq == 1 ? nil : SetID?.some(OKRSet.firstID)
    add(
      .priorityAdded(
        text: words.text(41, limit: 60), owner: words.name(2), week: Self.today, set: set))
    add(.healthMetricAdded(name: words.text(42, limit: 40), set: set))
  }
}
