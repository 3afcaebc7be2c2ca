import PlainText
import Testing
import WorkshopModel

@testable import rooftop

/// The weeks after the workshop.
extension RichWorkshop {
  mutating func tasks() throws {
    let set = timeline.workshop.currentSet
    let keyResult = set.objectives[0].keyResults[0].id
    var wording = TaskWording(
      sentence: "Call ten rider", owner: "Ana", due: set.cycle.first + 40, needle: "users",
      byHowMuch: "20", howSoon: "in May")
    let task = TaskID(try add(.taskAdded(keyResult: keyResult, wording: wording)))
    wording.sentence = "Call ten riders"
    try add(.taskChanged(task: task, wording: wording))
    try add(.taskDone(task: task))
    try add(.taskReopened(task: task))
    try add(.adviceWaived(subject: .task(id: task), rule: .t5, note: "It is one"))
    let other = TaskID(try add(.taskAdded(keyResult: keyResult, wording: wording)))
    try add(.taskDropped(task: other, why: "Twice"))
  }

  mutating func checkIns() throws {
    let set = timeline.workshop.currentSet
    try add(.checkInDayChosen(weekday: .friday))
    for keyResult in set.objectives.flatMap(\.keyResults) {
      let reading: CheckInReading =
        switch keyResult.wording.kind {
        case .milestone: .stages([0])
        case .binary: .done(true)
        default: .value(12.5)
        }
      try add(
        .checkedIn(
          keyResult: keyResult.id, day: set.cycle.first + 9, reading: reading,
          confidence: try Confidence(7), comment: "Rain"))
    }
    try changes(set.objectives.flatMap(\.keyResults), in: set)
  }

  /// What changes in the middle of a cycle.
  private mutating func changes(_ keyResults: [KeyResult], in set: OKRSet) throws {
    for keyResult in keyResults {
      try add(.keyResultWeighed(keyResult: keyResult.id, weight: 2))
      try add(.statusSet(keyResult: keyResult.id, status: .behind, why: "Rain"))
      if case .change(let baseline, let target, _, _)? = keyResult.values?.measure {
        let values = KeyResultValues(
          measure: .change(
            baseline: baseline, target: target + (target - baseline), stretch: nil, commit: nil),
          due: set.cycle.last)
        try add(
          .targetChanged(
            keyResult: keyResult.id, values: values, day: set.cycle.first + 10, reason: "Too easy"))
      }
      if keyResult.wording.kind == .baseline {
        let values = KeyResultValues(
          measure: .change(baseline: 12.5, target: 20, stretch: nil, commit: nil),
          due: set.cycle.last)
        try add(.keyResultFound(keyResult: keyResult.id, kind: .increase, values: values))
      }
    }
  }

  /// Priorities with every answer, a note, health metrics.
  mutating func squares() throws {
    let first = timeline.workshop.currentSet.cycle.first
    func priority(_ text: CleanText, _ week: Int, again: PriorityID? = nil) -> Event {
      .priorityAdded(text: text, owner: "Ana", week: first + 7 * week, again: again)
    }
    let done = PriorityID(try add(priority("Call ten rider", 1)))
    try add(.priorityChanged(priority: done, text: "Call ten riders", owner: "Bo"))
    try add(.priorityAnswered(priority: done, answer: .done))
    let undone = PriorityID(try add(priority("Write to riders", 1)))
    try add(.priorityAnswered(priority: undone, answer: .notDone(stopped: "Rain")))
    try add(priority("Write to riders", 2, again: undone))
    let dropped = PriorityID(try add(priority("Ride", 2)))
    try add(.priorityAnswered(priority: dropped, answer: .dropped))
    try add(.priorityRemoved(priority: PriorityID(try add(priority("Twice", 2)))))
    try add(.weekNoted(week: first + 21, text: "Trade fair"))
    let mood = HealthMetricID(try add(.healthMetricAdded(name: "Mod")))
    try add(.healthMetricRenamed(metric: mood, name: "Mood"))
    try add(
      .healthMetricRead(metric: mood, day: first + 9, value: "tired", health: .amber))
    try add(.healthMetricRead(metric: mood, day: first + 16, value: "fine", health: .green))
    let other = HealthMetricID(try add(.healthMetricAdded(name: "Twice")))
    try add(.healthMetricRemoved(metric: other))
  }
}

/// The end of the year, and what of it goes on.
extension RichWorkshop {
  mutating func review() throws {
    let set = timeline.workshop.sets[0]
    let last = try #require(timeline.workshop.phases.last).id
    try add(.phaseAdded(phase: .review, set: nil, minutes: 45, after: last))
    for (place, keyResult) in set.objectives.flatMap(\.keyResults).enumerated() {
      var score = set.suggestedScore(of: keyResult)
      if place == 0 { score = try score?.overridden(by: 0.25, reason: "The fair was late") }
      try add(
        .keyResultScored(
          keyResult: keyResult.id, score: score, learned: place < 2 ? "Begin sooner" : nil))
    }
    for (place, objective) in set.objectives.enumerated() {
      let outcome = ReviewOutcome.allCases[(place + 1) % ReviewOutcome.allCases.count]
      try add(
        .objectiveReviewed(
          objective: objective.id, outcome: outcome, why: "We said \(outcome.words)"))
    }
    try add(.cycleClosed(overriding: ["Nothing is left"]))
    try add(.cycleReopened(reason: "A number came late"))
    try add(.cycleClosed(overriding: []))
    let first = set.cycle.last + 1
    let next = try Cycle(name: "2028", first: first, last: first + 365)
    try add(
      .objectiveAdded(
        text: "Ride in the rain",
        opening: SetPlan(unit: Unit.companyID, cycle: next, serves: nil)))
    let opened = try #require(timeline.workshop.sets.last)
    let chosen = opened.suggestions.prefix(3).map(\.id)
    #expect(opened.carriedOver.contains { !$0.keyResults.isEmpty })
    try add(.shortlistDecided(chosen: chosen, how: .hand, set: opened.id))
  }
}
