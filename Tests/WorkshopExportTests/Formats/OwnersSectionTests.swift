import PlainText
import Testing
import WorkshopExport
import WorkshopModel
import WorkshopSpreadsheet

/// Who owns which key result, where it is asked for.
@Suite struct OwnersSectionTests {
  @Test func theTextTellsEachOwnerAndLastWhatNobodyOwns() throws {
    let several = try SeveralSets()
    let text = String(
      decoding: WorksheetText.bytes(several.book.keeping([.owners])), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("  ") }.map(String.init)
    #expect(lines.contains("  Ana: 1.1 Reach more towns, at least 7 towns by 31 Dec 2027"))
    #expect(lines.contains("  No owner: 1.1 Reach more towns, at least 7 towns by 31 Mar 2027"))
    let two = try #require(
      several.book.keeping([.owners]).worksheets.first { $0.owners.count == 2 })
    #expect(two.owners == ["Ana", "Bo"])
    let told = WorksheetText.lines(WorksheetBook(two)).map(\.text.string).filter {
      $0.hasPrefix("Ana") || $0.hasPrefix("Bo")
    }
    #expect(told.map { $0.prefix(2) } == ["An", "Bo"])
  }

  @Test func pagesAndWorkbooksHoldATable() throws {
    let book = WorksheetBook(try Sample.demo()).keeping([.owners])
    let markdown = String(decoding: MarkdownFile.bytes(book), as: UTF8.self)
    #expect(markdown.contains("| Owner | \\# | Key result | Values |"))
    let html = try Reading.of(HTMLPage.bytes(book), by: "page")
    #expect(html.problems == [] && html.texts.contains("Zoë Müller"))
    let workbook = try Reading.of(Spreadsheet.bytes(book), by: "workbook")
    #expect(workbook.sheets == ["Owners"] && workbook.problems == [])
  }

  @Test func nobodyGetsItUnasked() throws {
    let text = String(
      decoding: WorksheetText.bytes(WorksheetBook(try Sample.demo())), as: UTF8.self)
    #expect(!text.contains("Who owns what"))
    #expect(WorksheetSection(named: "owners") == .owners)
  }
}
