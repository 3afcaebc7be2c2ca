import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopModel
import WorkshopSpreadsheet

/// What each format makes of a file with several units and cycles.
@Suite struct SeveralSetsTests {
  private let several: SeveralSets
  private let book: WorksheetBook

  init() throws {
    several = try SeveralSets()
    book = several.book
  }

  private func text(_ format: ExportFormat, _ book: WorksheetBook? = nil) throws -> String {
    let bytes = try #require(WorksheetFile.bytes(book ?? self.book, as: format))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func theCompanyComesFirstAndThenTheTreeAndTheCalendar() throws {
    let titles = [
      "Harbour Bikes: OKRs 2027", "Harbour Bikes: OKRs 2027 Q1",
      "Sales (department), Harbour Bikes: OKRs 2027",
      "Sales (department), Harbour Bikes: OKRs 2027 Q1",
      "Sales (team of Sales), Harbour Bikes: OKRs 2027",
      "Closed shop, Harbour Bikes: OKRs 2027",
    ]
    #expect(book.worksheets.map(\.title.string) == titles)
    let lines = try text(.text).split(separator: "\n").map(String.init)
    #expect(lines.filter { $0.contains(": OKRs") } == titles)
    let marks = try text(.markdown).split(separator: "\n").filter { $0.hasPrefix("# ") }
    #expect(marks.count == titles.count)
    #expect(book.worksheets.map(\.strategy.isEmpty) == titles.map { $0 != titles[0] })
  }

  @Test(arguments: [ExportFormat.text, .markdown, .html]) func everythingIsThereOnce(
    _ format: ExportFormat
  ) throws {
    let text = try text(format)
    for worksheet in book.worksheets {
      for objective in worksheet.objectives {
        #expect(text.contains(objective.title.string), "\(objective.title)")
      }
    }
    for heading in ["Took part", "Expected outcomes", "Main challenges"] {
      let count = text.components(separatedBy: heading).count - 1
      #expect(count == 1, "\(heading)")
    }
  }

  @Test func aPageHasAContentsAndASectionForEachSet() throws {
    let html = try text(.html)
    for index in 1...book.worksheets.count {
      #expect(html.contains("<a href=\"#set-\(index)\">"))
      #expect(html.contains("<section id=\"set-\(index)\">"))
    }
    #expect(html.contains("break-before: page"))
    #expect(html.contains("<title>Harbour Bikes: OKRs</title>"))
    #expect(try Reading.of(Array(html.utf8), by: "page").problems == [])
    let tidy = try Reading.run(["tidy", "-quiet", "-errors", "-utf8"], over: Array(html.utf8))
    #expect(tidy.code == 0 && tidy.error.isEmpty, "\(tidy.error)")
    let one = try text(.html, book.bySet[0])
    #expect(!one.contains("<nav") && !one.contains("<section"))
  }

