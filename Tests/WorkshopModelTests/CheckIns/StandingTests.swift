import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// DOMAIN.md, sections 5 and 16: status, staleness and confidence out of the check-ins.
@Suite struct StandingTests {
  private static let change = KeyResultValues.Measure.change(
    baseline: 0, target: 100, stretch: nil, commit: nil)

  /// A quarter by weeks, the value read on its Mondays; nothing in weeks that are missing. The day of
  /// week 7 is day 42 of 90, so 47 % are expected then.
  @Test(arguments: [
    ([(1, 5), (7, 40)], Status.onTrack), ([(1, 5), (7, 37)], .onTrack),
    ([(1, 5), (7, 36)], .behind),
    ([(1, 5), (7, 22)], .behind), ([(1, 5), (7, 21)], .atRisk), ([(1, 5), (6, 40)], .onTrack),
  ])
  func statusIsTheGapToTheExpectedLine(read: [(Int, Int)], status: Status) throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    for (week, value) in read {
      try quarter.read(id, .value(Decimal(value)), on: TrackedQuarter.monday(week))
    }
    let standing = try #require(quarter.standing(id, on: TrackedQuarter.monday(7)))
    #expect(standing.status.status == status)
  }

  @Test(arguments: [(0, false), (3, false), (4, true)])
  func aCheckInIsStaleMoreThanThreeDaysPastItsDay(days: Int, isStale: Bool) throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    try quarter.read(id, .value(50), on: TrackedQuarter.monday(2, plus: 1))
    let standing = try #require(quarter.standing(id, on: TrackedQuarter.monday(3, plus: days)))
    #expect((standing.status.status == .stale) == isStale)
  }

  @Test func whatNobodyTracksYetIsPendingAndWhatIsForgottenBesideOthersIsStale() throws {
    var quarter = try TrackedQuarter()
    let forgotten = try quarter.add(.increase, Self.change)
    let tracked = try quarter.add(.increase, Self.change)
    let later = TrackedQuarter.monday(5, plus: 4)
    #expect(quarter.standing(forgotten, on: later)?.status.status == .pending)
    try quarter.read(tracked, .value(30), on: TrackedQuarter.monday(4))
    #expect(quarter.standing(forgotten, on: later)?.status.status == .stale)
    #expect(quarter.standing(forgotten, on: TrackedQuarter.monday(4))?.status.status == .pending)
  }

  @Test(arguments: [([8, 5], true), ([8, 6], false), ([5], false), ([3, 6], false)])
  func confidenceThatFellByThreeIsFallen(said: [Int], hasFallen: Bool) throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    for (week, number) in said.enumerated() {
      try quarter.read(
        id, .value(10), on: TrackedQuarter.monday(week + 1), confidence: number)
    }
    let standing = try #require(quarter.standing(id, on: TrackedQuarter.monday(3)))
    #expect(standing.hasFallen == hasFallen)
    #expect(standing.confidence?.value == said.last)
  }

  @Test func aCorrectionOfTheSameWeekIsNoFall() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    let (one, two) = (TrackedQuarter.monday(1), TrackedQuarter.monday(2))
    try quarter.read(id, .value(10), on: one, confidence: 9)
    try quarter.read(id, .value(10), on: one, confidence: 5)
    #expect(quarter.standing(id, on: one)?.hasFallen == false)
    try quarter.read(id, .value(10), on: two, confidence: 2)
    try quarter.read(id, .value(10), on: two + 1, confidence: 2)
    #expect(quarter.standing(id, on: two + 1)?.hasFallen == true)
  }

  @Test func whatIsDoneIsNotReadAgain() throws {
    var quarter = try TrackedQuarter()
    let done = try quarter.add(.binary, .binary)
    let open = try quarter.add(.binary, .binary)
    let later = TrackedQuarter.monday(5)
    try quarter.read(done, .done(true), on: TrackedQuarter.monday(1))
    try quarter.read(open, .done(false), on: TrackedQuarter.monday(1))
    #expect(quarter.standing(done, on: later)?.status.status == .onTrack)
    #expect(quarter.standing(open, on: later)?.status.status == .stale)
    let due = quarter.set.orderOfTalk(on: later).filter { $0.isDue(in: quarter.set, on: later) }
    #expect(due.map(\.id) == [open])
  }

  @Test func theForecastGoesOnAsLately() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    for week in 1...3 {
      try quarter.read(
        id, .value(Decimal(7 * (week - 1))), on: TrackedQuarter.monday(week))
    }
    // A point a day: on day 90 it is 90.
    let standing = try #require(quarter.standing(id, on: TrackedQuarter.monday(3)))
    #expect(standing.forecast?.raw.rounded(places: 6) == 0.9)
  }

  @Test func anObjectiveIsAsGoodAsItsWeakestAndAsFarAsItsMean() throws {
    var quarter = try TrackedQuarter()
    let first = try quarter.add(.increase, Self.change)
    let second = try quarter.add(.increase, Self.change)
    _ = try quarter.add(.baseline, .unknown)
    try quarter.read(first, .value(60), on: TrackedQuarter.monday(7))
    try quarter.read(second, .value(10), on: TrackedQuarter.monday(7))
    let standing = try #require(quarter.set.standing(on: TrackedQuarter.monday(7)).first)
    #expect(standing.status == .atRisk)
    #expect(standing.rollUp.progress == .measured(raw: 0.35))
    #expect(standing.words(number: 1) == "Objective 1: 35%, at risk")
  }

  @Test func itIsSaidHowManyOfThemAreMeasured() throws {
    var quarter = try TrackedQuarter()
    for value in [60, 30, nil] as [Decimal?] {
      let id = try quarter.add(.increase, Self.change)
      if let value { try quarter.read(id, .value(value), on: TrackedQuarter.monday(3)) }
    }
    let standing = try #require(quarter.set.standing(on: TrackedQuarter.monday(3)).first)
    #expect(standing.words(number: 1) == "Objective 1: 30%, pending, 2 of 3 measured")
  }

  @Test func theWorksheetTellsWhatWasReadTheLatestFirst() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    #expect(Worksheet(quarter.timeline.workshop)[.checkIns].isEmpty)
    try quarter.read(id, .value(10), on: TrackedQuarter.monday(1))
    try quarter.read(id, .value(25), on: TrackedQuarter.monday(3), confidence: 7)
    let worksheet = Worksheet(quarter.timeline.workshop)
    let tables = worksheet[.checkIns].compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    let rows = try #require(tables.first).rows.map { $0.cells.map(\.words) }
    #expect(
      rows == [
        ["2027-01-18", "1.1", "Guests", "25 guests", "25", "25%", "7", ""],
        ["2027-01-04", "1.1", "Guests", "10 guests", "10", "10%", "", ""],
      ])
    #expect(
      worksheet[.checkIns].contains(.paragraph("2 of 13 planned check-ins held", .soft)))
  }

  @Test func theWeekdayOfTheCheckInMoves() throws {
    var quarter = try TrackedQuarter()
    #expect(quarter.set.plannedCheckIns.first == TrackedQuarter.monday(1))
    try quarter.happen(.checkInDayChosen(weekday: .thursday))
    #expect(quarter.set.plannedCheckIns.first == TrackedQuarter.monday(1, plus: 3))
  }

  @Test func aKeyResultIsCalledByItsNumberOrItsSentence() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    let workshop = quarter.timeline.workshop
    #expect(try workshop.keyResult(called: "1.1", in: nil).keyResult.id == id)
    #expect(try workshop.keyResult(called: "guests", in: nil).keyResult.id == id)
    #expect(
      throws: Rejection("There is no key result 2.1. There are: 1.1.")
    ) { try workshop.keyResult(called: "2.1", in: nil) }
  }

  @Test(arguments: [
    (
      KeyResultKind.increase,
      KeyResultValues.Measure.change(
        baseline: 20, target: 60, stretch: nil, commit: nil), Measurement.level
    ),
    (.decrease, .change(baseline: 9.5, target: 2, stretch: nil, commit: nil), .level),
    (.increase, .change(baseline: 0, target: 7, stretch: nil, commit: nil), .cumulative),
    (.atMost, .limit(30), .level), (.between, .range(low: 10, high: 40), .level),
  ])
  func whatIsDrawnIsTheProgress(
    _ kind: KeyResultKind, _ measure: KeyResultValues.Measure, _ measurement: Measurement
  ) throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(kind, measure, measurement)
    for (week, value) in [(1, 20), (2, 31), (3, 5.5)] as [(Int, Decimal)] {
      try quarter.read(id, .value(value), on: TrackedQuarter.monday(week))
    }
    let steps = try #require(quarter.standing(id, on: TrackedQuarter.monday(3))).course
    #expect(steps.count == 3)
    for step in steps {
      let exact = try #require(step.progress.raw)
      let drawn = try #require(step.drawnShare)
      #expect(abs(drawn - exact.asDouble) < 1e-12)
    }
  }
}
