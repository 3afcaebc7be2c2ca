import PlainText
import Testing

@testable import WorkshopModel

/// How many quarters are left of a year, the current one counted.
@Suite struct CyclesLeftTests {
  @Test(arguments: [
    // A calendar year.
    ("2027-01-01", "2027-03-31", "2027-01-01", "2027-12-31", 4, true),
    ("2027-04-01", "2027-06-30", "2027-01-01", "2027-12-31", 3, true),
    ("2027-07-01", "2027-09-30", "2027-01-01", "2027-12-31", 2, true),
    ("2027-10-01", "2027-12-31", "2027-01-01", "2027-12-31", 1, true),
    // Fiscal years.
    ("2026-04-01", "2026-06-30", "2026-04-01", "2027-03-31", 4, true),
    ("2026-10-01", "2026-12-31", "2026-04-01", "2027-03-31", 2, true),
    ("2027-12-01", "2028-02-29", "2027-12-01", "2028-11-30", 4, true),
    // A stub counts as the quarter it is the rest of, of a whole year and of the rest of one.
    ("2027-02-10", "2027-03-31", "2027-01-01", "2027-12-31", 4, true),
    ("2027-02-10", "2027-03-31", "2027-02-10", "2027-12-31", 4, true),
    ("2027-09-20", "2027-09-30", "2027-01-01", "2027-12-31", 2, true),
    ("2027-12-20", "2027-12-31", "2027-01-01", "2027-12-31", 1, true),
    // Days of the room's own: three months each, or as many as come nearest.
    ("2027-01-15", "2027-04-14", "2027-01-15", "2028-01-14", 4, true),
    ("2027-01-01", "2027-02-18", "2027-01-01", "2027-05-27", 3, false),
    ("2027-01-01", "2027-04-10", "2027-01-01", "2027-10-27", 3, false),
    ("2027-01-01", "2027-01-31", "2027-01-01", "2027-12-31", 12, false),
    // One that ends later than the year is its last.
    ("2027-11-01", "2028-01-31", "2027-01-01", "2027-12-31", 1, true),
  ])
  func left(
    first: String, last: String, yearFirst: String, yearLast: String, count: Int, quarters: Bool
  ) throws {
    let cycle = try Cycle(name: "Now", first: day(first), last: day(last))
    let year = try Cycle(name: "Year", first: day(yearFirst), last: day(yearLast))
    #expect(cycle.left(of: year) == CyclesLeft(count: count, areQuarters: quarters))
  }

  @Test(arguments: [
    ("2028-01-01", "2028-03-31"), ("2026-10-01", "2026-12-31"), ("2027-01-01", "2027-12-31"),
  ])
  func whatIsNoPartOfTheYearHasNone(first: String, last: String) throws {
    let cycle = try Cycle(name: "Now", first: day(first), last: day(last))
    let year = try Cycle(name: "2027", first: day("2027-01-01"), last: day("2027-12-31"))
    #expect(cycle.left(of: year) == nil)
  }

  @Test(arguments: 1...12) func everyQuarterOfEveryFiscalYear(firstMonth: Int) throws {
    let year = Cycle.annual(containing: try day("2027-06-15"), firstMonth: firstMonth)
    #expect(year.quarters.map { $0.left(of: year)?.count } == [4, 3, 2, 1])
  }
}
