import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct CarryOverTests {
  private func change(_ baseline: Decimal, _ target: Decimal) -> KeyResultValues.Measure {
    .change(baseline: baseline, target: target, stretch: nil, commit: nil)
  }

  @Test(arguments: [
    (ReviewOutcome.done, false), (.keep, true), (.modify, true), (.abandon, false),
  ])
  func onlyWhatIsCarriedOverWaits(_ outcome: ReviewOutcome, waits: Bool) throws {
    var quarter = try TrackedQuarter()
    try quarter.decide(outcome)
    try quarter.close()
    try quarter.openNext()
    #expect(quarter.waiting.map(\.text) == (waits ? ["Be loved"] : []))
    #expect(quarter.waiting.first?.carried?.outcome == (waits ? outcome : nil))
  }

  @Test func nothingCarriesByDefault() throws {
    var quarter = try TrackedQuarter()
    try quarter.close()
    try quarter.openNext()
    #expect(quarter.waiting.isEmpty)
  }

  @Test func itWaitsInTheNextSetHoweverThatIsOpened() throws {
    var quarter = try TrackedQuarter()
    try quarter.decide(.keep)
    try quarter.happen(.sessionEnded(overriding: []))
    let plan = SetPlan(unit: Unit.companyID, cycle: TrackedQuarter.next, serves: nil)
    let session = Event.sessionOpened(
      kind: .quarter, set: nil, opening: plan, agenda: SessionKind.quarter.agenda, absent: [])
    var later = quarter
    try later.close()
    try later.happen(session)
    #expect(later.waiting.map(\.text) == ["Be loved"])
    var before = quarter
    try before.happen(session)
    #expect(before.waiting.isEmpty)
    try before.close()
    #expect(before.waiting.map(\.text) == ["Be loved"])
  }

  @Test func aYearIsNotTheNextOfAQuarterNorIsTheSetOfAnotherUnit() throws {
    var quarter = try TrackedQuarter()
    let year = Cycle(
      known: "2027", TrackedQuarter.cycle.first + 10, TrackedQuarter.cycle.last + 300)
    let sales = UnitID(try quarter.happen(.unitAdded(name: "Sales", parent: Unit.companyID)))
    for plan in [
      SetPlan(unit: Unit.companyID, cycle: year, serves: nil),
      SetPlan(unit: sales, cycle: TrackedQuarter.next, serves: nil),
    ] {
      try quarter.happen(.objectiveAdded(text: "Other", opening: plan))
    }
    try quarter.decide(.keep)
    try quarter.close()
    #expect(quarter.timeline.workshop.sets.flatMap(\.carriedOver).isEmpty)
  }

  @Test func ownersAndOpenTasksGoAlong() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, change(0, 10))
    var wording = try #require(quarter.set.keyResult(id)).wording
    wording.owner = "Ana"
    try quarter.happen(.keyResultReworded(keyResult: id, wording: wording))
    for (name, day) in [("Call", 3), ("Write", 20), ("Ask", 4)] as [(CleanText, Int)] {
      try quarter.happen(
        .taskAdded(
          keyResult: id,
          wording: TaskWording(sentence: name, owner: "Bo", due: TrackedQuarter.monday(day))))
    }
    try quarter.happen(.taskDone(task: quarter.set.tasks[2].id))
    try quarter.decide(.modify)
    try quarter.close()
    try quarter.openNext()
    let objective = try #require(try quarter.choose())
    #expect(objective.keyResults.map(\.wording.owner) == ["Ana"])
    let tasks = objective.keyResults[0].tasks
    #expect(tasks.map(\.wording.sentence) == ["Call", "Write"])
    #expect(tasks.map(\.wording.due) == [TrackedQuarter.next.first, TrackedQuarter.monday(20)])
    let next = try #require(quarter.nextSet)
    try quarter.happen(.taskDone(task: tasks[1].id))
    try quarter.read(objective.keyResults[0].id, .value(5), on: TrackedQuarter.next.first)
    #expect(next.id == quarter.timeline.workshop.set(of: tasks[0].id)?.id)
    let names = quarter.timeline.log.suffix(2).map(\.words.string)
    #expect(names[0] == "Task done: Write" && names[1].contains("Guests: 5 guests"))
  }

  @Test func mergedOnesBringThreeKeyResultsTogetherAtMost() throws {
    var quarter = try TrackedQuarter()
    for _ in 0..<2 { _ = try quarter.add(.increase, change(0, 10)) }
    let second = ObjectiveID(try quarter.happen(.objectiveAdded(text: "Be found")))
    for name: CleanText in ["C", "D"] {
      try quarter.happen(
        .keyResultAdded(objective: second, wording: KeyResultWording(sentence: name)))
    }
    try quarter.decide(.keep)
    try quarter.decide(.keep, second)
    try quarter.close()
    try quarter.happen(
      .objectiveAdded(
        text: "Something new",
        opening: SetPlan(unit: Unit.companyID, cycle: TrackedQuarter.next, serves: nil)))
    #expect(quarter.waiting.map(\.text) == ["Be loved", "Be found"])
    // Voting again takes the shortlist back: only then suggestions merge.
    var undone = quarter
    let objective = try #require(try undone.choose())
    #expect(objective.keyResults.count == 2)
    #expect(undone.nextSet?.objectives.last?.keyResults.map(\.wording.sentence) == ["C", "D"])
    #expect(Set(undone.nextSet?.objectives.flatMap(\.keyResults).map(\.id) ?? []).count == 4)
  }

  @Test func mergedBeforeTheyAreChosen() throws {
    var quarter = try TrackedQuarter()
    for _ in 0..<2 { _ = try quarter.add(.increase, change(0, 10)) }
    let second = ObjectiveID(try quarter.happen(.objectiveAdded(text: "Be found")))
    for name: CleanText in ["C", "D"] {
      try quarter.happen(
        .keyResultAdded(objective: second, wording: KeyResultWording(sentence: name)))
    }
    try quarter.decide(.keep)
    try quarter.decide(.keep, second)
    try quarter.happen(.sessionEnded(overriding: []))
    try quarter.close()
    try quarter.happen(
      .sessionOpened(
        kind: .quarter, set: nil,
        opening: SetPlan(unit: Unit.companyID, cycle: TrackedQuarter.next, serves: nil),
        agenda: SessionKind.quarter.agenda, absent: []))
    let ids = quarter.waiting.map(\.id)
    try quarter.happen(.suggestionsMerged(into: ids[0], others: [ids[1]]))
    let objective = try #require(try quarter.choose([ids[0]]))
    #expect(objective.keyResults.map(\.wording.sentence) == ["Guests", "Guests", "C"])
  }

  @Test func reopeningTakesBackWhatWaitsAndClosingCarriesItOnce() throws {
    var quarter = try TrackedQuarter()
    try quarter.decide(.keep)
    try quarter.close()
    try quarter.openNext()
    try quarter.happen(.cycleReopened(reason: "Late"))
    #expect(quarter.waiting.isEmpty)
    try quarter.close()
    #expect(quarter.waiting.count == 1)
    _ = try quarter.choose()
    try quarter.happen(.cycleReopened(reason: "Later"))
    #expect(quarter.waiting.count == 1)
    try quarter.close()
    #expect(quarter.waiting.count == 1)
  }

  @Test func undoTakesTheKeyResultsBackAndTheClosingOnlyBeforeThat() throws {
    var quarter = try TrackedQuarter()
    _ = try quarter.add(.increase, change(0, 10))
    try quarter.decide(.keep)
    try quarter.openNext()
    let closing = try quarter.close()
    _ = try quarter.choose()
    let choice = quarter.timeline.lastSeq
    #expect(throws: Rejection.self) { try quarter.happen(.undone(seq: closing)) }
    try quarter.happen(.undone(seq: choice))
    #expect(quarter.nextSet?.objectives.flatMap(\.keyResults).isEmpty == true)
    try quarter.happen(.undone(seq: closing))
    #expect(quarter.waiting.isEmpty && !quarter.set.isClosed)
  }

  @Test func whatItServesGoesAlongBelowTheSameSet() throws {
    var quarter = try TrackedQuarter()
    let third = Cycle(known: "2027 Q3", TrackedQuarter.next.last + 1, TrackedQuarter.next.last + 91)
    // The first set stands in for the year above.
    func plan(_ cycle: Cycle) -> SetPlan {
      SetPlan(unit: Unit.companyID, cycle: cycle, serves: OKRSet.firstID)
    }
    let own = ObjectiveID(
      try quarter.happen(
        .objectiveAdded(text: "Be near", opening: plan(TrackedQuarter.next))))
    let above = Goal.objective(id: quarter.first)
    try quarter.happen(.goalServes(goal: .objective(id: own), above: [above]))
    try quarter.decide(.keep, own)
    try quarter.happen(.cycleClosed(overriding: [], set: SetID(own.seq)))
    try quarter.happen(.objectiveAdded(text: "New", opening: plan(third)))
    let last = try #require(quarter.timeline.workshop.sets.last)
    let carried = try #require(last.suggestions.first { $0.carried != nil })
    try quarter.happen(
      .shortlistDecided(chosen: [carried.id], how: .hand, set: last.id))
    #expect(quarter.timeline.workshop.sets.last?.objectives[0].serves == [above])
  }

  @Test func theTraceTellsWhereItComesFrom() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, change(0, 10))
    try quarter.read(id, .value(4), on: TrackedQuarter.monday(13))
    try quarter.decide(.keep)
    try quarter.close()
    try quarter.openNext()
    let objective = try #require(try quarter.choose())
    let index = TraceIndex(quarter.timeline)
    let ofObjective = try #require(Trace(.objective(id: objective.id), in: index))
    #expect(
      ofObjective.parts.first?.lines == [
        "First words, carried over from 2027 Q1: Be loved",
        "2027 Q1: carry over, because: We said so",
      ])
    let ofKeyResult = try #require(
      Trace(.keyResult(id: objective.keyResults[0].id), in: index))
    #expect(
      ofKeyResult.parts.first?.lines == ["Carried over from 2027 Q1 1.1: Guests"])
    #expect(
      ofKeyResult.parts.first { $0.title == "Its values" }?.lines
        == ["From 4 to 10 guests by 4 Jul 2027, carried over"])
  }

  @Test func aCheckpointKeepsWhatWaits() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, change(0, 10))
    try quarter.happen(
      .taskAdded(
        keyResult: id, wording: TaskWording(sentence: "Call", due: TrackedQuarter.monday(3))))
    try quarter.score(id, learned: "Much")
    try quarter.decide(.keep)
    try quarter.close()
    try quarter.openNext()
    var bytes = KeptBytes()
    bytes.add(quarter.timeline.workshop.sets)
    let read = try bytes.bytes.withUnsafeBytes { buffer in
      var reader = KeptReader(buffer)
      let sets: OKRSets = try reader.next()
      return sets
    }
    #expect(read == quarter.timeline.workshop.sets)
  }
}
