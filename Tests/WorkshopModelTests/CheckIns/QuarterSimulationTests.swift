import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// A quarter of thirteen weeks, lived through week by week. The numbers of the table were worked out
/// apart from the program: Monday of week w is day 7(w - 1) of 90, and the forecast is the line of
/// least squares through the last six Mondays, read at week 13 6/7, where the quarter ends.
@Suite struct QuarterSimulationTests {
  /// What happens on the Monday of a week, and how the key result stands in its evening.
  struct Week: Sendable {
    let number: Int
    /// Nil where the check-in is missed.
    let read: Decimal?
    let confidence: Int?
    /// The target from that Monday on, where it changes.
    var target: Decimal?
    /// In percent, rounded.
    let progress: Int
    let expected: Int
    let status: Status
    let held: Int
    /// Progress at the end, to two places; nil while too little was read.
    let forecast: String?
  }

  /// From 0 to 100, and from week 8 on to 60 only: the pool is closed.
  static let weeks: [Week] = [
    Week(
      number: 1, read: 5, confidence: 7, progress: 5, expected: 0, status: .onTrack, held: 1,
      forecast: nil),
    Week(
      number: 2, read: 10, confidence: 7, progress: 10, expected: 8, status: .onTrack, held: 2,
      forecast: nil),
    // Missed, and not stale before three days have gone by.
    Week(
      number: 3, read: nil, confidence: nil, progress: 10, expected: 16, status: .onTrack, held: 2,
      forecast: nil),
    Week(
      number: 4, read: nil, confidence: nil, progress: 10, expected: 23, status: .stale, held: 2,
      forecast: nil),
    // 5, 10, 20 in weeks 1, 2, 5: 3.65 points a week from 11.67 in week 2 2/3 on.
    Week(
      number: 5, read: 20, confidence: 4, progress: 20, expected: 31, status: .behind, held: 3,
      forecast: "0.53"),
    Week(
      number: 6, read: 25, confidence: 4, progress: 25, expected: 39, status: .behind, held: 4,
      forecast: "0.55"),
    Week(
      number: 7, read: 30, confidence: 4, progress: 30, expected: 47, status: .behind, held: 5,
      forecast: "0.57"),
    // 36 of 60 now. All that was read before counts against the new target too.
    Week(
      number: 8, read: 36, confidence: 6, target: 60, progress: 60, expected: 54, status: .onTrack,
      held: 6, forecast: "0.99"),
    Week(
      number: 9, read: 42, confidence: 7, progress: 70, expected: 62, status: .onTrack, held: 7,
      forecast: "1.04"),
    Week(
      number: 10, read: nil, confidence: nil, progress: 70, expected: 70, status: .onTrack, held: 7,
      forecast: "1.04"),
    Week(
      number: 11, read: 48, confidence: 7, progress: 80, expected: 78, status: .onTrack, held: 8,
      forecast: "1.06"),
    Week(
      number: 12, read: 54, confidence: 8, progress: 90, expected: 86, status: .onTrack, held: 9,
      forecast: "1.05"),
    Week(
      number: 13, read: 57, confidence: 9, progress: 95, expected: 93, status: .onTrack, held: 10,
      forecast: "1.02"),
  ]

  @Test func everyWeekStandsAsWorkedOutByHand() throws {
    _ = try lived()
  }

  /// 57 of 60 is no target reached, so the next quarter begins at 57; 58.5 is half of what is left.
  @Test func whatIsCarriedOverBeginsWhereItEnded() throws {
    var quarter = try lived()
    let objective = try #require(quarter.set.objectives.first)
    try quarter.happen(
      .objectiveReviewed(objective: objective.id, outcome: .keep, why: "Nearly there"))
    try quarter.happen(.cycleClosed(overriding: []))
    let next = Cycle(
      known: "2027 Q2", TrackedQuarter.cycle.last + 1, TrackedQuarter.cycle.last + 91)
    try quarter.happen(.sessionEnded(overriding: []))
    let opened = try quarter.happen(
      .sessionOpened(
        kind: .quarter, set: nil,
        opening: SetPlan(unit: Unit.companyID, cycle: next, serves: nil),
        agenda: SessionKind.quarter.agenda, absent: []))
    let set = SetID(opened)
    let carried = try #require(quarter.timeline.workshop.set(set)?.suggestions.first)
    try quarter.happen(.shortlistDecided(chosen: [carried.id], how: .hand, set: set))
    let again = try #require(
      quarter.timeline.workshop.set(set)?.objectives.first?.keyResults.first)
    #expect(
      again.values
        == KeyResultValues(
          measure: .change(baseline: 57, target: 60, stretch: nil, commit: nil), due: next.last))
    try quarter.read(again.id, .value(Decimal(string: "58.5") ?? 0), on: next.first + 1)
    let now = try #require(quarter.timeline.workshop.set(set))
    let standing = KeyResultStanding(
      try #require(now.keyResult(again.id)), in: now, on: next.first + 1)
    #expect(standing.progress.raw == Decimal(string: "0.5"))
  }

  /// The quarter, checked against the table week by week.
  private func lived() throws -> TrackedQuarter {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(
      .increase, .change(baseline: 0, target: 100, stretch: nil, commit: nil))
    for week in Self.weeks {
      let monday = TrackedQuarter.monday(week.number)
      if let target = week.target {
        try quarter.happen(
          .targetChanged(
            keyResult: id,
            values: KeyResultValues(
              measure: .change(baseline: 0, target: target, stretch: nil, commit: nil),
              due: TrackedQuarter.cycle.last),
            day: monday, reason: "The pool is closed"))
      }
      if let read = week.read {
        try quarter.read(id, .value(read), on: monday, confidence: week.confidence)
      }
      let standing = try #require(quarter.standing(id, on: monday))
      let name = Comment("week \(week.number)")
      #expect(standing.progress.raw.map(Self.percent) == week.progress, name)
      #expect(standing.expected.map(Self.percent) == week.expected, name)
      #expect(standing.status.status == week.status, name)
      #expect(quarter.set.heldCheckIns(by: monday).count == week.held, name)
      #expect(
        standing.forecast.map { Amount.number($0.raw, places: 2) } == week.forecast, name)
    }
    return quarter
  }

  private static func percent(_ share: Decimal) -> Int {
    Int((share.asDouble * 100).rounded())
  }
}
