import PlainText
import Testing

@testable import WorkshopModel

@Suite struct TypedDateTests {
  private let reference = "2026-11-22"

  @Test(arguments: [
    ("2027-09-30", "2027-09-30"), ("30.9.2027", "2027-09-30"), ("30/9/2027", "2027-09-30"),
    ("30.09.27", "2027-09-30"), ("30 Sep 2027", "2027-09-30"),
    ("30 September 2027", "2027-09-30"), ("Sep 30", "2027-09-30"), ("Sep 30, 2028", "2028-09-30"),
    ("30 sept.", "2027-09-30"), ("30 Sep", "2027-09-30"), ("30.9.", "2027-09-30"),
    ("22 Nov", "2026-11-22"), ("21 Nov", "2027-11-21"), ("31 Dec", "2026-12-31"),
    ("29 Feb", "2028-02-29"), ("1st may 2027", "2027-05-01"), ("  3  Jan  ", "2027-01-03"),
    ("9/30/2027", "2027-09-30"), ("30-09-2027", "2027-09-30"), ("2027/09/30", "2027-09-30"),
    ("2027-09-30 00:00:00", "2027-09-30"), ("2027-09-30T12:00:00Z", "2027-09-30"),
    ("30.09.2027 14:30", "2027-09-30"), ("9/30/2027 12:00 AM", "2027-09-30"),
    ("30-Sep-27", "2027-09-30"), ("Thursday, 30 September 2027", "2027-09-30"),
    ("5.6.2027", "2027-06-05"), ("5/5/2027", "2027-05-05"), ("1. Mai 2027", "2027-05-01"),
  ])
  func reads(typed: String, expected: String) throws {
    let date = try CalendarDate.typed(CleanText(typed), reference: day(reference))
    #expect(date.description == expected)
  }

  @Test(arguments: ["", "soon", "30", "30 Foo", "30 Sep 20277", "1 2 3 4", "2027-9", "Sep", "-3"])
  func saysWhatToTypeInstead(typed: String) throws {
    let reference = try day(reference)
    let rejection = #expect(throws: Rejection.self) {
      try CalendarDate.typed(CleanText(typed), reference: reference)
    }
    #expect(rejection == .notADay)
  }

  @Test(arguments: ["5/6/2027", "05-06-2027", "5/6"])
  func whatCanBeTwoDaysIsAskedAbout(typed: String) throws {
    let reference = try day(reference)
    let rejection = #expect(throws: Rejection.self) {
      try CalendarDate.typed(CleanText(typed), reference: reference)
    }
    #expect(rejection?.reason.string.contains("5 Jun 2027 or 6 May 2027") == true)
  }

  @Test func aSpreadsheetCountsDaysFrom1900() throws {
    #expect(CalendarDate(spreadsheetNumber: 46_660)?.description == "2027-09-30")
    #expect(CalendarDate(spreadsheetNumber: 2_027) == nil)
    #expect(try DateReading("46660", reference: nil) == .number(46_660))
  }

  @Test(arguments: [
    ("30 Feb 2027", "30 Feb 2027"), ("31.11.", "31 Nov"), ("29.2.2027", "29 Feb 2027"),
  ])
  func namesADayThatDoesNotExist(typed: String, named: String) throws {
    let reference = try day(reference)
    let rejection = #expect(throws: Rejection.self) {
      try CalendarDate.typed(CleanText(typed), reference: reference)
    }
    #expect(rejection?.reason.string.contains("There is no \(named).") == true)
  }
}
