import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// What every picture of a key result over time is made from.
@Suite struct KeyResultSeriesTests {
  private static let change = KeyResultValues.Measure.change(
    baseline: 20, target: 60, stretch: nil, commit: nil)

  private func series(
    _ quarter: TrackedQuarter, _ id: KeyResultID
  ) throws -> KeyResultSeries? {
    let standing = try #require(quarter.standing(id, on: TrackedQuarter.cycle.last))
    return KeyResultSeries(standing, in: TrackedQuarter.cycle)
  }

  @Test func aChangeHasALineToBeOnAndAForecastToTheEnd() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    for (week, value) in [(1, 20), (3, 24), (5, 28)] as [(Int, Decimal)] {
      try quarter.read(id, .value(value), on: TrackedQuarter.monday(week))
    }
    let series = try #require(try series(quarter, id))
    #expect(series.measured.map(\.value) == [20, 24, 28])
    #expect(series.expected.map(\.day) == [TrackedQuarter.cycle.first, TrackedQuarter.cycle.last])
    #expect(series.expected.map(\.value) == [20, 60] && series.goals == [60])
    #expect(series.forecast.first?.day == TrackedQuarter.monday(5))
    // Two guests a week, and 90 days from the first to the last of the quarter.
    let end = try #require(series.forecast.last)
    #expect(end.day == TrackedQuarter.cycle.last)
    #expect(end.value.rounded(places: 2) == 45.71)
    #expect(series.bounds == 20...60 && series.words(28) == "28 guests")
    #expect(series.share(of: TrackedQuarter.cycle.last) == 1)
  }

  @Test func whatAddsUpIsShownAsItsSumAndStagesInPercent() throws {
    var quarter = try TrackedQuarter()
    let sum = try quarter.add(.increase, Self.change, .cumulative)
    try quarter.read(sum, .value(5), on: TrackedQuarter.monday(1))
    try quarter.read(sum, .value(7), on: TrackedQuarter.monday(2))
    #expect(try series(quarter, sum)?.measured.map(\.value) == [25, 32])
    let stages = try quarter.add(
      .milestone, .stages([Stage(title: "One", weight: 1), Stage(title: "Two", weight: 3)]))
    try quarter.read(stages, .stages([0]), on: TrackedQuarter.monday(2))
    let shown = try #require(try series(quarter, stages))
    #expect(shown.measured.map(\.value) == [25] && shown.unit == "%" && shown.goals == [100])
  }

  @Test func boundsHaveNoLineAndWhatIsDoneOrFoundNoPicture() throws {
    var quarter = try TrackedQuarter()
    let range = try quarter.add(.between, .range(low: 3, high: 5))
    try quarter.read(range, .value(9), on: TrackedQuarter.monday(1))
    let shown = try #require(try series(quarter, range))
    #expect(shown.goals == [3, 5] && shown.expected == [] && shown.bounds == 3...9)
    let deed = try quarter.add(.binary, .binary)
    let unknown = try quarter.add(.baseline, .unknown)
    #expect(try series(quarter, deed) == nil)
    #expect(try series(quarter, unknown) == nil)
  }

  /// Check-ins are taken after the end until the cycle is closed.
  @Test func theDaysReachAsFarAsWhatWasRead() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    let late = TrackedQuarter.cycle.last + 5
    try quarter.read(id, .value(50), on: late)
    let standing = try #require(quarter.standing(id, on: late))
    let series = try #require(KeyResultSeries(standing, in: TrackedQuarter.cycle))
    #expect(series.days == TrackedQuarter.cycle.first...late)
    #expect(series.forecast == [])
  }
}
