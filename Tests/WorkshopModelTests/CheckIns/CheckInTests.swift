import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// DOMAIN.md, section 16: what a check-in reads, and which of several counts.
@Suite struct CheckInTests {
  private static let change = KeyResultValues.Measure.change(
    baseline: 20, target: 50, stretch: nil, commit: nil)
  private let one = TrackedQuarter.monday(1)
  private let two = TrackedQuarter.monday(2)

  @Test func ofALevelTheLatestDayCountsAndOfOneDayTheLaterWritten() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    try quarter.read(id, .value(35), on: two)
    try quarter.read(id, .value(23), on: one)
    #expect(quarter.standing(id, on: two)?.current == 35)
    #expect(quarter.standing(id, on: two)?.progress == .measured(raw: 0.5))
    try quarter.read(id, .value(38), on: two)
    #expect(quarter.standing(id, on: two)?.current == 38)
    #expect(quarter.standing(id, on: one)?.current == 23)
  }

  @Test func entriesOfACumulativeMetricAddToTheBaseline() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change, .cumulative)
    try quarter.read(id, .value(10), on: one)
    try quarter.read(id, .value(8), on: two)
    #expect(quarter.standing(id, on: two)?.current == 38)
    try quarter.read(id, .value(-3), on: two)
    #expect(quarter.standing(id, on: two)?.current == 35)
  }

  @Test func aCorrectionTakesThePlaceOfWhatWasWrittenThatDay() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change, .cumulative)
    try quarter.read(id, .value(10), on: one)
    try quarter.read(id, .value(80), on: two)
    try quarter.read(id, .value(8), on: two, instead: true)
    #expect(quarter.standing(id, on: two)?.current == 38)
    #expect(quarter.set.checkIns(of: id).count == 2)
  }

  @Test func everyKindReadsItsOwn() throws {
    var quarter = try TrackedQuarter()
    let stages = try quarter.add(
      .milestone, .stages([Stage(title: "Plan", weight: 1), Stage(title: "Build", weight: 3)]))
    try quarter.read(stages, .stages([1]), on: one)
    #expect(quarter.standing(stages, on: one)?.progress == .measured(raw: 0.75))
    let deed = try quarter.add(.binary, .binary)
    try quarter.read(deed, .done(true), on: one)
    #expect(quarter.standing(deed, on: one)?.progress == .measured(raw: 1))
    #expect(quarter.standing(deed, on: one)?.expected == nil)
    let unknown = try quarter.add(.baseline, .unknown)
    try quarter.read(unknown, .value(12), on: one)
    #expect(quarter.standing(unknown, on: one)?.current == 12)
    #expect(quarter.standing(unknown, on: one)?.progress == .uncounted)
  }

  struct Mistaken: Sendable {
    let kind: KeyResultKind
    let measure: KeyResultValues.Measure
    let reading: CheckInReading
    let words: CleanText
  }

  @Test(arguments: [
    Mistaken(
      kind: .milestone, measure: .stages([Stage(title: "Plan")]), reading: .value(3),
      words: "Say which of its stages are done."),
    Mistaken(
      kind: .milestone, measure: .stages([Stage(title: "Plan")]), reading: .stages([1]),
      words: "It has no such stage."),
    Mistaken(
      kind: .binary, measure: .binary, reading: .value(1), words: "Say whether it is done."),
    Mistaken(
      kind: .increase, measure: CheckInTests.change, reading: .done(true),
      words: "Say the number that was read."),
  ])
  func whatAnotherKindReadsIsRefused(_ mistaken: Mistaken) throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(mistaken.kind, mistaken.measure)
    #expect(
      quarter.refusal(.checkedIn(keyResult: id, day: one, reading: mistaken.reading))
        == mistaken.words)
  }

  @Test func keptCheckInsOfARangeAreSharesOfAllThatArePlanned() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.between, .range(low: 5, high: 10))
    try quarter.read(id, .value(5), on: one)
    try quarter.read(id, .value(11), on: two)
    try quarter.read(id, .value(10), on: TrackedQuarter.monday(4, plus: 2))
    let standing = try #require(quarter.standing(id, on: TrackedQuarter.monday(4, plus: 2)))
    #expect(standing.progress == .measured(raw: Decimal(2) / 13))
    #expect(standing.status.status == .onTrack)
    #expect(quarter.set.heldCheckIns(by: TrackedQuarter.monday(5)).count == 3)
  }

  @Test func aDayThatHasNotComeIsRefusedAndALateOneIsNot() throws {
    #expect(throws: Rejection.self) { try CheckIn.day(two, on: one) }
    #expect(try CheckIn.day(one, on: two) == one)
  }

  @Test func undoTakesACheckInBack() throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.increase, Self.change)
    let seq = quarter.timeline.lastSeq + 1
    try quarter.read(id, .value(35), on: one)
    try quarter.happen(.undone(seq: seq))
    #expect(quarter.set.checkIns(of: id).isEmpty)
    #expect(quarter.standing(id, on: one)?.status.status == .pending)
  }

  @Test(arguments: [("none", []), ("1, 2", [0, 1]), ("2", [1])])
  func stagesAreTypedByTheirNumbers(text: String, done: [Int]) throws {
    var quarter = try TrackedQuarter()
    let id = try quarter.add(.milestone, .stages([Stage(title: "Plan"), Stage(title: "Build")]))
    let keyResult = try #require(quarter.set.keyResult(id))
    #expect(try CheckInReading.typed(CleanText(text), for: keyResult) == .stages(done))
    for wrong: CleanText in ["3", "0", "-9223372036854775808", "9223372036854775807", "one"] {
      #expect(throws: Rejection.self) { try CheckInReading.typed(wrong, for: keyResult) }
    }
    let largest = CheckInReading.stages([.max, 0, 0])
    #expect(quarter.refusal(.checkedIn(keyResult: id, day: one, reading: largest)) != nil)
    #expect(largest.words(unit: "").string.hasPrefix("stages 1, "))
  }
}
