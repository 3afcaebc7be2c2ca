import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct CarriedKeyResultTests {
  /// What a key result has left, by what was read of it.
  struct Case: Sendable {
    let kind: KeyResultKind
    let measure: KeyResultValues.Measure
    var measurement = Measurement.level
    let read: [CheckInReading]
    /// Nil where nothing is left.
    let left: KeyResultValues.Measure?
  }

  static let cases: [Case] = [
    Case(
      kind: .increase, measure: .change(baseline: 20, target: 50, stretch: 60, commit: 32),
      read: [.value(26)], left: .change(baseline: 26, target: 50, stretch: 60, commit: 32)),
    Case(
      kind: .increase, measure: .change(baseline: 20, target: 50, stretch: 60, commit: 32),
      read: [.value(30), .value(35)],
      left: .change(baseline: 35, target: 50, stretch: 60, commit: nil)),
    Case(
      kind: .increase, measure: .change(baseline: 0, target: 10, stretch: nil, commit: nil),
      measurement: .cumulative, read: [.value(3), .value(2)],
      left: .change(baseline: 5, target: 10, stretch: nil, commit: nil)),
    Case(
      kind: .increase, measure: .change(baseline: 20, target: 50, stretch: nil, commit: nil),
      read: [.value(14)], left: .change(baseline: 14, target: 50, stretch: nil, commit: nil)),
    Case(
      kind: .decrease, measure: .change(baseline: 9, target: 4, stretch: nil, commit: 8),
      read: [.value(7)], left: .change(baseline: 7, target: 4, stretch: nil, commit: nil)),
    Case(
      kind: .increase, measure: .change(baseline: 20, target: 50, stretch: nil, commit: nil),
      read: [], left: .change(baseline: 20, target: 50, stretch: nil, commit: nil)),
    Case(
      kind: .increase, measure: .change(baseline: 20, target: 50, stretch: nil, commit: nil),
      read: [.value(50)], left: nil),
    Case(
      kind: .decrease, measure: .change(baseline: 9, target: 4, stretch: nil, commit: nil),
      read: [.value(3)], left: nil),
    Case(kind: .atLeast, measure: .limit(5), read: [.value(6)], left: .limit(5)),
    Case(
      kind: .between, measure: .range(low: 1, high: 3), read: [.value(2)],
      left: .range(low: 1, high: 3)),
    Case(
      kind: .milestone, measure: .stages([Stage(title: "Plan"), Stage(title: "Build", weight: 2)]),
      read: [.stages([0])], left: .stages([Stage(title: "Build", weight: 2)])),
    Case(
      kind: .milestone, measure: .stages([Stage(title: "Plan"), Stage(title: "Build")]),
      read: [.stages([0, 1])], left: nil),
    Case(kind: .binary, measure: .binary, read: [.done(false)], left: .binary),
    Case(kind: .binary, measure: .binary, read: [.done(true)], left: nil),
    Case(kind: .baseline, measure: .unknown, read: [], left: .unknown),
    Case(kind: .baseline, measure: .unknown, read: [.value(4)], left: nil),
  ]

  @Test(arguments: cases.indices) func aKeyResultBeginsWhereItEnded(_ index: Int) throws {
    let sample = Self.cases[index]
    var quarter = try TrackedQuarter()
    let id = try quarter.add(sample.kind, sample.measure, sample.measurement)
    for (week, reading) in sample.read.enumerated() {
      try quarter.read(id, reading, on: TrackedQuarter.monday(12 + week))
    }
    try quarter.decide(.keep)
    try quarter.close()
    try quarter.openNext()
    let objective = try #require(try quarter.choose())
    #expect(objective.title == "Be loved")
    #expect(objective.keyResults.map(\.values?.measure) == (sample.left.map { [$0] } ?? []))
    for keyResult in objective.keyResults {
      #expect(keyResult.values?.due == TrackedQuarter.next.last)
      #expect(keyResult.values?.rejection(for: keyResult.wording) == nil)
      #expect(keyResult.carriedFrom == id && keyResult.id != id)
      #expect(quarter.nextSet?.checkIns(of: keyResult.id) == [])
      // In the closed set nothing is read any more: a number means the one that goes on.
      let called = try quarter.timeline.workshop.keyResult(called: "1.1", in: nil)
      #expect(called.keyResult.id == keyResult.id)
    }
  }
}
