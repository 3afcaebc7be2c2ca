import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct CycleTests {
  @Test(arguments: [
    ("2027-01-01", 1, "2027 Q1", "2027-01-01", "2027-03-31"),
    ("2027-06-30", 1, "2027 Q2", "2027-04-01", "2027-06-30"),
    ("2027-12-31", 1, "2027 Q4", "2027-10-01", "2027-12-31"),
    ("2026-11-22", 4, "FY26/27 Q3", "2026-10-01", "2026-12-31"),
    ("2027-03-31", 4, "FY26/27 Q4", "2027-01-01", "2027-03-31"),
    ("2027-04-01", 4, "FY27/28 Q1", "2027-04-01", "2027-06-30"),
    ("2026-07-15", 7, "FY26/27 Q1", "2026-07-01", "2026-09-30"),
    ("2027-02-10", 12, "FY26/27 Q1", "2026-12-01", "2027-02-28"),
    ("2099-05-05", 5, "FY99/00 Q1", "2099-05-01", "2099-07-31"),
    ("2027-01-01", 13, "2027 Q1", "2027-01-01", "2027-03-31"),
  ])
  func quarterOfADay(date: String, firstMonth: Int, name: String, first: String, last: String)
    throws
  {
    let cycle = Cycle.quarter(containing: try day(date), firstMonth: firstMonth)
    #expect(cycle.name.string == name)
    #expect(cycle.first.description == first)
    #expect(cycle.last.description == last)
  }

  @Test(arguments: 1...12)
  func quarterFollowsTheFormulaInEveryMonth(firstMonth: Int) throws {
    for month in 1...12 {
      let date = try #require(CalendarDate(year: 2027, month: month, day: 15))
      let number = ((month - firstMonth + 12) % 12) / 3 + 1
      let cycle = Cycle.quarter(containing: date, firstMonth: firstMonth)
      #expect(cycle.name.string.hasSuffix("Q\(number)"))
      #expect(cycle.contains(date))
      #expect(Cycle.annual(containing: date, firstMonth: firstMonth).contains(cycle.first))
    }
  }

  @Test func years() throws {
    let date = try day("2026-11-22")
    let year = Cycle.annual(containing: date)
    #expect(year.name == "2026")
    #expect(try year.first == day("2026-01-01"))
    #expect(try year.last == day("2026-12-31"))
    let fiscal = Cycle.annual(containing: date, firstMonth: 4)
    #expect(fiscal.name == "FY26/27")
    #expect(fiscal.last == (try day("2027-03-31")))
    #expect(Cycle.annual(after: date, firstMonth: 4).name == "FY27/28")
    #expect(Cycle.quarter(after: date, firstMonth: 4).name == "FY26/27 Q4")
    #expect(Cycle.quarter(after: date).first == (try day("2027-01-01")))
  }

  @Test func aQuarterHasTwelveToFourteenCheckIns() throws {
    var counts: Set<Int> = []
    for weekday in Weekday.allCases {
      for month in [1, 4, 7, 10] {
        let date = try #require(CalendarDate(year: 2028, month: month, day: 1))
        let cycle = Cycle.quarter(containing: date)
        let days = cycle.plannedCheckIns(on: weekday)
        #expect(days.allSatisfy { cycle.contains($0) && $0.weekday == weekday })
        counts.insert(days.count)
      }
    }
    #expect(counts.isSubset(of: [12, 13, 14]) && counts.count > 1)
  }

  @Test func ownCyclesAreRefusedOnlyWhenTheyMakeNoSense() throws {
    let (first, last) = (try day("2027-05-01"), try day("2027-05-01"))
    #expect(try Cycle(name: "Trade fair", first: first, last: last).dayCount == 1)
    #expect(throws: Rejection.cycleEndsBeforeItBegins(first: first, last: last - 1)) {
      try Cycle(name: "Trade fair", first: first, last: last - 1)
    }
    #expect(throws: Rejection.cycleWithoutName) { try Cycle(name: " ", first: first, last: last) }
  }

  @Test func survivesJSON() throws {
    let cycle = Cycle.annual(containing: try day("2026-11-22"), firstMonth: 7)
    let json = try JSONEncoder().encode(cycle)
    #expect(try JSONDecoder().decode(Cycle.self, from: json) == cycle)
    let broken = #"{"name":"x","first":"2027-02-02","last":"2027-02-01"}"#
    #expect(throws: Rejection.self) {
      try JSONDecoder().decode(Cycle.self, from: Data(broken.utf8))
    }
  }
}
