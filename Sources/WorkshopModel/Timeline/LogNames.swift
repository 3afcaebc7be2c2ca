import PlainText

/// What the ids in a log are called at the moment the log mentions them, by the words that were not
/// taken back since.
struct LogNames {
  private var people: [PersonID: CleanText] = [:]
  private var phases: [PhaseID: CleanText] = [:]
  private var units: [UnitID: CleanText] = [:]
  private var objectives: [ObjectiveID: CleanText] = [:]
  private var rounds: [RoundID: CleanText] = [:]
  private var suggestions: [SuggestionID: CleanText] = [:]
  private var groups: [GroupID: CleanText] = [:]
  private var keyResults: [KeyResultID: KeyResultWording] = [:]
  private var tasks: [TaskID: CleanText] = [:]
  private var needs: [NeedID: CleanText] = [:]
  private var priorities: [PriorityID: CleanText] = [:]
  private var healthMetrics: [HealthMetricID: CleanText] = [:]
  private var audiences: [AudienceID: CleanText] = [:]
  private var champions: [ChampionID: PersonID] = [:]
  private var sessions: [SessionID: CleanText] = [:]
  private var bookings: [BookingID: CleanText] = [:]
  private var sets: [SetID: (unit: UnitID, cycle: CleanText)] = [:]
  private var titles: [Int: CleanText] = [:]

  /// What was carried over from closed cycles has no event of its own that names it: the workshop
  /// knows what it is called.
  init(_ workshop: Workshop) {
    for set in workshop.sets where set.suggestions.contains(where: { !$0.allCarried.isEmpty }) {
      for suggestion in set.suggestions.flatMap({ [$0] + $0.allMerged })
      where suggestion.carried != nil {
        suggestions[suggestion.id] = suggestion.original
      }
      for keyResult in set.allObjectives.flatMap({ $0.keyResults + $0.removed })
      where keyResult.carriedFrom != nil {
        keyResults[keyResult.id] = keyResult.wording
        for task in keyResult.tasks { tasks[task.id] = task.wording.sentence }
      }
    }
  }

  /// What everything is called at the end of `timeline`.
  init(atTheEndOf timeline: Timeline) {
    self.init(timeline.workshop)
    for record in timeline.records {
      learn(from: record, isUndone: timeline.undone.contains(record.seq))
    }
    for objective in timeline.workshop.sets.flatMap(\.allObjectives) {
      suggestions[objective.suggestion] = objective.title
      objectives[objective.id] = objective.title
    }
  }

  /// Remembers what `record` names; called after its own line was worded. New words that were
  /// undone are not what the thing is called.
  mutating func learn(from record: EventRecord, isUndone: Bool = false) {
    titles[record.seq] = record.event.title
    switch record.event {
    case .workshopCreated(let organisation, let cycle, let agenda, let quarter, _):
      units[Unit.companyID] = organisation
      sets[OKRSet.firstID] = (Unit.companyID, cycle.name)
      if let quarter { sets[OKRSet.firstQuarterID] = (Unit.companyID, quarter.name) }
      sessions[SessionID(record.seq)] = SessionKind.kickOff.title
      learn(agenda, record.seq)
    case .workshopCorrected(let organisation, let cycle) where !isUndone:
      units[Unit.companyID] = organisation
      sets[OKRSet.firstID] = (Unit.companyID, cycle.name)
    case .sessionOpened(let kind, let set, let plan, let agenda, _, _):
      if let plan { sets[SetID(record.seq)] = (plan.unit, plan.cycle.name) }
      let own = plan == nil ? set : SetID(record.seq)
      sessions[SessionID(record.seq)] = "\(kind.title): \(name(own))"
      learn(agenda, record.seq)
    case .unitAdded(let name, _): units[UnitID(record.seq)] = name
    case .unitRenamed(let unit, let name) where !isUndone: units[unit] = name
    case .phaseAdded(let kind, _, _, _): phases[PhaseID(record.seq)] = kind.definition.title
    case .personAdded(let name): people[PersonID(record.seq)] = name
    case .personRenamed(let person, let name, _) where !isUndone: people[person] = name
    case .roundOpened(let kind, _): rounds[RoundID(record.seq)] = kind.definition.title
    case .roundRevealed(_, let entries):
      for case (let part, .suggestion(let text)) in entries.enumerated() {
        suggestions[SuggestionID(record.seq, part: part)] = text
      }
    case .suggestionAdded(let text, _): suggestions[SuggestionID(record.seq)] = text
    case .goalsTakenOver(let goals, _):
      for (part, goal) in goals.enumerated() {
        suggestions[SuggestionID(record.seq, part: part)] = goal.words
      }
    case .suggestionReworded(let suggestion, let text) where !isUndone:
      suggestions[suggestion] = text
    case .groupNamed(let name, _, _): groups[GroupID(record.seq)] = name
    case .groupRenamed(let group, let name) where !isUndone: groups[group] = name
    case .shortlistDecided(let chosen, _, _):
      for (part, suggestion) in chosen.enumerated() {
        objectives[ObjectiveID(record.seq, part: part)] = name(suggestion)
      }
    case .objectiveReworded(let objective, let text, _) where !isUndone:
      objectives[objective] = text
    case .objectiveAdded(let text, _, let plan):
      if let plan { sets[SetID(record.seq)] = (plan.unit, plan.cycle.name) }
      suggestions[SuggestionID(record.seq)] = text
      objectives[ObjectiveID(record.seq)] = text
    case .needAdded(_, _, let text, _): needs[NeedID(record.seq)] = text
    case .needReworded(let need, let text) where !isUndone: needs[need] = text
    case .keyResultAdded(_, let wording):
      keyResults[KeyResultID(record.seq)] = wording
    case .keyResultReworded(let keyResult, let wording, _) where !isUndone:
      keyResults[keyResult] = wording
    case .taskAdded(_, let wording): tasks[TaskID(record.seq)] = wording.sentence
    case .taskChanged(let task, let wording) where !isUndone: tasks[task] = wording.sentence
    case .priorityAdded(let text, _, _, _, _): priorities[PriorityID(record.seq)] = text
    case .priorityChanged(let priority, let text, _) where !isUndone: priorities[priority] = text
    case .audienceAdded(let wording): audiences[AudienceID(record.seq)] = wording.name
    case .audiencesProposed(let wordings):
      for (part, wording) in wordings.enumerated() {
        audiences[AudienceID(record.seq, part: part)] = wording.name
      }
    case .audienceChanged(let audience, let wording) where !isUndone:
      audiences[audience] = wording.name
    case .healthMetricAdded(let name, _): healthMetrics[HealthMetricID(record.seq)] = name
    case .championNamed(let person, _): champions[ChampionID(record.seq)] = person
    case .sessionBooked(let kind, let unit, let cycle, _):
      bookings[BookingID(record.seq)] = "\(kind.title): \(name(unit)) \(cycle.name)"
    case .healthMetricRenamed(let metric, let name) where !isUndone: healthMetrics[metric] = name
    default: break
    }
  }

