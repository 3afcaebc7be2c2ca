import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct ProgressTests {
  /// The table of DOMAIN.md, section 3.
  @Test(arguments: [
    ("0", "10", "5.9", "0.59", "59%", "0.59"), ("10", "0", "7", "0.3", "30%", "0.3"),
    ("10", "0", "-10", "2", "200%", "1"), ("-50", "-10", "-30", "0.5", "50%", "0.5"),
    ("-5", "5", "0", "0.5", "50%", "0.5"), ("200", "0", "100", "0.5", "50%", "0.5"),
    ("20", "50", "14", "-0.2", "below start", "0"), ("30", "30", "30", "1", "100%", "1"),
    ("30", "30", "31", "0", "0%", "0"), ("20", "50", "20", "0", "0%", "0"),
  ])
  func ofAChange(
    baseline: String, target: String, current: String, raw: String, shown: String, counted: String
  ) throws {
    let progress = try values(.change(dec(baseline), dec(target)))
      .progress(kind: .increase, reading: .value(dec(current)))
    #expect(progress.raw == dec(raw))
    #expect(progress.words.string == shown)
    #expect(progress.counted == dec(counted))
  }

  @Test func neverMeasuredIsADash() throws {
    let progress = try values(.change(20, 50)).progress(kind: .increase, reading: .never)
    #expect(progress == .unmeasured)
    #expect(progress.words == "–")
    #expect(progress.raw == nil)
    #expect(Status.byGap(raw: progress.raw, expected: 0) == .pending)
  }

  @Test(arguments: [
    (KeyResultKind.atLeast, "10", 1), (.atLeast, "9.99", 0), (.atLeast, "11", 1),
    (.atMost, "10", 1), (.atMost, "10.01", 0), (.atMost, "9", 1),
  ])
  func equalToTheLimitIsMet(kind: KeyResultKind, current: String, raw: Decimal) throws {
    let progress = try values(.limit(10)).progress(kind: kind, reading: .value(dec(current)))
    #expect(progress.raw == raw)
  }

  @Test func betweenCountsKeptCheckIns() throws {
    let between = try values(.range(low: 20, high: 30))
    let reading = Reading.checkIns(values: [20, 30, nil, dec("30.1"), 25], planned: 12)
    #expect(between.progress(kind: .between, reading: reading).raw == dec("0.25"))
    #expect(
      between.progress(kind: .between, reading: .checkIns(values: [nil], planned: 12))
        == .unmeasured)
    #expect(
      between.progress(kind: .between, reading: .checkIns(values: [25], planned: 0)) == .unmeasured)
  }

  @Test func milestonesWeighTheirStages() throws {
    let stages = try values(
      .stages([Stage(title: "A", weight: 1), Stage(title: "B", weight: 3)]))
    #expect(stages.progress(kind: .milestone, reading: .stages(done: [1])).raw == dec("0.75"))
    #expect(stages.progress(kind: .milestone, reading: .stages(done: [])).raw == 0)
    #expect(stages.progress(kind: .milestone, reading: .stages(done: [0, 1, 9])).raw == 1)
  }

  @Test func binaryIsAllOrNothingAndABaselineNone() throws {
    #expect(try values(.binary).progress(kind: .binary, reading: .done(true)).raw == 1)
    #expect(try values(.binary).progress(kind: .binary, reading: .done(false)).raw == 0)
    let unknown = try values(.unknown).progress(kind: .baseline, reading: .value(7))
    #expect(unknown == .uncounted)
    #expect(unknown.counted == nil)
  }

  @Test func aLevelIsItsLatestAndCumulativeEntriesAddUp() {
    #expect(Measurement.level.current(after: [3, 9, 5], baseline: 2) == 5)
    #expect(Measurement.cumulative.current(after: [3, 9, 5], baseline: 2) == 19)
    #expect(Measurement.cumulative.current(after: [], baseline: 2) == nil)
  }

  private func values(_ measure: KeyResultValues.Measure) throws -> KeyResultValues {
    KeyResultValues(measure: measure, due: try day("2027-09-30"))
  }
}
