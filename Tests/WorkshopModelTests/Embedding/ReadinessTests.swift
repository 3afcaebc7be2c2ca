import FoundationEssentials
import PlainText
import Testing

@testable import WorkshopModel

/// What the data says to each of the twelve items (DOMAIN.md sections 11 and 18).
@Suite struct ReadinessTests {
  @Test(arguments: ReadinessRow.all) func theDataSays(_ row: ReadinessRow) throws {
    var year = try EmbeddedYear()
    try row.happen(&year)
    let evidence = year.evidence(row.item)
    #expect(evidence.words == row.words)
    #expect(evidence.supports == row.supports)
  }

  @Test func everyItemHasARow() {
    #expect(Set(ReadinessRow.all.map(\.item)) == Set(ReadinessItem.allCases))
    #expect(ReadinessItem.allCases.count == 12)
    #expect(Set(ReadinessItem.allCases.map(\.title)).count == 12)
  }

  static let contradictions: [(ReadinessAnswer, ReadinessAnswer, Bool)] = [
    (.yes, .yes, false), (.yes, .partly, true), (.yes, .no, true),
    (.partly, .yes, false), (.partly, .partly, false), (.partly, .no, true),
    (.no, .yes, true), (.no, .partly, false), (.no, .no, false),
  ]

  @Test(arguments: contradictions)
  func whoClaimsMoreThanTheDataContradictsIt(
    _ answer: ReadinessAnswer, _ data: ReadinessAnswer, _ contradicts: Bool
  ) {
    #expect(answer.contradicts(data) == contradicts)
    let said = ReadinessEvidence(data, "10 of 13").contradiction(of: answer)
    #expect(said == (contradicts ? "the data says \(data.words): 10 of 13" : nil))
  }

  @Test func nothingIsContradictedWhereTheDataCannotTell() {
    #expect(ReadinessEvidence(nil, "the file cannot tell").contradiction(of: .yes) == nil)
    #expect(ReadinessEvidence(.no, "none").contradiction(of: nil) == nil)
  }

  @Test func aContradictionIsKeptWithTheAnswerAndShownAsLongAsItHolds() throws {
    var year = try EmbeddedYear()
    try year.hold(10)
    let day = EmbeddedYear.quarter(1).last + 1
    let facts = ReadinessFacts(year.workshop, on: day)
    try year.happen(facts.answer(.checkInsHeld, .yes, owner: "Ana", note: "All but three"))
    let although: CleanText =
      "the data says partly: 10 of 13 planned check-ins were held in 2027 Q1"
    #expect(year.workshop.embedding.replies[.checkInsHeld]?.although == [although])
    #expect(ReadinessFacts(year.workshop, on: day).contradiction(of: .checkInsHeld) == although)
    #expect(
      year.timeline.log.last?.words
        == "Were check-ins held in 80 % of the weeks? Yes (Ana), All but three, although \(although)"
    )

    // One that is held late takes the contradiction away; what was so then stays on record.
    let keyResult = try #require(year.workshop.sets[0].objectives.first?.keyResults.first)
    try year.read(keyResult.id, 1, on: EmbeddedYear.quarter(1).last)
    #expect(ReadinessFacts(year.workshop, on: day).contradiction(of: .checkInsHeld) == nil)
    #expect(year.workshop.embedding.replies[.checkInsHeld]?.although == [although])
  }

  @Test func ofAYearAndItsLastQuarterTheQuarterIsTheLastCycle() throws {
    var year = try EmbeddedYear()
    try year.plan()
    let whole = Cycle(
      known: "2027", EmbeddedYear.quarter(1).first, EmbeddedYear.quarter(4).last)
    try year.happen(
      .objectiveAdded(
        text: "Year", opening: SetPlan(unit: Unit.companyID, cycle: whole, serves: nil)))
    let annual = try #require(year.workshop.sets.last).id
    try year.plan(in: annual)
    let cycles = year.workshop.cyclesWithKeyResults
    #expect(cycles.last(on: EmbeddedYear.quarter(1).first - 1) == nil)
    #expect(cycles.last(on: EmbeddedYear.quarter(1).first)?.cycle.name == "2027 Q1")
    #expect(cycles.last(on: EmbeddedYear.quarter(2).first)?.cycle.name == "2027 Q1")
    #expect(cycles.last(on: whole.last + 1)?.cycle.name == "2027 Q1")
  }

  @Test func theGateWantsEachItemAnswered() throws {
    var year = try EmbeddedYear()
    let unmet = PhaseKind.embedding.definition.unmet
    #expect(unmet(year.workshop, year.workshop.sets[0], []) == ["12 items are not answered"])
    for item in ReadinessItem.allCases.dropLast() {
      try year.happen(
        .readinessAnswered(item: item, answer: .no, owner: "", note: "", overriding: []))
    }
    #expect(
      unmet(year.workshop, year.workshop.sets[0], [])
        == ["Not answered: Are the dates of the next cycle booked?"])
    try year.happen(
      .readinessAnswered(
        item: .nextCycleBooked, answer: .partly, owner: "", note: "", overriding: []))
    #expect(unmet(year.workshop, year.workshop.sets[0], []).isEmpty)
  }
}