  func name(_ goal: Goal) -> CleanText {
    switch goal {
    case .objective(let id): name(id)
    case .keyResult(let id): name(id)
    }
  }

  func name(_ objective: ObjectiveID) -> CleanText { objectives[objective] ?? "an objective" }

  private mutating func learn(_ agenda: [AgendaItem], _ seq: Int) {
    for (part, item) in agenda.enumerated() {
      phases[PhaseID(seq, part: part)] = item.phase.definition.title
    }
  }

  func name(_ unit: UnitID) -> CleanText { units[unit] ?? "a unit" }
  /// `Sales 2027 Q1`.
  func name(_ set: SetID?) -> CleanText {
    sets[set ?? OKRSet.firstID].map { "\(name($0.unit)) \($0.cycle)" } ?? "The cycle"
  }

  func title(of seq: Int) -> CleanText { titles[seq] ?? "a step" }
  func name(_ phase: PhaseID) -> CleanText { phases[phase] ?? "unknown" }
  func name(_ person: PersonID) -> CleanText { people[person] ?? "Someone" }
  func name(_ round: RoundID) -> CleanText { rounds[round] ?? "a round" }
  func name(_ suggestion: SuggestionID) -> CleanText { suggestions[suggestion] ?? "?" }
  func name(_ group: GroupID) -> CleanText { groups[group] ?? "a group" }
  func name(_ need: NeedID) -> CleanText { needs[need] ?? "a need" }
  func name(_ keyResult: KeyResultID) -> CleanText { keyResults[keyResult]?.sentence ?? "?" }

  func name(_ task: TaskID) -> CleanText { tasks[task] ?? "a task" }
  func name(_ priority: PriorityID) -> CleanText { priorities[priority] ?? "a priority" }
  func name(_ audience: AudienceID) -> CleanText { audiences[audience] ?? "an audience" }
  func name(_ metric: HealthMetricID) -> CleanText { healthMetrics[metric] ?? "a health metric" }

  func name(_ champion: ChampionID) -> CleanText { champions[champion].map(name) ?? "Someone" }
  func name(_ session: SessionID) -> CleanText { sessions[session] ?? "A session" }
  func name(_ booking: BookingID) -> CleanText { bookings[booking] ?? "A session" }

  func words(for reading: CheckInReading, of keyResult: KeyResultID) -> CleanText {
    reading.words(unit: keyResults[keyResult]?.unit ?? "")
  }

  func words(for values: KeyResultValues, of keyResult: KeyResultID) -> CleanText {
    keyResults[keyResult].map { values.words(for: $0, withYear: true) } ?? "?"
  }
}
