import PlainText
import Testing

@testable import WorkshopModel

/// DOMAIN.md section 13: two sets of one unit for the same days, neither serving the other.
@Suite struct SetOverlapTests {
  private func open(
    _ two: inout TwoSets, _ cycle: Cycle, of unit: UnitID, serves: SetID?
  ) throws -> OKRSet {
    let id = SetID(
      try two.happen(
        .sessionOpened(
          kind: .unit, set: nil, opening: SetPlan(unit: unit, cycle: cycle, serves: serves),
          agenda: SessionKind.unit.agenda, absent: [])))
    try two.happen(.sessionEnded(overriding: []))
    return try #require(two.workshop.set(id))
  }

  @Test func onlyWhatDoesNotServeOverlaps() throws {
    var two = try TwoSets()
    let quarters = TwoSets.year.quarters
    let year = try open(&two, TwoSets.year, of: two.sales, serves: OKRSet.firstID)
    let first = try open(&two, quarters[0], of: two.sales, serves: year.id)
    let second = try open(&two, quarters[1], of: two.sales, serves: year.id)
    let season = try Cycle(
      name: "Season", first: quarters[1].first + 30, last: quarters[2].last)
    let other = try open(&two, season, of: two.sales, serves: OKRSet.firstID)
    let foreign = try open(&two, season, of: Unit.companyID, serves: OKRSet.firstID)
    let overlaps = SetOverlaps(two.workshop)
    #expect(overlaps.of(first) == [])
    #expect(overlaps.of(second) == [other])
    #expect(overlaps.of(year) == [other])
    #expect(overlaps.of(other) == [year, second])
    #expect(overlaps.of(foreign) == [])
  }

  @Test func aPlanIsJudgedBeforeItIsOpened() throws {
    var two = try TwoSets()
    let quarter = TwoSets.year.quarters[0]
    let first = try open(&two, quarter, of: two.sales, serves: OKRSet.firstID)
    let days = try Cycle(name: "Fair", first: quarter.first + 80, last: quarter.last + 30)
    let overlaps = SetOverlaps(two.workshop)
    #expect(overlaps.of(SetPlan(unit: two.sales, cycle: days, serves: OKRSet.firstID)) == [first])
    #expect(overlaps.of(SetPlan(unit: two.sales, cycle: days, serves: first.id)) == [])
    let later = try Cycle(name: "Fair", first: quarter.last + 1, last: quarter.last + 30)
    #expect(overlaps.of(SetPlan(unit: two.sales, cycle: later, serves: nil)) == [])
    #expect(
      two.workshop.rejection(
        of: .sessionOpened(
          kind: .unit, set: nil,
          opening: SetPlan(unit: two.sales, cycle: days, serves: OKRSet.firstID),
          agenda: SessionKind.unit.agenda, absent: [])) == nil)
  }
}
