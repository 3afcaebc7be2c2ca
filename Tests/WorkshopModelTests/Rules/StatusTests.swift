import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct StatusTests {
  @Test(arguments: [
    ("0.40", Status.onTrack), ("0.9", .onTrack), ("0.3999", .behind), ("0.25", .behind),
    ("0.2499", .atRisk), ("-0.2", .atRisk),
  ])
  func byTheGapInPoints(raw: String, status: Status) {
    #expect(Status.byGap(raw: dec(raw), expected: dec("0.5")) == status)
  }

  /// Exactly ten points, and exactly 25, whatever the denominators of value and day are.
  @Test func theBoundariesAreExact() {
    for days in 2...120 {
      for passed in 1..<days {
        let expected = Decimal(passed) / Decimal(days)
        // Of a way as long as ten times the days, the value that is ten points behind.
        let way = Decimal(20 * days)
        let tenBehind = Decimal(20 * passed - 2 * days) / way
        let quarterBehind = Decimal(20 * passed - 5 * days) / way
        #expect(Status.byGap(raw: tenBehind, expected: expected) == .onTrack)
        #expect(Status.byGap(raw: tenBehind - dec("0.0001"), expected: expected) == .behind)
        #expect(Status.byGap(raw: quarterBehind, expected: expected) == .behind)
        #expect(Status.byGap(raw: quarterBehind - dec("0.0001"), expected: expected) == .atRisk)
      }
    }
  }

  @Test func pendingBeforeTheFirstCheckIn() {
    #expect(Status.byGap(raw: nil, expected: 1) == .pending)
    #expect(Status.byBounds(current: nil, low: 1, high: 2) == .pending)
  }

  @Test func boundsAndDeeds() throws {
    #expect(Status.byBounds(current: 2, low: 1, high: 2) == .onTrack)
    #expect(Status.byBounds(current: 1, low: 1, high: 2) == .onTrack)
    #expect(Status.byBounds(current: 3, low: 1, high: 2) == .atRisk)
    let due = try day("2027-09-30")
    #expect(Status.byDeed(isDone: true, due: due, today: due + 9) == .onTrack)
    #expect(Status.byDeed(isDone: false, due: due, today: due) == .pending)
    #expect(Status.byDeed(isDone: false, due: due, today: due + 1) == .atRisk)
  }

  @Test func expectedGrowsFromFirstToLastDay() throws {
    let cycle = try Cycle(name: "C", first: day("2027-01-01"), last: day("2027-01-11"))
    #expect(cycle.expected(on: cycle.first) == 0)
    #expect(cycle.expected(on: cycle.first + 4) == dec("0.4"))
    #expect(cycle.expected(on: cycle.last) == 1)
    #expect(cycle.expected(on: cycle.last + 9) == 1)
    #expect(cycle.expected(on: cycle.first - 9) == 0)
    let oneDay = try Cycle(name: "C", first: cycle.first, last: cycle.first)
    #expect(oneDay.expected(on: cycle.first) == 1)
  }

  @Test func staleBeatsEverything() throws {
    let today = try day("2027-03-10")
    func judged(_ late: Int?, byHand: Status?) -> StatusJudgement {
      .judge(
        computed: .behind, setByHand: byHand, waitingSince: late.map { today - $0 }, today: today)
    }
    #expect(judged(4, byHand: .onTrack).status == .stale)
    #expect(judged(4, byHand: nil).status == .stale)
    #expect(judged(3, byHand: nil).status == .behind)
    #expect(judged(nil, byHand: .onTrack) == StatusJudgement(.onTrack, isSetByHand: true))
    #expect(judged(nil, byHand: .onTrack).words == "on track (set by hand)")
    #expect(judged(nil, byHand: nil).words == "behind")
  }

  @Test func anObjectiveIsAsWeakAsItsWeakest() {
    #expect(Status.weakest(of: [.onTrack, .behind, .onTrack]) == .behind)
    #expect(Status.weakest(of: [.onTrack, .atRisk, .stale]) == .atRisk)
    #expect(Status.weakest(of: [.onTrack, .pending]) == .pending)
    #expect(Status.weakest(of: [.onTrack]) == .onTrack)
    #expect(Status.weakest(of: []) == .pending)
  }

  @Test func signWordAndColourGoTogether() {
    #expect(Set(Status.allCases.map(\.sign)).count == Status.allCases.count)
    #expect(Set(Status.allCases.map(\.words)).count == Status.allCases.count)
    #expect(Status.allCases.filter { $0.tone == .green } == [.onTrack])
    #expect(Set(ScoreBand.allCases.map(\.sign)).count == 3)
  }
}
