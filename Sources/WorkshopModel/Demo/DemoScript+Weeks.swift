import FoundationEssentials
import PlainText

extension DemoWorkshop {
  /// The weeks of its quarter that a demo can begin in.
  public static let weeks = 1...13

  /// A quarter in its week `week` on `today`, with the check-ins of all Mondays up to this one: a
  /// kick-off before the quarter before, which is closed, and a weekly check-in that has just begun.
  public static func steps(inWeek week: Int, on today: CalendarDate) -> [DemoStep] {
    let first = today.next(.monday) + (today.next(.monday) == today ? 0 : -7) - 7 * (week - 1)
    let days = 7 * weeks.count
    let last = Cycle(known: "Last quarter", first - days, first - 1)
    let now = Cycle(known: "This quarter", first, first + (days - 1))
    var script = DemoScript(
      cycle: Cycle(known: "This year", last.first, last.first + (4 * days - 1)))
    script.begin(on: last.first - 3)
    script.kickOff(last)
    script.liveThrough(last)
    script.review(last)
    let set = script.plan(now)
    script.track(now, in: set, untilWeek: week)
    script.meet(about: set, week: week, on: today)
    return script.steps
  }
}

extension DemoScript {
  fileprivate mutating func kickOff(_ quarter: Cycle) {
    create(KickOffAgenda.full.items, quarter: quarter)
    for phase in PhaseKind.annual {
      if phase != PhaseKind.annual.first { enter(phase) }
      work(on: phase)
    }
    for phase in [PhaseKind.rooftopObjectives, .shortlist, .keyResults, .keyResultValues, .tasks] {
      enterOfQuarter(phase)
      workOnQuarter(phase, quarter)
    }
    add(.sessionEnded(overriding: []))
  }

  /// Monday after Monday of the quarter that is over.
  fileprivate mutating func liveThrough(_ quarter: Cycle) {
    let tenths: [[Int]] = [
      [90, 89, 88, 85, 84, 82, 80, 79, 77, 75, 74, 72, 71],
      [220, 220, 225, 230, 230, 235, 240, 240, 245, 250, 250, 250, 250],
    ]
    for week in DemoWorkshop.weeks {
      let monday = quarter.first + 7 * (week - 1)
      go(to: monday)
      for (keyResult, read) in zip(keyResults, tenths) {
        add(
          .checkedIn(
            keyResult: keyResult, day: monday, reading: .value(Decimal(read[week - 1]) / 10)))
      }
    }
  }

  fileprivate mutating func review(_ quarter: Cycle) {
    let set = OKRSet.firstQuarterID
    go(to: quarter.last)
    add(
      .sessionOpened(
        kind: .review, set: set, opening: nil, agenda: SessionKind.review.agenda, absent: []))
    let scored: [(progress: Decimal, learned: CleanText)] = [
      (95, "Spare parts were the whole secret"), (60, "People buy when somebody rides with them"),
    ]
    for (keyResult, scored) in zip(keyResults, scored) {
      add(
        .keyResultScored(
          keyResult: keyResult, score: Score(progress: .measured(raw: scored.progress / 100)),
          learned: scored.learned))
    }
    add(
      .objectiveReviewed(
        objective: objectives[0], outcome: .done, why: "A repair takes a week now, as we wanted"))
    add(
      .objectiveReviewed(
        objective: objectives[1], outcome: .keep, why: "The season is not over yet"))
    add(.cycleClosed(overriding: [], set: set))
    add(.sessionEnded(overriding: []))
  }

  /// What was carried over, and an objective of these weeks alone.
  fileprivate mutating func plan(_ quarter: Cycle) -> SetID {
    go(to: quarter.first)
    let opened = add(
      .sessionOpened(
        kind: .quarter, set: nil,
        opening: SetPlan(unit: Unit.companyID, cycle: quarter, serves: OKRSet.firstID),
        agenda: SessionKind.quarter.agenda, absent: []))
    let set = SetID(opened)
    let own = add(.suggestionAdded(text: "Give riders a reason to come back", set: set))
    let chosen = [SuggestionID(opened, part: 1), SuggestionID(own)]
    let decided = add(.shortlistDecided(chosen: chosen, how: .hand, set: set))
    objectives = chosen.indices.map { ObjectiveID(decided, part: $0) }
    let carried = KeyResultID(decided, part: 0)
    keyResults = [carried]
    for draft in DemoWeeks.drafts {
      let objective = objectives[draft.isOfCarried ? 0 : 1]
      let id = KeyResultID(add(.keyResultAdded(objective: objective, wording: draft.wording)))
      add(
        .valuesSet(
          keyResult: id, values: KeyResultValues(measure: draft.measure, due: quarter.last)))
      keyResults.append(id)
    }
    add(.sessionEnded(overriding: []))
    return set
  }

  fileprivate mutating func track(_ quarter: Cycle, in set: SetID, untilWeek last: Int) {
    for week in 1...last {
      let monday = quarter.first + 7 * (week - 1)
      go(to: monday)
      for (keyResult, course) in zip(keyResults, DemoWeeks.courses) {
        guard let read = course.reading(inWeek: week) else { continue }
        add(
          .checkedIn(
            keyResult: keyResult, day: monday, reading: read,
            confidence: try? Confidence(course.confidence[week - 1]),
            comment: course.comments[week]))
      }
    }
  }

  /// The weekly check-in of today, with what the week is for.
  fileprivate mutating func meet(about set: SetID, week: Int, on today: CalendarDate) {
    let metric = add(.healthMetricAdded(name: "Sick days", set: set))
    if week > 1 {
      let last = add(
        .priorityAdded(
          text: "Call the five companies that asked", owner: "Nadia Haddad", week: today - 7,
          set: set))
      go(to: today)
      add(
        .priorityAnswered(
          priority: PriorityID(last), answer: .notDone(stopped: "Two of them were on holiday")))
    }
    go(to: today)
    for (text, owner) in DemoWeeks.priorities {
      add(.priorityAdded(text: text, owner: owner, week: today, set: set))
    }
    add(
      .healthMetricRead(
        metric: HealthMetricID(metric), day: today, value: "9 this month", health: .amber))
    if week < DemoWorkshop.weeks.upperBound {
      add(.weekNoted(week: today + 7, text: "The autumn fair begins", set: set))
    }
    add(
      .sessionOpened(
        kind: .weekly, set: set, opening: nil, agenda: SessionKind.weekly.agenda, absent: []))
  }
}
