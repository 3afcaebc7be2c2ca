import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopModel

/// The alignment of the demo in every file.
@Suite struct AlignmentExportTests {
  private func text(_ format: ExportFormat) throws -> String {
    String(decoding: try Sample.bytes(Sample.demo(through: .alignment), as: format), as: UTF8.self)
  }

  @Test func theTextTellsWhoMovesWhatAndWhatIsMissing() throws {
    let text = try text(.text)
    for words in [
      "Alignment", "1.1 Families name us without being asked twice",
      "Lead: Marketing · Support: Sales", "! 1.3 has no lead",
      "- Sales: What will you stop? Selling at trade fairs, from March on",
      "Needs", "Sales needs from Marketing: Families who want a test ride", "Answer: yes",
      "Logistics needs from Repairs: Two places in the repair shop for parcel bikes",
      "Answer: open",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test func pagesHaveATable() throws {
    let markdown = try text(.markdown)
    #expect(
      markdown.contains("| 1.1 | Families name us without being asked twice | Marketing | Sales |"))
    #expect(markdown.contains("| From | To | Answer | Need |"))
    let html = try text(.html)
    #expect(html.contains("Who moves which key result") && html.contains("1.3 has no lead"))
  }

  @Test func theWorkbookHasASheetOfEach() throws {
    let reading = try Reading.of(
      Sample.bytes(Sample.demo(through: .alignment), as: .xlsx), by: "workbook")
    #expect(reading.sheets?.contains("Alignment") == true)
    #expect(reading.sheets?.contains("Needs") == true)
  }

  @Test func theDocumentHasItAndComesBackWhole() throws {
    let timeline = try Sample.demo(through: .alignment)
    let bytes = try WorkshopDocument(timeline).bytes()
    let document = try JSONDecoder().decode(WorkshopDocument.self, from: Data(bytes))
    let alignment = try #require(document.sets?.first?.alignment)
    #expect(alignment.marks.count == 12)
    #expect(alignment.marks.first?.keyResult == "1.1" && alignment.marks.first?.mark == .lead)
    #expect(alignment.answers.map(\.text) == ["Selling at trade fairs, from March on"])
    #expect(alignment.needs.map(\.answer) == ["yes", "open"])
    let again = try Timeline(replaying: document.records)
    #expect(again.workshop == timeline.workshop)
  }

  @Test func whereNobodySaidAnythingNothingStands() throws {
    let text = String(
      decoding: try Sample.bytes(Sample.demo(through: .evaluation), as: .markdown), as: UTF8.self)
    #expect(!text.contains("Alignment") && !text.contains("Needs"))
  }
}
