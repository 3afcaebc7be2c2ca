import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// DOMAIN.md, sections 4 to 6 and 16: weights, a target that changes, a status set by hand, a value
/// that was found out.
@Suite struct TrackingChangesTests {
  private static let change = KeyResultValues.Measure.change(
    baseline: 0, target: 100, stretch: nil, commit: nil)

  private static func values(_ baseline: Decimal, _ target: Decimal) -> KeyResultValues {
    KeyResultValues(
      measure: .change(baseline: baseline, target: target, stretch: nil, commit: nil),
      due: TrackedQuarter.cycle.last)
  }

  /// One key result is reached, the other stands at its start.
  @Test(arguments: [
    ([1, 1] as [Decimal], Decimal(string: "0.5")), ([3, 1], Decimal(string: "0.75")),
    ([0, 1], Decimal(0)), ([1, 0], Decimal(1)), ([0, 0], nil),
  ])
  func anObjectiveCountsItsKeyResultsByTheirWeights(weights: [Decimal], progress: Decimal?) throws {
    var quarter = try TrackedQuarter()
    let ids = [try quarter.add(.increase, Self.change), try quarter.add(.increase, Self.change)]
    try quarter.read(ids[0], .value(100), on: TrackedQuarter.monday(1))
    try quarter.read(ids[1], .value(0), on: TrackedQuarter.monday(1))
    for (id, weight) in zip(ids, weights) where weight != 1 {
      try quarter.happen(.keyResultWeighed(keyResult: id, weight: weight))
    }
    let standing = try #require(quarter.set.standing(on: TrackedQuarter.monday(1)).first)
    #expect(standing.rollUp.progress.raw == progress)
    #expect((progress == nil) == (standing.objective.shares == nil))
  }

