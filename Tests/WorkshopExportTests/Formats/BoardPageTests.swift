import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopModel
import WorkshopSpreadsheet

/// One page for the board: what was decided, and nothing of how.
@Suite struct BoardPageTests {
  private static func page(_ timeline: Timeline) -> WorksheetBook {
    WorksheetBook(timeline).keeping([.board])
  }

  @Test(arguments: [ExportFormat.text, .markdown, .html])
  func itHoldsObjectivesKeyResultsValuesAndOwners(_ format: ExportFormat) throws {
    let page = Self.page(try Sample.demo())
    let bytes = try #require(WorksheetFile.bytes(page, as: format))
    let text = String(decoding: bytes, as: UTF8.self)
    for objective in page.first.objectives {
      #expect(text.contains(objective.title.string))
      for keyResult in objective.keyResults {
        #expect(text.contains(keyResult.sentence.string))
        let values = try #require(keyResult.values).string.dropFirst()
        #expect(text.contains(values.replacing("€", with: "€")))
        #expect(text.contains(keyResult.wording.owner.string))
      }
    }
    let whole = Worksheet(try Sample.demo())
    let told = whole.strategy.map(\.text) + whole.parked + whole.outcomes
    for words in told { #expect(!text.contains(words.string)) }
    for words in ["Decisions", "Aspirational", "of 10", "Shortlist", "Accepted", "Set aside"] {
      #expect(!text.contains(words), "\(words)")
    }
  }

  @Test func aWorkbookForTheBoardIsOneSheetOnOnePage() throws {
    let bytes = try Spreadsheet.bytes(Self.page(Sample.demo()))
    let reading = try Reading.of(bytes, by: "workbook")
    #expect(reading.sheets == ["OKRs"])
  }

  @Test func itsNameIsItsOwn() throws {
    let whole = WorksheetBook(try Sample.demo())
    #expect(FileName.of(whole.keeping([.board]), .html) == "harbour-bikes-2027-board.html")
    #expect(FileName.of(whole, .html) == "harbour-bikes-2027.html")
  }

  /// Whoever leaves nothing out gets the long form only.
  @Test func theWholeWorksheetIsNotShortened() throws {
    let whole = Worksheet(try Sample.demo())
    #expect(whole.keeping(WorksheetSection.whole) == whole)
    #expect(whole.keeping(WorksheetSection.whole.union([.board])) == whole)
    let both = whole.keeping([.board, .strategy])
    #expect(both.isBoardPage && both[.strategy] == whole[.strategy] && both[.log].isEmpty)
  }
}
