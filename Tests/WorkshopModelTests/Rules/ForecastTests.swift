import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct ForecastTests {
  private func points(_ raws: [String], every step: Int = 7) throws -> [Forecast.Point] {
    let start = try day("2027-07-01")
    return raws.enumerated().map {
      Forecast.Point(day: start + $0.offset * step, raw: dec($0.element))
    }
  }

  @Test func extendsTheLine() throws {
    let forecast = try #require(
      Forecast(points(["0", "0.05", "0.1"]), end: day("2027-09-16")))
    #expect(forecast.raw.rounded(places: 9) == dec("0.55"))
    #expect(forecast.words == "at this pace 0.55 by 16 Sep")
  }

  @Test func fitsByLeastSquares() throws {
    // By hand: days 0, 7, 14 and 0, 0.2, 0.1 give slope 0.1/14 and mean 0.1 on day 7.
    let forecast = try #require(Forecast(points(["0", "0.2", "0.1"]), end: day("2027-07-22")))
    #expect(forecast.raw.rounded(places: 9) == dec("0.2"))
  }

  @Test func needsThreeCheckInsOnDifferentDays() throws {
    let end = try day("2027-09-30")
    #expect(try Forecast(points(["0", "0.1"]), end: end) == nil)
    #expect(try Forecast(points(["0", "0.1", "0.2"], every: 0), end: end) == nil)
  }

  @Test func looksBackOnlySoFar() throws {
    let end = try day("2027-09-30")
    let late = Array(repeating: "0.5", count: Forecast.lookBack)
    #expect(try Forecast(points(["0", "0"] + late), end: end)?.raw == dec("0.5"))
  }
}
