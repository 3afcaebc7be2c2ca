import Foundation
import PlainText
import Testing

@testable import WorkshopModel

/// `2027-09-30` in tests.
func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

@Suite struct CalendarDateTests {
  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday),
    ("2000-02-29", 11_016, .tuesday), ("2026-11-22", 20_779, .sunday),
    ("2100-03-01", 47_541, .monday), ("0001-01-01", -719_162, .monday),
    ("9999-12-31", 2_932_896, .friday),
  ])
  func dayNumberAndWeekday(text: String, number: Int, weekday: Weekday) throws {
    let date = try day(text)
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
    #expect(date.weekday == weekday)
    #expect(date.description == text)
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
    var date = try day("1900-01-01")
    for number in date.dayNumber...(date.dayNumber + 146_097) {
      #expect(date.dayNumber == number)
      let next = date + 1
      let isNewMonth = next.day == 1
      #expect(isNewMonth || (next.day == date.day + 1 && next.month == date.month))
      #expect(date < next)
      date = next
    }
  }

  @Test(arguments: ["2027-02-29", "2027-13-01", "2027-00-10", "2027-9-30", "20270930", "x", ""])
  func refusesWhatIsNoDay(text: String) { #expect(CalendarDate(text) == nil) }

  @Test func daysBetween() throws {
    #expect(try day("2027-09-30").days(until: day("2027-10-07")) == 7)
    #expect(try day("2027-10-07").days(until: day("2027-09-30")) == -7)
    #expect(try day("2028-03-01") - 1 == day("2028-02-29"))
    #expect(try day("2028-03-01") + Int.max == day("9999-12-31"))
  }

  @Test func isWrittenAsItsDay() throws {
    let json = try JSONEncoder().encode(["due": day("2027-09-30")])
    #expect(String(decoding: json, as: UTF8.self) == #"{"due":"2027-09-30"}"#)
    #expect(
      try JSONDecoder().decode([String: CalendarDate].self, from: json)["due"] == day("2027-09-30"))
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDate].self, from: Data(#"["2027-02-30"]"#.utf8))
    }
  }

  @Test func words() throws {
    #expect(try day("2027-09-30").words == "30 Sep 2027")
    #expect(try day("2027-01-01").dayAndMonth == "1 Jan")
  }

  @Test func theDayOfAMomentDependsOnTheClock() throws {
    let moment = Timestamp(seconds: 86_400 - 60)
    #expect(CalendarDate(moment, secondsFromUTC: 0) == CalendarDate(dayNumber: 0))
    #expect(CalendarDate(moment, secondsFromUTC: 3600) == CalendarDate(dayNumber: 1))
    #expect(
      CalendarDate(Timestamp(seconds: 0), secondsFromUTC: -3600) == CalendarDate(dayNumber: -1))
  }

  @Test func nextWeekdayMayBeToday() throws {
    let sunday = try day("2026-11-22")
    #expect(sunday.next(.sunday) == sunday)
    #expect(sunday.next(.monday) == sunday + 1)
    #expect(sunday.next(.saturday) == sunday + 6)
  }
}
