import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// The sample quarter in each of its weeks.
@Suite struct DemoWeeksTests {
  private func demo(_ week: Int, on today: CalendarDate) throws -> Timeline {
    var timeline = Timeline()
    for (index, step) in DemoWorkshop.steps(inWeek: week, on: today).enumerated() {
      try timeline.append(
        EventRecord(
          seq: index + 1, at: Timestamp(seconds: step.second), author: .desk, event: step.event))
    }
    return timeline
  }

  /// A Monday and the Sunday after it.
  private static let days = [CalendarDate(dayNumber: 20_787), CalendarDate(dayNumber: 20_793)]

  @Test(arguments: DemoWorkshop.weeks, days)
  func everyWeekHappensByTheRules(week: Int, today: CalendarDate) throws {
    let timeline = try demo(week, on: today)
    let set = timeline.workshop.currentSet
    #expect(timeline.workshop.phase?.kind == .weeklyTracking)
    #expect(set.cycle.first + 7 * (week - 1) <= today && today <= set.cycle.first + 7 * week)
    #expect(set.heldCheckIns(by: today).count == week)
    let seconds = DemoWorkshop.steps(inWeek: week, on: today).map(\.second)
    #expect(seconds == seconds.sorted())
  }

  @Test(arguments: days)
  func inTheSeventhOneRunsAheadOneIsAtRiskOneIsStaleOneIsBelowItsStart(
    today: CalendarDate
  ) throws {
    let set = try demo(7, on: today).workshop.currentSet
    let standings = set.numberedStandings(on: today).map(\.standing)
    let words = standings.map(\.status.words)
    #expect(words == ["stale", "on track", "on track", "at risk", "at risk"])
    #expect(standings[3].progress.raw.map { $0 < 0 } == true)
    #expect(standings[2].progress.raw.map { $0 * 10 == 8 } == true)
    #expect(standings[4].hasFallen)
  }

  @Test func theQuarterBeforeIsClosedAndWhatWasCarriedOverBeginsWhereItEnded() throws {
    let workshop = try demo(7, on: Self.days[0]).workshop
    let before = try #require(workshop.set(OKRSet.firstQuarterID))
    #expect(before.isClosed)
    let carried = try #require(workshop.currentSet.objectives.first?.keyResults.first)
    #expect(
      carried.values?.measure == .change(baseline: 25, target: 27, stretch: nil, commit: nil))
  }
}
