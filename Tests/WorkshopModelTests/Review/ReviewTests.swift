import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct ReviewTests {
  private func change(_ baseline: Decimal, _ target: Decimal) -> KeyResultValues.Measure {
    .change(baseline: baseline, target: target, stretch: nil, commit: nil)
  }

  @Test(arguments: [
    ("0", "10", "5.9", "0.59"), ("10", "0", "-10", "1"), ("20", "50", "14", "0"),
    ("20", "50", nil, "0"), ("10", "0", "7", "0.3"),
  ])
  func countedProgressIsSuggested(
    baseline: String, target: String, read: String?, suggested: String
  ) throws {
    var quarter = try TrackedQuarter()
    let kind: KeyResultKind = dec(baseline) < dec(target) ? .increase : .decrease
    let id = try quarter.add(kind, change(dec(baseline), dec(target)))
    if let read { try quarter.read(id, .value(dec(read)), on: TrackedQuarter.monday(13)) }
    let keyResult = try #require(quarter.set.keyResult(id))
    #expect(quarter.set.suggestedScore(of: keyResult)?.value == dec(suggested))
    try quarter.score(id)
    #expect(quarter.set.score(of: keyResult)?.value == dec(suggested))
  }

  @Test func anotherScoreNeedsAReasonAndBothAreKept() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, change(0, 10))
    try quarter.read(id, .value(3), on: TrackedQuarter.monday(13))
    let keyResult = try #require(quarter.set.keyResult(id))
    let suggested = try #require(quarter.set.suggestedScore(of: keyResult))
    #expect(throws: Rejection.overrideWithoutReason) {
      try suggested.overridden(by: dec("0.5"), reason: "")
    }
    #expect(throws: Rejection.scoreOutOfRange) {
      try suggested.overridden(by: dec("1.1"), reason: "More")
    }
    let other = try suggested.overridden(by: dec("0.5"), reason: "The river rose")
    try quarter.happen(
      .keyResultScored(keyResult: id, score: other, learned: "Look at the river"))
    let score = try #require(quarter.set.score(of: keyResult))
    #expect((score.suggested, score.value) == (dec("0.3"), dec("0.5")))
    #expect(quarter.set.review.keyResults[id]?.learned == "Look at the river")
    #expect(
      quarter.timeline.log.last?.words
        == "Scored: Guests: 0.5 instead of 0.3, because: The river rose. Learned: Look at the river"
    )
  }

  @Test func aScoreOutOfAFileIsKeptWithinItsRange() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, change(0, 10))
    let keyResult = try #require(quarter.set.keyResult(id))
    for (score, value) in [
      (Score(suggested: 2, override: nil), 1),
      (Score(suggested: 0, override: .init(score: -1, reason: "Less")), 0),
      (Score(suggested: 0, override: .init(score: dec("0.5"), reason: " ")), dec("0.5")),
    ] {
      let event = Event.keyResultScored(keyResult: id, score: score)
      #expect(quarter.refusal(event) != nil)
      var timeline = quarter.timeline
      try timeline.evolve(
        EventRecord(
          seq: timeline.lastSeq + 1, at: Timestamp(seconds: 9), author: .desk, event: event))
      #expect(timeline.workshop.sets[0].score(of: keyResult)?.value == value)
    }
  }

  @Test func theScoreRestsOnTheSuggestionThatPeopleSaw() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, change(0, 10))
    try quarter.read(id, .value(3), on: TrackedQuarter.monday(12))
    let keyResult = try #require(quarter.set.keyResult(id))
    let seen = try #require(quarter.set.suggestedScore(of: keyResult))
    try quarter.read(id, .value(6), on: TrackedQuarter.monday(13))
    let stale = Event.keyResultScored(keyResult: id, score: seen)
    #expect(quarter.refusal(stale)?.string.contains("changed meanwhile") == true)
    try quarter.score(id)
    try quarter.decide(.done)
    #expect(quarter.set.missingInReview == [])
    try quarter.read(id, .value(7), on: TrackedQuarter.monday(13, plus: 1))
    #expect(quarter.set.missingInReview == ["Changed since it was scored: \"Guests\""])
  }

  @Test func whatWasToBeFoundOutIsNotScoredButTeaches() throws {
    var quarter = try TrackedQuarter()
    let found = try quarter.add(.baseline, .unknown)
    let other = try quarter.add(.increase, change(0, 10))
    try quarter.read(other, .value(4), on: TrackedQuarter.monday(13))
    let score = Score(progress: .measured(raw: 1))
    #expect(
      quarter.refusal(.keyResultScored(keyResult: found, score: score))?.string
        .contains("nothing to score") == true)
    #expect(quarter.refusal(.keyResultScored(keyResult: other)) != nil)
    try quarter.score(found, learned: "It is 12 days")
    try quarter.score(other)
    let mean = quarter.set.meanScore(of: quarter.set.objectives[0])
    #expect((mean.value, mean.scored, mean.countable) == (dec("0.4"), 1, 1))
    #expect(quarter.set.review.keyResults[found]?.learned == "It is 12 days")
  }

  @Test func anObjectiveIsTheMeanOfItsKeyResultsAndTheSetThatOfItsObjectives() throws {
    var quarter = try TrackedQuarter()
    let ids = [
      try quarter.add(.increase, change(0, 10)), try quarter.add(.increase, change(0, 10)),
    ]
    try quarter.read(ids[0], .value(10), on: TrackedQuarter.monday(13))
    try quarter.read(ids[1], .value(5), on: TrackedQuarter.monday(13))
    try quarter.score(ids[0])
    var mean = quarter.set.meanScore(of: quarter.set.objectives[0])
    #expect((mean.value, mean.note) == (1, "1 of 2 scored"))
    try quarter.score(ids[1])
    mean = quarter.set.meanScore(of: quarter.set.objectives[0])
    #expect((mean.value, mean.note) == (dec("0.75"), nil))

    let second = ObjectiveID(try quarter.happen(.objectiveAdded(text: "Be found")))
    #expect(quarter.set.meanScore.countable == 1)
    let third = KeyResultID(
      try quarter.happen(
        .keyResultAdded(
          objective: second, wording: KeyResultWording(sentence: "Visits", kind: .binary))))
    try quarter.happen(
      .valuesSet(
        keyResult: third,
        values: KeyResultValues(measure: .binary, due: TrackedQuarter.cycle.last)))
    #expect(quarter.set.meanScore.note == "1 of 2 scored")
    try quarter.score(third)
    #expect(quarter.set.meanScore.value == dec("0.375"))
    #expect(quarter.set.verdictWords == "0.38 overreached")
  }

  @Test func anOutcomeNeedsALineWhy() throws {
    var quarter = try TrackedQuarter()
    for outcome in ReviewOutcome.allCases {
      let event = Event.objectiveReviewed(objective: quarter.first, outcome: outcome, why: " ")
      #expect(quarter.refusal(event) == "The line why is empty: type it first.")
      try quarter.decide(outcome)
      #expect(quarter.set.review.objectives[quarter.first]?.outcome == outcome)
    }
  }

  @Test func theGateListsWhatIsMissing() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, change(0, 10))
    func unmet() -> [CleanText] {
      PhaseDefinition.review.unmet(quarter.timeline.workshop, quarter.set, [])
    }
    let open: CleanText = "The cycle is not closed: c closes it"
    #expect(unmet() == ["No score for \"Guests\"", "No decision about \"Be loved\"", open])
    try quarter.score(id)
    try quarter.decide(.abandon)
    #expect(unmet() == [open])
    try quarter.close()
    #expect(unmet() == [])
  }

  @Test func aReviewIsDueFromTwoWeeksBeforeTheEndUntilTheCycleIsClosed() throws {
    var quarter = try TrackedQuarter()
    _ = try quarter.add(.increase, change(0, 10))
    let last = TrackedQuarter.cycle.last
    func due(_ day: CalendarDate) -> SessionProposal? {
      quarter.timeline.workshop.dueSessions(on: day)[Unit.companyID]
    }
    // Nobody agreed on it yet.
    #expect(due(last)?.kind != .review)
    try quarter.happen(.evaluationAccepted(reason: "We know it"))
    #expect(due(last - 15)?.kind != .review)
    #expect(due(last - 14)?.words == "review of 2027 Q1")
    #expect(due(last + 400)?.words == "review of 2027 Q1")
    try quarter.close()
    #expect(due(last)?.kind != .review)
  }
}
