import FoundationEssentials
import PlainText

extension DemoWorkshop {
  /// The phases of the first quarter that a demo can begin at, with their numbers in the agenda of a
  /// whole day, in which objectives are collected and shortlisted under one number.
  public static let quarterPhases: [(number: Int, kind: PhaseKind)] = [
    (10, .rooftopObjectives), (11, .keyResults), (12, .keyResultValues), (13, .tasks),
    (14, .weeklyTracking), (15, .share), (16, .embedding),
  ]

  /// The kick-off of a whole day up to `kind` of its first quarter, its timer not running.
  public static func steps(throughQuarter kind: PhaseKind, cycle: Cycle) -> [DemoStep] {
    guard let quarter = cycle.quarters.first else {
      return steps(through: .evaluation, cycle: cycle)
    }
    var script = DemoScript(cycle: cycle)
    script.create(KickOffAgenda.full.items, quarter: quarter)
    for phase in PhaseKind.annual {
      if phase != PhaseKind.annual.first { script.enter(phase) }
      script.work(on: phase)
    }
    for phase in [
      PhaseKind.rooftopObjectives, .shortlist, .keyResults, .keyResultValues, .tasks,
      .weeklyTracking, .share, .embedding,
    ] {
      script.enterOfQuarter(phase)
      guard phase != kind else { break }
      script.workOnQuarter(phase, quarter)
    }
    script.stopTheClock()
    if kind == .tasks { script.addTasks(quarter) }
    if kind == .embedding { script.embed(quarter) }
    return script.steps
  }
}

extension DemoScript {
  mutating func workOnQuarter(_ kind: PhaseKind, _ quarter: Cycle) {
    switch kind {
    case .rooftopObjectives: takeOver()
    case .shortlist: decideTheQuarter()
    case .keyResults: addQuarterResults()
    case .keyResultValues: setQuarterValues(quarter)
    case .tasks: addTasks(quarter)
    case .weeklyTracking: checkInFirst(quarter)
    case .share: share(quarter)
    default: break
    }
  }

  /// An objective of the year, and a suggestion for these weeks alone.
  private mutating func takeOver() {
    let goal = TakenGoal(
      goal: .objective(id: objectives[1]), words: "Make a repair feel like no trouble at all")
    let taken = add(.goalsTakenOver(goals: [goal], set: OKRSet.firstQuarterID))
    let own = add(
      .suggestionAdded(
        text: "Be ready before the season begins", set: OKRSet.firstQuarterID))
    suggestions = [SuggestionID(taken), SuggestionID(own)]
  }

  private mutating func decideTheQuarter() {
    let decided = add(
      .shortlistDecided(chosen: suggestions, how: .hand, set: OKRSet.firstQuarterID))
    objectives = suggestions.indices.map { ObjectiveID(decided, part: $0) }
  }

  private mutating func addQuarterResults() {
    let year = keyResults
    let drafts: [(objective: Int, wording: KeyResultWording, serves: Int)] = [
      (
        0,
        KeyResultWording(
          sentence: "Repairs of the winter are back soon", metric: "days for a repair",
          unit: "days", kind: .decrease, owner: "Tomáš Novák"), 3
      ),
      (
        1,
        KeyResultWording(
          sentence: "Spring test rides end in a sale", metric: "test rides that end in a sale",
          unit: "%", owner: "François Dubois"), 1
      ),
    ]
    keyResults = drafts.map { draft in
      let id = KeyResultID(
        add(.keyResultAdded(objective: objectives[draft.objective], wording: draft.wording)))
      add(.goalServes(goal: .keyResult(id: id), above: [.keyResult(id: year[draft.serves])]))
      return id
    }
  }

  private mutating func setQuarterValues(_ quarter: Cycle) {
    for (keyResult, (from, to)) in zip(keyResults, [(9, 7), (22, 27)] as [(Decimal, Decimal)]) {
      add(
        .valuesSet(
          keyResult: keyResult,
          values: KeyResultValues(
            measure: .change(baseline: from, target: to, stretch: nil, commit: nil),
            due: quarter.last)))
    }
  }

  /// Two for the first key result: the room goes on.
  mutating func addTasks(_ quarter: Cycle) {
    add(
      .taskAdded(
        keyResult: keyResults[0],
        wording: TaskWording(
          sentence: "Order the ten spare parts that are missing most often", owner: "Tomáš Novák",
          due: quarter.first + 10, needle: "days for a repair", byHowMuch: "1 day",
          howSoon: "in four weeks")))
    add(
      .taskAdded(
        keyResult: keyResults[0],
        wording: TaskWording(sentence: "Newsletter", due: quarter.first + 31)))
  }
}
