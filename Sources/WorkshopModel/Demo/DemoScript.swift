import PlainText

/// The sample workshop while it is being written down: the steps so far and what later ones name.
struct DemoScript {
  private(set) var steps: [DemoStep] = []
  let cycle: Cycle

  private var agenda: [AgendaItem] = []
  /// The seconds of the step to come.
  private var second = 0
  /// When the current phase began.
  private var phaseStart = 0

  var people: [PersonID] = []
  var suggestionRound = RoundID(0)
  var suggestions: [SuggestionID] = []
  var objectives: [ObjectiveID] = []
  var keyResults: [KeyResultID] = []

  init(cycle: Cycle) {
    self.cycle = cycle
  }

  /// The day the workshop began on, where its days are told.
  private var firstDay: CalendarDate?

  mutating func begin(on day: CalendarDate) { firstDay = day }

  /// What follows happens on `day`.
  mutating func go(to day: CalendarDate) {
    guard let firstDay else { return }
    second = max(second, firstDay.days(until: day) * 24 * 60 * 60)
  }

  /// Adds `event` and returns its sequence number.
  @discardableResult
  mutating func add(_ event: Event) -> Int {
    steps.append(DemoStep(event: event, second: second))
    second += Self.pace
    return steps.count
  }

  /// Everyone takes a turn at `round`; the box is closed.
  mutating func takeTurns(at round: RoundID) {
    for person in people { add(.turnTaken(round: round, person: person, passed: false)) }
    add(.roundClosed(round: round))
  }

  mutating func create(_ agenda: [AgendaItem], quarter: Cycle? = nil) {
    self.agenda = agenda
    add(
      .workshopCreated(
        organisation: DemoWorkshop.organisation, cycle: cycle, agenda: agenda, quarter: quarter))
    for name in Self.names { people.append(PersonID(add(.personAdded(name: name)))) }
  }

  mutating func enter(_ kind: PhaseKind) {
    let index = DemoWorkshop.phases.firstIndex(of: kind) ?? 0
    phaseStart += Self.minutesUsed[max(0, index - 1)] * 60
    second = max(second, phaseStart)
    add(.phaseEntered(phase: PhaseID(1, part: index), overriding: []))
  }

  /// Goes to a phase of the quarter, or to one behind them.
  mutating func enterOfQuarter(_ kind: PhaseKind) {
    let index = agenda.lastIndex { $0.phase == kind } ?? 0
    phaseStart += Self.minutesOfQuarter * 60
    second = max(second, phaseStart)
    add(.phaseEntered(phase: PhaseID(1, part: index), overriding: []))
  }

  mutating func stopTheClock() {
    second -= Self.pace
    add(.timerPaused)
  }

  /// Stops the clock; what a phase begins with is on the table.
  mutating func arrive(at kind: PhaseKind) {
    if kind != DemoWorkshop.phases.first {
      stopTheClock()
    }
    switch kind {
    case .shortlist: reveal()
    case .evaluation: score()
    case .alignment: align()
    case .sceneSetting, .overview, .strategy, .rooftopObjectives, .keyResults, .keyResultValues,
      .recap, .tasks, .weeklyTracking, .review, .share, .embedding:
      break
    }
  }

  mutating func work(on kind: PhaseKind) {
    switch kind {
    case .sceneSetting: setTheScene()
    case .overview, .recap, .tasks, .weeklyTracking, .review, .share, .embedding: break
    case .strategy: confirmTheStrategy()
    case .rooftopObjectives: collect()
    case .shortlist:
      reveal()
      decide()
    case .keyResults: addKeyResults()
    case .keyResultValues: setValues()
    case .evaluation:
      score()
      add(.evaluationAccepted(reason: nil))
    case .alignment: align()
    }
  }

  private static let names: [CleanText] = [
    "Åsa Lindqvist", "João Pereira", "Zoë Müller", "François Dubois", "Nadia Haddad",
    "Tomáš Novák", "Imani Okafor", "Søren Kjær",
  ]

  /// Minutes each phase took, in the order of the agenda.
  private static let minutesUsed = [27, 36, 33, 22, 44, 58, 41, 20]
  /// Minutes between the phases of the quarter.
  private static let minutesOfQuarter = 20
  /// Seconds between two steps.
  private static let pace = 15
}