  @Test func aTableNamesPeriodAndTeamAndNumbersOn() throws {
    let rows = try text(.csv).split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let objectives = rows.filter { $0[1] == "Objective" }
    #expect(objectives.map { "\($0[0])" } == (1...objectives.count).map { "\($0)" })
    let places = objectives.map { "\($0[9]) \($0[4])" }
    #expect(
      places.suffix(5) == [
        "Sales (department) 2027", "Sales (department) 2027", "Sales (department) 2027 Q1",
        "Sales (team of Sales) 2027", "Closed shop 2027",
      ])
    #expect(places.first == "Harbour Bikes 2027" && places.contains("Harbour Bikes 2027 Q1"))
    let last = try #require(rows.last { $0[1] == "Key result" })
    #expect(last[0] == "\(objectives.count).1" && last[9] == "Closed shop")
  }

  @Test func aWorkbookHasASheetForEachSet() throws {
    let reading = try Reading.of(Spreadsheet.bytes(book), by: "workbook")
    #expect(reading.problems == [])
    #expect(
      reading.sheets?.prefix(6) == [
        "Harbour Bikes 2027", "Harbour Bikes 2027 Q1", "Sales (department) 2027",
        "Sales (department) 2027 Q1", "Sales (team of Sales) 2027", "Closed shop 2027",
      ])
    for objective in book.worksheets.flatMap(\.objectives) {
      #expect(reading.texts.contains(objective.title.string))
    }
  }

  @Test func aCalendarHoldsEachCycleOnce() throws {
    let reading = try Reading.of(CalendarFile.bytes(book), by: "dates")
    #expect(reading.problems == [])
    let names = reading.texts.filter { $0.hasSuffix("@rooftop") }
    #expect(names.count == 4 && Set(names).count == 4)
    #expect(
      reading.texts.filter { $0.hasPrefix("OKR review") } == [
        "OKR review 2027: Harbour Bikes", "OKR review 2027 Q1: Harbour Bikes",
      ])
    #expect(reading.texts.contains("OKR check-in 2027 Q1: Harbour Bikes"))
    #expect(reading.texts.contains("1 Be known in towns"))
  }

  /// A calendar that was taken in before there were other sets is replaced, not doubled.
  @Test func theFirstCycleKeepsItsNameInCalendars() throws {
    let before = try Reading.of(Sample.bytes(Sample.demo(), as: .ics), by: "dates").texts
    let after = try Reading.of(CalendarFile.bytes(book), by: "dates").texts
    for name in before.filter({ $0.hasSuffix("@rooftop") }) { #expect(after.contains(name)) }
  }

  @Test func aDocumentHoldsUnitsAndSetsAndComesBackEqual() throws {
    let bytes = try Sample.bytes(several.timeline, as: .json)
    #expect(
      try Reading.of(bytes, by: "document", beside: WorkshopSchema.json).problems == [])
    let document = try JSONDecoder().decode(WorkshopDocument.self, from: Data(bytes))
    #expect(document.form == .manySets)
    #expect(document.sets?.count == several.timeline.workshop.sets.count)
    #expect(
      document.units?.map(\.name) == ["Harbour Bikes", "Sales", "Sales", "Legal", "Closed shop"])
    #expect(document.units?.last?.archived == true)
    #expect(try Timeline(replaying: document.records).workshop == several.timeline.workshop)
    let one = try WorkshopDocument(Sample.demo())
    #expect(one.form == .oneSet && one.sets == nil)
  }

  @Test func aDocumentOfTheFirstFormStillComesIn() throws {
    let file = Folders.golden.appending(path: "harbour-bikes.json")
    let document = try JSONDecoder().decode(WorkshopDocument.self, from: Data(contentsOf: file))
    #expect(document.format == "rooftop/1")
    #expect(try Timeline(replaying: document.records).workshop == Sample.demo().workshop)
  }

  @Test func aPageForTheBoardTellsEverySet() throws {
    let board = book.keeping([.board])
    #expect(board.worksheets.count == book.worksheets.count)
    let html = try text(.html, board)
    #expect(html.contains("<body class=\"board\">") && html.contains("Be known in towns"))
    #expect(FileName.of(board, .html) == "harbour-bikes-board.html")
  }

  @Test func anOwnersPageTellsAllTheirSets() throws {
    let page = book.keeping(owner: "Ana")
    #expect(page.worksheets.map(\.unit) == ["Sales (department)", "Sales (team of Sales)"])
    #expect(book.owners.contains("Bo") && Set(book.owners).count == book.owners.count)
    #expect(book.bySet.count == book.worksheets.count)
  }

  @Test func aFileIsNamedByWhatItTells() throws {
    #expect(FileName.of(book, .html) == "harbour-bikes.html")
    let workshop = several.timeline.workshop
    let closed = WorksheetBook(
      workshop, about: try workshop.sets(ofUnit: "Closed shop", inCycle: nil))
    #expect(FileName.of(closed, .csv) == "harbour-bikes-closed-shop-2027.csv")
    #expect(FileName.ofHandout(book) == "harbour-bikes-handout")
    #expect(FileName.ofSet(book.worksheets[3], number: 4) == "unit-4-sales-department-2027-q1.html")
  }

  /// Every seventh is read by six programs; they begin with those that a sheet cannot be called.
  private static let names: [CleanText] =
    ["'[]:*?/\\'", "History", "Parking lot", ":\u{301}x", "=1+1", "</section>"]
    + HostileText.all.enumerated().filter { $0.offset % 7 == 0 }.map(\.element)

  @Test(arguments: names) func aUnitMayBeCalledAnything(_ text: CleanText) throws {
    let name = CleanText(String(text.singleLine.string.prefix(60))).singleLine
    let several = try SeveralSets(department: name, team: name)
    let title = try #require(
      several.book.worksheets.last { $0.unit?.string.contains("(team of") == true }
    )
    .title.singleLine.string
    for (format, reader) in [
      (ExportFormat.html, "page"), (.csv, "table"), (.xlsx, "workbook"), (.ics, "dates"),
    ] {
      let reading = try Reading.of(
        format == .xlsx
          ? Spreadsheet.bytes(several.book) : WorksheetFile.bytes(several.book, as: format) ?? [],
        by: reader)
      #expect(reading.problems == [], "\(format)")
      if format == .html { #expect(reading.texts.contains(title), "\(title)") }
      if format == .ics { #expect(reading.texts.contains(title), "\(title)") }
      if format == .xlsx {
        #expect(
          reading.sheets.map { Set($0.map { $0.lowercased() }).count } == reading.sheets?.count)
      }
    }
    let rendered = try Reading.run(["cmark", "--unsafe"], over: MarkdownFile.bytes(several.book))
    let page = try Reading.of(Array(rendered.output.utf8), by: "page")
    #expect(page.problems == [] && page.texts.contains(title), "\(title)")
  }
}
