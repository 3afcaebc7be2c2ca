import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// DOMAIN.md, section 16: a health metric has a name, a value or a word, red, amber or green set by
/// hand, and a date.
@Suite struct HealthMetricTests {
  private let one = TrackedQuarter.monday(1)

  private func read(
    _ metric: HealthMetricID, _ value: CleanText, _ health: Health, on day: CalendarDate
  ) -> Event {
    .healthMetricRead(metric: metric, day: day, value: value, health: health)
  }

  @Test func theLatestDayCountsAndOfOneDayTheLaterWritten() throws {
    var quarter = try TrackedQuarter()
    let id = HealthMetricID(try quarter.happen(.healthMetricAdded(name: "Mood")))
    #expect(
      quarter.squares(one).lines(of: .health).map(\.words) == [". not read Mood"])
    try quarter.happen(read(id, "tired", .amber, on: one + 7))
    try quarter.happen(read(id, "fine", .green, on: one))
    #expect(
      quarter.squares(one + 7).lines(of: .health).map(\.words)
        == ["~ amber Mood: tired · 11 Jan"])
    #expect(
      quarter.squares(one + 6).lines(of: .health).map(\.words) == ["+ green Mood: fine · 4 Jan"])
    try quarter.happen(read(id, "ill", .red, on: one + 7))
    #expect(
      quarter.squares(one + 9).lines(of: .health).map(\.words) == ["! red Mood: ill · 11 Jan"])
  }

  @Test func signAndWordAndColourSayTheSame() {
    #expect(Health.allCases.map(\.sign) == ["!", "~", "+"])
    #expect(Health.allCases.map(\.words) == ["red", "amber", "green"])
    #expect(Health.allCases.map(\.tone) == [.red, .amber, .green])
  }

  @Test func aSetWatchesFewAndEachHasItsName() throws {
    var quarter = try TrackedQuarter()
    for number in 1...Limits.healthMetrics {
      try quarter.happen(.healthMetricAdded(name: "Metric \(number)"))
    }
    #expect(
      quarter.refusal(.healthMetricAdded(name: "One more"))
        == "There are 6 health metrics: remove one first. Few are looked at.")
    let first = try #require(quarter.set.weeks.healthMetrics.first?.id)
    #expect(
      quarter.refusal(.healthMetricRenamed(metric: first, name: "métric 2"))
        == "There is a health metric called Metric 2 already.")
    #expect(
      quarter.refusal(.healthMetricRenamed(metric: first, name: ""))
        == "The name is empty: type it first.")
    try quarter.happen(.healthMetricRenamed(metric: first, name: "Mood"))
    try quarter.happen(.healthMetricRemoved(metric: first))
    #expect(quarter.set.weeks.healthMetrics.count == Limits.healthMetrics - 1)
    #expect(
      quarter.refusal(read(first, "fine", .green, on: one))
        == "That health metric is no longer there: someone changed it meanwhile.")
  }

  @Test func aReadingHasAValue() throws {
    var quarter = try TrackedQuarter()
    let id = HealthMetricID(try quarter.happen(.healthMetricAdded(name: "Mood")))
    #expect(
      quarter.refusal(read(id, "", .green, on: one)) == "The value is empty: type it first.")
  }

  @Test func healthNeverMovesProgress() throws {
    var quarter = try TrackedQuarter()
    let keyResult = try quarter.add(
      .increase, .change(baseline: 0, target: 10, stretch: nil, commit: nil))
    try quarter.read(keyResult, .value(5), on: one)
    let before = quarter.standing(keyResult, on: one)
    let id = HealthMetricID(try quarter.happen(.healthMetricAdded(name: "Mood")))
    try quarter.happen(read(id, "ill", .red, on: one))
    #expect(quarter.standing(keyResult, on: one) == before)
  }
}
