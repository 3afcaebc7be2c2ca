import FoundationEssentials
import PlainText
import WorkshopModel

/// A workshop of three people, as the events that lead to a phase.
enum Fixture {
  /// Everything up to and including the entering of `kind`, with all earlier phases filled in.
  static func through(_ kind: PhaseKind) -> [Event] { events(kind, filling: false) }

  /// A workshop in which `kind` is filled in too, still in that phase.
  static func filled(_ kind: PhaseKind) -> [Event] { events(kind, filling: true) }

  /// The strategy phase with every statement written and none confirmed.
  static var written: [Event] {
    var story = FixtureStory(phases: PhaseKind.annual)
    story.events = through(.strategy)
    story.writeTheStrategy()
    return story.events
  }

  private static func events(_ kind: PhaseKind, filling: Bool) -> [Event] {
    var story = FixtureStory(
      phases: PhaseKind.annual + (kind == .alignment ? [.alignment] : []))
    story.create()
    for phase in story.phases {
      if phase != .sceneSetting { story.enter(phase) }
      if phase == kind, !filling { break }
      story.fill(phase)
      if phase == kind { break }
    }
    return story.events
  }

  static let cycle: Cycle = .annual(
    containing: CalendarDate(dayNumber: 20_880), firstMonth: 1)
}

private struct FixtureStory {
  let phases: [PhaseKind]
  var events: [Event] = []

  private mutating func add(_ event: Event) { events.append(event) }

  /// The id that the latest event brought into being.
  private var last: Int { events.count }

  mutating func create() {
    add(
      .workshopCreated(
        organisation: "Café Señor 東京", cycle: Fixture.cycle,
        agenda: phases.map { AgendaItem(phase: $0, minutes: $0.definition.minutes) }))
    add(.personAdded(name: "Ana"))
    add(.personAdded(name: "Börje"))
    add(.personAdded(name: "李明"))
  }

  mutating func enter(_ kind: PhaseKind) {
    let index = phases.firstIndex(of: kind) ?? 0
    add(.phaseEntered(phase: PhaseID(1, part: index), overriding: []))
    add(.timerPaused)
  }

  mutating func fill(_ kind: PhaseKind) {
    switch kind {
    case .sceneSetting: setTheScene()
    case .overview, .recap, .tasks, .weeklyTracking, .review, .share, .embedding: break
    case .strategy: confirmTheStrategy()
    case .rooftopObjectives: collect()
    case .shortlist: decide()
    case .keyResults: addKeyResults()
    case .keyResultValues: setValues()
    case .evaluation: evaluate()
    case .alignment: align()
    }
  }

  private mutating func setTheScene() {
    add(.noteAdded(section: .outcomes, text: "Three objectives we all want"))
    add(.statementWritten(statement: .threeYearAmbition, text: "The best coffee in three cities"))
    add(.statementWritten(statement: .oneYearAmbition, text: "A second house that pays for itself"))
    add(.noteAdded(section: .challenges, text: "We are always busy"))
  }

  mutating func writeTheStrategy() {
    add(.statementWritten(statement: .mission, text: "We give people a calm half hour."))
    add(.statementWritten(statement: .vision, text: "Every quarter has its living room."))
    add(.statementWritten(statement: .strategy, text: "Few places, great coffee, known guests."))
  }

  private mutating func confirmTheStrategy() {
    writeTheStrategy()
    for statement in Statement.required {
      add(.handsCounted(statement: statement, hands: [0, 0, 0, 0, 1, 2]))
      add(.statementConfirmed(statement: statement, reason: nil))
    }
  }

  private mutating func collect() {
    add(.roundOpened(kind: .suggestions))
    let round = RoundID(last)
    for person in 2...4 {
      add(.turnTaken(round: round, person: PersonID(person), passed: false))
    }
    add(.roundClosed(round: round))
    suggestionRound = round
  }

  private var suggestionRound = RoundID(0)

  init(phases: [PhaseKind]) { self.phases = phases }

  private mutating func decide() {
    let entries: [SealedEntry] = [
      .suggestion(text: "Become the living room of the quarter"),
      .suggestion(text: "Be the café people cross town for"),
      .suggestion(text: "Make our people proud to work here"),
    ]
    add(.roundRevealed(round: suggestionRound, entries: entries))
    let seq = last
    add(
      .shortlistDecided(
        chosen: [SuggestionID(seq), SuggestionID(seq, part: 1)], how: .hand))
    shortlist = last
  }

  private var shortlist = 0
  private var keyResults: [Int] = []

  private mutating func addKeyResults() {
    let first = ObjectiveID(shortlist)
    let second = ObjectiveID(shortlist, part: 1)
    add(
      .keyResultAdded(
        objective: first,
        wording: KeyResultWording(
          sentence: "Guests come back within a week", metric: "returning guests", unit: "%",
          kind: .increase, owner: "Ana")))
    keyResults.append(last)
    add(
      .keyResultAdded(
        objective: first,
        wording: KeyResultWording(
          sentence: "Guests wait less for the first cup", metric: "waiting time", unit: "min",
          kind: .decrease, owner: "Börje", ambition: .committed)))
    keyResults.append(last)
    add(
      .keyResultAdded(
        objective: second,
        wording: KeyResultWording(
          sentence: "Strangers rate us very good", metric: "rating", kind: .atLeast, owner: "李明")))
    keyResults.append(last)
  }

  private mutating func setValues() {
    let measures: [KeyResultValues.Measure] = [
      .change(baseline: 35, target: 60, stretch: nil, commit: nil),
      .change(baseline: 9, target: 4, stretch: nil, commit: nil),
      .limit(Decimal(string: "4.6") ?? 4),
    ]
    for (keyResult, measure) in zip(keyResults, measures) {
      add(
        .valuesSet(
          keyResult: KeyResultID(keyResult),
          values: KeyResultValues(measure: measure, due: Fixture.cycle.last)))
    }
  }

  private mutating func evaluate() {
    add(.roundOpened(kind: .evaluation))
    let round = RoundID(last)
    for person in 2...4 {
      add(.turnTaken(round: round, person: PersonID(person), passed: false))
    }
    add(.roundClosed(round: round))
    let scores = [3, 4, 5].map { level in
      SealedEntry.evaluation(
        scores: EvaluationScores(
          objectives: [
            ObjectiveID(shortlist): [level, level, 4, 2],
            ObjectiveID(shortlist, part: 1): [5, level, 3, level],
          ],
          confidence: Dictionary(
            uniqueKeysWithValues: keyResults.map { (KeyResultID($0), level + 2) })))
    }
    add(.roundRevealed(round: round, entries: scores))
    add(.evaluationAccepted(reason: nil))
  }

  /// One key result has no lead, one unit no mark, one need no answer.
  private mutating func align() {
    let units = ["Sales", "Roastery", "The houses"].map { name in
      add(.unitAdded(name: CleanText(name), parent: Unit.companyID))
      return UnitID(last)
    }
    for (place, unit, mark): (Int, Int, Contribution) in [
      (0, 0, .lead), (0, 1, .support), (2, 1, .lead),
    ] {
      add(
        .keyResultMarked(
          keyResult: KeyResultID(keyResults[place]), unit: units[unit], mark: mark))
    }
    add(.alignmentAnswered(unit: units[0], question: .stop, text: "Vouchers at the station"))
    add(.needAdded(from: units[0], to: units[1], text: "Beans for ten tastings"))
    add(.needAdded(from: units[1], to: Unit.companyID, text: "A second roaster"))
    add(.needAnswered(need: NeedID(last), answer: .until(day: Fixture.cycle.first + 180)))
  }
}
