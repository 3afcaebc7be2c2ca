import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct ClosedSetTests {
  private let words: CleanText =
    "Acme 2027 Q1 is closed: reopen it in its review first, with a reason."

  private func closed() throws -> (quarter: TrackedQuarter, keyResult: KeyResultID) {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(
      .increase, .change(baseline: 0, target: 10, stretch: nil, commit: nil))
    try quarter.happen(.taskAdded(keyResult: id, wording: task))
    try quarter.happen(.sessionEnded(overriding: []))
    try quarter.score(id)
    try quarter.decide(.done)
    try quarter.close()
    return (quarter, id)
  }

  private var task: TaskWording {
    TaskWording(sentence: "Call ten guests", due: TrackedQuarter.monday(3))
  }

  @Test func itRefusesEveryChangeOfItsOwn() throws {
    let (quarter, id) = try closed()
    let objective = quarter.first
    let suggestion = quarter.set.suggestions[0].id
    let taskID = quarter.set.tasks[0].id
    let wording = KeyResultWording(sentence: "Others")
    let values = KeyResultValues(measure: .binary, due: TrackedQuarter.cycle.last)
    let score = quarter.set.review.keyResults[id]?.score
    let events: [Event] = [
      .checkedIn(keyResult: id, day: TrackedQuarter.monday(13), reading: .value(5)),
      .checkInDayChosen(weekday: .friday),
      .keyResultScored(keyResult: id, score: score),
      .objectiveReviewed(objective: objective, outcome: .keep, why: "After all"),
      .roundOpened(kind: .suggestions), .roundOpened(kind: .evaluation),
      .suggestionAdded(text: "More"), .suggestionReworded(suggestion: suggestion, text: "Less"),
      .suggestionParked(suggestion: suggestion),
      .groupNamed(name: "Ours", suggestions: []),
      .suggestionsGrouped(suggestions: [suggestion], group: nil),
      .shortlistDecided(chosen: [suggestion], how: .hand),
      .objectiveAdded(text: "More"), .objectiveReworded(objective: objective, text: "Less"),
      .objectiveMoved(objective: objective, by: 1),
      .keyResultAdded(objective: objective, wording: wording),
      .keyResultReworded(keyResult: id, wording: wording), .keyResultRemoved(keyResult: id),
      .valuesSet(keyResult: id, values: values), .keyResultWeighed(keyResult: id, weight: 2),
      .targetChanged(
        keyResult: id, values: values, day: TrackedQuarter.monday(13), reason: "Late"),
      .statusSet(keyResult: id, status: .behind, why: "Late"),
      .keyResultFound(keyResult: id, kind: .increase, values: values),
      .taskAdded(keyResult: id, wording: task),
      .taskDone(task: taskID), .taskDropped(task: taskID, why: "Late"),
      .goalServes(goal: .objective(id: objective), above: []),
      .adviceWaived(subject: .set, rule: .s3, note: "We know"),
      .evaluationAccepted(reason: "Late"),
      .keyResultMarked(keyResult: id, unit: Unit.companyID, mark: .lead),
      .alignmentAnswered(unit: Unit.companyID, question: .stop, text: "Fairs"),
      .needAdded(from: Unit.companyID, to: Unit.companyID, text: "Money"),
      .workshopCorrected(organisation: "Acme", cycle: TrackedQuarter.next),
      .sessionOpened(
        kind: .weekly, set: OKRSet.firstID, opening: nil, agenda: SessionKind.weekly.agenda,
        absent: []),
    ]
    for event in events { #expect(quarter.refusal(event) == words, "\(event.title)") }
    #expect(quarter.refusal(.cycleClosed(overriding: [])) == "The cycle is closed already.")
    #expect(quarter.timeline.workshop.state(of: quarter.set).words == "closed")
  }

  @Test func everythingElseGoesOn() throws {
    let (quarter, _) = try closed()
    for event: Event in [
      .personAdded(name: "Ana"), .itemParked(text: "Later"),
      .workshopCorrected(organisation: "Acme & Co", cycle: TrackedQuarter.cycle),
      .sessionOpened(
        kind: .review, set: OKRSet.firstID, opening: nil, agenda: SessionKind.review.agenda,
        absent: []),
      .objectiveAdded(
        text: "New", opening: SetPlan(unit: Unit.companyID, cycle: TrackedQuarter.next, serves: nil)
      ),
    ] {
      #expect(quarter.refusal(event) == nil, "\(event.title)")
    }
  }

  @Test func reopeningNeedsAReasonAndStandsInTheLog() throws {
    var (quarter, id) = try closed()
    #expect(
      quarter.refusal(.cycleReopened(reason: "")) == "The reason is empty: type it first.")
    try quarter.happen(.cycleReopened(reason: "A number came late"))
    #expect(
      quarter.timeline.log.last?.words
        == "Acme 2027 Q1 is reopened, because: A number came late")
    try quarter.read(id, .value(9), on: TrackedQuarter.monday(13))
    #expect(quarter.set.isOutdated(try #require(quarter.set.keyResult(id))))
    #expect(quarter.refusal(.cycleReopened(reason: "Again")) == "The cycle is not closed.")
  }

  @Test func undoDoesNotReachIntoItButTakesTheClosingBack() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(
      .increase, .change(baseline: 0, target: 10, stretch: nil, commit: nil))
    try quarter.read(id, .value(9), on: TrackedQuarter.monday(13))
    let checkIn = quarter.timeline.lastSeq
    let seq = try quarter.close()
    #expect(throws: Rejection.closed("Acme 2027 Q1")) {
      try quarter.happen(.undone(seq: checkIn))
    }
    try quarter.happen(.undone(seq: seq))
    #expect(!quarter.set.isClosed)
    try quarter.happen(.undone(seq: checkIn))
    #expect(quarter.set.checkIns(of: id).isEmpty)
    try quarter.happen(.redone(seq: seq))
    #expect(throws: Rejection.closed("Acme 2027 Q1")) {
      try quarter.happen(.redone(seq: checkIn))
    }
  }

  @Test func anOpenRoundIsClosedFirst() throws {
    var quarter = try TrackedQuarter()
    try quarter.happen(.personAdded(name: "Ana"))
    try quarter.happen(.phaseEntered(phase: PhaseID(1, part: 3), overriding: []))
    try quarter.happen(.roundOpened(kind: .suggestions))
    #expect(
      quarter.refusal(.cycleClosed(overriding: []))
        == "A round about Acme 2027 Q1 is open: close it first.")
  }

  @Test func aClosedSetIsReplayedAsItWas() throws {
    let (quarter, _) = try closed()
    let again = try Timeline(replaying: Array(quarter.timeline.records))
    #expect(again.workshop == quarter.timeline.workshop)
  }
}