  @Test func sharesAreSaidOnceTheyDiffer() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    _ = try quarter.add(.increase, Self.change)
    #expect(quarter.set.weightWords(of: id) == nil)
    try quarter.happen(.keyResultWeighed(keyResult: id, weight: 3))
    #expect(quarter.set.weightWords(of: id) == "weight 3, counts 75%")
  }

  @Test(arguments: [Decimal(-1), 1_001]) func noWeightIsBelowNothingOrBeyondReason(
    weight: Decimal
  ) throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    #expect(
      quarter.refusal(.keyResultWeighed(keyResult: id, weight: weight))
        == Rejection.weightOutOfRange.reason)
  }

  @Test func aTargetThatPeopleMeasureAgainstChangesForAReasonOnly() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    try quarter.happen(.valuesSet(keyResult: id, values: Self.values(0, 80)))
    try quarter.read(id, .value(40), on: TrackedQuarter.monday(1))
    let lower = Self.values(0, 50)
    #expect(quarter.refusal(.valuesSet(keyResult: id, values: lower)) != nil)
    let day = TrackedQuarter.monday(5)
    #expect(
      quarter.refusal(.targetChanged(keyResult: id, values: lower, day: day, reason: " ")) != nil)
    let seq = try quarter.happen(
      .targetChanged(keyResult: id, values: lower, day: day, reason: "The pool is closed"))
    let standing = try #require(quarter.standing(id, on: day))
    #expect(standing.progress.raw == Decimal(string: "0.8"))
    let earlier = try #require(standing.keyResult.earlierValues.first)
    #expect(earlier.values == Self.values(0, 80) && earlier.until == day)
    #expect(
      earlier.words(for: standing.keyResult.wording)
        == "until 1 Feb from 0 to 80 guests by 4 Apr, because: The pool is closed")
    let series = try #require(KeyResultSeries(standing, in: TrackedQuarter.cycle))
    #expect(series.goals == [50] && series.goalsSince == day)
    #expect(series.earlierGoals.map { $0.map(\.value) } == [[80, 80]])
    #expect(series.earlierGoals.first?.map(\.day) == [TrackedQuarter.cycle.first, day])
    try quarter.happen(.undone(seq: seq))
    #expect(quarter.set.keyResult(id)?.values == Self.values(0, 80))
    #expect(quarter.set.keyResult(id)?.earlierValues == [])
  }

  @Test func aStatusSetByHandStandsUntilItIsTakenBackAndStaleBeatsIt() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    try quarter.read(id, .value(100), on: TrackedQuarter.monday(2))
    let day = TrackedQuarter.monday(2)
    #expect(quarter.refusal(.statusSet(keyResult: id, status: .atRisk, why: "")) != nil)
    for status in [Status.stale, .pending] {
      #expect(quarter.refusal(.statusSet(keyResult: id, status: status, why: "So")) != nil)
    }
    try quarter.happen(.statusSet(keyResult: id, status: .atRisk, why: "The supplier left"))
    #expect(quarter.standing(id, on: day)?.status.words == "at risk (set by hand)")
    #expect(quarter.set.standing(on: day).first?.status == .atRisk)
    #expect(quarter.standing(id, on: day + 14)?.status.words == "stale")
    try quarter.happen(.statusSet(keyResult: id, status: nil, why: ""))
    #expect(quarter.standing(id, on: day)?.status.words == "on track")
  }

  @Test(arguments: [(Measurement.level, Decimal(50)), (.cumulative, 10)])
  func whatWasFoundOutIsWhereItStarts(measurement: Measurement, next: Decimal) throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.baseline, .unknown, measurement)
    let values = Self.values(40, 60)
    let becomes = Event.keyResultFound(keyResult: id, kind: .increase, values: values)
    #expect(quarter.refusal(becomes) != nil)
    try quarter.read(id, .value(40), on: TrackedQuarter.monday(1))
    #expect(quarter.refusal(.keyResultFound(keyResult: id, kind: .decrease, values: values)) != nil)
    try quarter.happen(becomes)
    #expect(quarter.standing(id, on: TrackedQuarter.monday(1))?.progress.raw == 0)
    try quarter.read(id, .value(next), on: TrackedQuarter.monday(2))
    let standing = try #require(quarter.standing(id, on: TrackedQuarter.monday(2)))
    #expect(standing.current == 50 && standing.progress.raw == Decimal(string: "0.5"))
  }

  /// Read late for a day before, it is an entry like the others and not what was found.
  @Test func aLateCheckInBeforeTheFindIsNoEntryAfterIt() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.baseline, .unknown, .cumulative)
    try quarter.read(id, .value(100), on: TrackedQuarter.monday(2))
    try quarter.read(id, .value(90), on: TrackedQuarter.monday(1))
    try quarter.happen(
      .keyResultFound(keyResult: id, kind: .increase, values: Self.values(100, 200)))
    try quarter.read(id, .value(5), on: TrackedQuarter.monday(3))
    #expect(quarter.standing(id, on: TrackedQuarter.monday(3))?.current == 105)
  }

  @Test func whatIsMeasuredStaysOnceItWasCheckedIn() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    let known = try #require(quarter.set.keyResult(id)).wording
    var other = known
    other.kind = .atLeast
    #expect(quarter.refusal(.keyResultReworded(keyResult: id, wording: other)) == nil)
    try quarter.read(id, .value(1), on: TrackedQuarter.monday(1))
    #expect(quarter.refusal(.keyResultReworded(keyResult: id, wording: other)) != nil)
    other = known
    other.measurement = .cumulative
    #expect(quarter.refusal(.keyResultReworded(keyResult: id, wording: other)) != nil)
    other = known
    other.sentence = "Guests of the evening"
    #expect(quarter.refusal(.keyResultReworded(keyResult: id, wording: other)) == nil)
  }

  @Test func whatWasNeverReadHasNoStatusSetByHand() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    #expect(quarter.refusal(.statusSet(keyResult: id, status: .onTrack, why: "So")) != nil)
  }

  @Test func aStepThatChangesNothingIsNone() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    #expect(quarter.refusal(.keyResultWeighed(keyResult: id, weight: 1)) != nil)
    #expect(quarter.refusal(.statusSet(keyResult: id, status: nil, why: "")) != nil)
  }

  @Test(arguments: [("45", true), ("45 guests", true), ("45 €", false)])
  func aValueInAnotherUnitIsRefused(typed: String, isTaken: Bool) throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    let keyResult = try #require(quarter.set.keyResult(id))
    let reading = try? CheckInReading.typed(CleanText(typed), for: keyResult)
    #expect((reading == .value(45)) == isTaken)
  }
}
