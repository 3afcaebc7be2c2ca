import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopModel

/// Who gets the goals, in every file, and which files there are for them.
@Suite struct SharingInFilesTests {
  private static func timeline() throws -> Timeline {
    var timeline = try SeveralSets().timeline
    let day = timeline.workshop.sets[0].cycle.first + 4
    try timeline.add(
      .audiencesProposed(wordings: [
        AudienceWording(name: "Sales | all", how: "page; by mail", day: day, by: "Ana"),
        AudienceWording(name: "The board", day: day),
        AudienceWording(name: "Nobody yet"),
      ]))
    try timeline.add(
      .audienceInformed(audience: AudienceID(timeline.lastSeq, part: 1), informed: true))
    try timeline.add(.handoutWritten(files: ["größe.html"], folder: "out"))
    return timeline
  }

  @Test(arguments: [ExportFormat.text, .markdown, .html]) func pagesTellWhoGetsThem(
    _ format: ExportFormat
  ) throws {
    let text = String(decoding: try Sample.bytes(Self.timeline(), as: format), as: UTF8.self)
    for words in ["Sharing", "page; by mail", "5 Jan 2027", "The board", "Nobody yet"] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(text.components(separatedBy: "The board").count >= 2)
    #expect(
      !String(decoding: try Sample.bytes(Sample.demo(), as: format), as: UTF8.self)
        .contains("Who gets the goals"))
  }

  @Test func aCalendarHasTheDaysThatAreOpen() throws {
    let reading = try Reading.of(Sample.bytes(Self.timeline(), as: .ics), by: "dates")
    #expect(reading.problems == [])
    #expect(reading.texts.contains("Share the OKRs of Harbour Bikes: Sales | all"))
    #expect(reading.texts.contains("How: page; by mail") && reading.texts.contains("By: Ana"))
    #expect(!reading.texts.contains { $0.contains("The board") })
    #expect(Set(reading.texts.filter { $0.hasPrefix("share-") }).count == 1)
  }

  @Test func theDocumentFollowsTheSchema() throws {
    let reading = try Reading.of(
      Sample.bytes(Self.timeline(), as: .json), by: "document", beside: WorkshopSchema.json)
    #expect(reading.problems == [])
    #expect(reading.texts.contains("größe.html") && reading.texts.contains("Nobody yet"))
  }

  @Test func theWorkbookHasASheetOfThem() throws {
    let reading = try Reading.of(Sample.bytes(Self.timeline(), as: .xlsx), by: "workbook")
    #expect(reading.problems == [])
    #expect(reading.sheets?.contains("Sharing") == true)
    #expect(reading.texts.contains("Sales | all"))
  }

  @Test func aHandoutHasPagesForUnitsAndOwners() throws {
    let book = try SeveralSets().book
    let plan = HandoutPlan(book, isWhole: true)
    #expect(Set(plan.files.map(\.name)).count == plan.files.count)
    #expect(plan.files(for: "ana").map(\.about) == ["Ana"])
    let sales = plan.files(for: "Sales (department)")
    #expect(sales.count == 2, "two cycles: \(sales.map(\.name))")
    #expect(sales.allSatisfy { plan.book(of: $0).worksheets.count == 1 })
    #expect(plan.files(for: "Somebody").map(\.format) == [.html, .eml, .slides])
    let part = HandoutPlan(book, isWhole: false)
    #expect(!part.files.contains { $0.format == .json })
  }
}
