import FoundationEssentials
import Testing
import WorkshopModel

@testable import WorkshopExport

/// The round numbers and the days beside a chart.
@Suite struct AxisTests {
  @Test(arguments: [
    ("18", "45", ["10", "20", "30", "40", "50"]),
    ("0", "100", ["0", "25", "50", "75", "100"]), ("0", "7", ["0", "2", "4", "6", "8"]),
    ("-3", "3", ["-4", "-2", "0", "2", "4"]), ("0.2", "0.9", ["0.2", "0.4", "0.6", "0.8", "1"]),
    ("1200", "10000", ["0", "2500", "5000", "7500", "10000"]), ("5", "5", ["4", "5", "6"]),
    ("0", "0", ["-1", "0", "1"]),
  ])
  func ticksAreRoundAndHoldAllValues(_ low: String, _ high: String, _ ticks: [String]) throws {
    let bounds = try #require(Decimal(string: low))...#require(Decimal(string: high))
    let axis = ValueAxis(holding: bounds)
    #expect(axis.ticks.map(\.description) == ticks)
    #expect(axis.bounds.lowerBound <= bounds.lowerBound)
    #expect(axis.bounds.upperBound >= bounds.upperBound)
    #expect((2...13).contains(axis.ticks.count))
  }

  @Test(arguments: ["1e-20", "1e40", "123456789.987654321"])
  func noNumberHoweverLargeIsTooMuch(_ text: String) throws {
    let value = try #require(Decimal(string: text))
    for bounds in [-value...value, 0...value, value...value] {
      let axis = ValueAxis(holding: bounds)
      #expect(axis.bounds.lowerBound < axis.bounds.upperBound)
    }
  }

  @Test func daysBeginAndEndTheAxisWithMonthsBetween() throws {
    let first = CalendarDate(dayNumber: 20_819)
    let quarter = DayAxis(first...first + 89, most: 8)
    #expect(
      quarter.ticks.map(\.description) == ["2027-01-01", "2027-02-01", "2027-03-01", "2027-03-31"])
    let year = DayAxis(first...first + 364, most: 8)
    #expect(year.ticks.first == first && year.ticks.last == first + 364)
    #expect((4...8).contains(year.ticks.count))
    #expect(DayAxis(first...first, most: 8).ticks == [first])
    let century = DayAxis(first...first + 36_500, most: 8)
    #expect(century.ticks.count <= 8)
  }
}
