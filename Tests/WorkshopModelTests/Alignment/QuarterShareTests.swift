import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// DOMAIN.md section 14: what a numeric key result of the year suggests for a quarter.
@Suite struct QuarterShareTests {
  private static func change(_ baseline: String, _ target: String) -> KeyResultValues.Measure {
    .change(baseline: number(baseline), target: number(target), stretch: nil, commit: nil)
  }

  private static func number(_ text: String) -> Decimal { Decimal(string: text) ?? .nan }

  @Test(arguments: [
    ("0", "100", nil, 4, "25"), ("0", "100", "30", 2, "35"), ("0", "100", "30", 1, "70"),
    ("200", "0", nil, 4, "-50"), ("200", "0", "80", 2, "-40"), ("-50", "-10", nil, 4, "10"),
    // Rounded as the baseline is written.
    ("0", "100", nil, 3, "33"), ("3.9", "4.5", nil, 4, "0.2"), ("1200", "2000", nil, 3, "267"),
    ("0", "100", "30.5", 2, "34.8"),
    // Nothing is no step.
    ("0", "0.5", nil, 4, "0.1"), ("0", "1", nil, 4, "0.3"),
    // It went back since: more is to go.
    ("20", "50", "14", 3, "12"),
  ])
  func share(baseline: String, target: String, current: String?, left: Int, amount: String) throws {
    let share = try #require(
      QuarterShare(
        Self.change(baseline, target), at: current.map(Self.number),
        left: CyclesLeft(count: left, areQuarters: true)))
    #expect(share.amount == Self.number(amount))
  }

  @Test(
    arguments: [
      .limit(4), .range(low: 1, high: 2), .stages([Stage(title: "One")]), .binary, .unknown,
      change("30", "30"),
    ] as [KeyResultValues.Measure])
  func whatHasNoWayToGoSuggestsNothing(_ measure: KeyResultValues.Measure) {
    #expect(
      QuarterShare(measure, at: nil, left: CyclesLeft(count: 4, areQuarters: true)) == nil)
  }

  @Test(arguments: [("0", "100", "100"), ("0", "100", "120"), ("200", "0", "-5")])
  func whatIsReachedSuggestsNothing(baseline: String, target: String, current: String) {
    #expect(
      QuarterShare(
        Self.change(baseline, target), at: Self.number(current),
        left: CyclesLeft(count: 2, areQuarters: true)) == nil)
  }

  @Test(arguments: [
    (
      "users", "0", "100", "30", 2, true, "+35 users, to 65 users (70 users to go, 2 quarters left)"
    ),
    ("%", "20", "60", "20", 4, true, "+10 points, to 30% (40 points to go, 4 quarters left)"),
    ("€", "0", "40000", "0", 1, true, "+€40,000, to €40,000 (€40,000 to go, the last quarter)"),
    ("", "10", "4", "10", 3, false, "-2, to 8 (6 to go, 3 such cycles left)"),
  ])
  func words(
    unit: String, baseline: String, target: String, at: String, left: Int, quarters: Bool,
    words: String
  ) throws {
    let share = try #require(
      QuarterShare(
        Self.change(baseline, target), at: Self.number(at),
        left: CyclesLeft(count: left, areQuarters: quarters)))
    #expect(share.words(unit: CleanText(unit)).string == words)
  }

  /// A company with a year and one of its quarters, in which a key result serves one of the year.
  private func scene(
    _ quarter: Int, unit: CleanText = "users", year measure: KeyResultValues.Measure
  ) throws -> (two: TwoSets, mine: KeyResultID) {
    var two = try TwoSets()
    let top = try #require(two.company.objectives.first).id
    let wording = KeyResultWording(sentence: "More come back", unit: "users", owner: "Ana")
    let above = KeyResultID(
      try two.happen(.keyResultAdded(objective: top, wording: wording)))
    try two.happen(
      .valuesSet(
        keyResult: above, values: KeyResultValues(measure: measure, due: TwoSets.year.last)))
    let set = SetID(
      try two.happen(
        .sessionOpened(
          kind: .quarter, set: nil,
          opening: SetPlan(
            unit: Unit.companyID, cycle: TwoSets.year.quarters[quarter], serves: OKRSet.firstID),
          agenda: SessionKind.quarter.agenda, absent: [])))
    let seq = try two.happen(two.workshop.takingOver([.objective(id: top)], into: set))
    let objective = ObjectiveID(
      try two.happen(.shortlistDecided(chosen: [SuggestionID(seq)], how: .hand, set: set)))
    let mine = KeyResultID(
      try two.happen(
        .keyResultAdded(
          objective: objective,
          wording: KeyResultWording(sentence: "Some come back", unit: unit))))
    try two.happen(.goalServes(goal: .keyResult(id: mine), above: [.keyResult(id: above)]))
    return (two, mine)
  }

  @Test func itStandsBesideWhatServesTheYear() throws {
    let (two, mine) = try scene(2, year: Self.change("0", "100"))
    let words: [CleanText] = [
      "1.1 of 2027 suggests +35 users, to 65 users (70 users to go, 2 quarters left)"
    ]
    #expect(two.workshop.quarterShares(for: mine, from: 30) == words)
    #expect(
      two.workshop.quarterShares(for: mine, from: nil)
        == ["1.1 of 2027 suggests +50 users, to 50 users (100 users to go, 2 quarters left)"])
    let above = two.company.objectives[0].keyResults[0].id
    #expect(two.workshop.quarterShares(for: above, from: 0) == [])
  }

  @Test func aNumberInAnotherUnitIsNoStart() throws {
    let (two, mine) = try scene(0, unit: "%", year: Self.change("0", "100"))
    #expect(
      two.workshop.quarterShares(for: mine, from: 30)
        == ["1.1 of 2027 suggests +25 users, to 25 users (100 users to go, 4 quarters left)"])
  }

  @Test func whatServesByItsObjectiveIsToldWhereItCountsTheSame() throws {
    var (two, mine) = try scene(0, year: Self.change("0", "100"))
    let above = two.company.objectives[0].keyResults[0].id
    let set = try #require(two.workshop.set(of: mine))
    let objective = try #require(set.objective(holding: mine)).id
    try two.happen(.goalServes(goal: .keyResult(id: mine), above: []))
    #expect(two.workshop.quarterShares(for: mine, from: nil) == [])
    try two.happen(.goalServes(goal: .objective(id: objective), above: [.keyResult(id: above)]))
    #expect(two.workshop.quarterShares(for: mine, from: nil).count == 1)
    try two.happen(
      .keyResultReworded(
        keyResult: mine, wording: KeyResultWording(sentence: "Some come back", unit: "%")))
    #expect(two.workshop.quarterShares(for: mine, from: nil) == [])
  }

  @Test func withoutANumberAboveThereIsNone() throws {
    let (two, mine) = try scene(0, year: Self.change("0", "100"))
    var other = two
    let above = two.company.objectives[0].keyResults[0]
    var wording = above.wording
    wording.kind = .atLeast
    try other.happen(.keyResultReworded(keyResult: above.id, wording: wording))
    #expect(other.workshop.quarterShares(for: mine, from: nil) == [])
  }
}
