import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopModel

/// Every text a participant can type, through every format, read back by programs that are not
/// ours: they find the texts and nothing that could run, load or execute.
@Suite struct HostileTests {
  /// Each turn puts every text into other fields.
  private static let turns = Array(0..<4)

  private static func timeline(_ turn: Int) throws -> Timeline {
    let texts = HostileText.all
    let cut = turn * 17 % texts.count
    let ordered = Array(texts[cut...] + texts[..<cut]).filter { !$0.singleLine.isEmpty }
    return try Sample.workshop(ordered)
  }

  /// The texts that every format of the worksheet must hold.
  private static func texts(_ worksheet: Worksheet) -> [String] {
    worksheet.objectives.flatMap { objective in
      [objective.title] + objective.keyResults.map(\.sentence)
        + objective.keyResults.map(\.wording.owner)
    }.map(\.string)
  }

  private static func lists(_ worksheet: Worksheet) -> [String] {
    (worksheet.strategy.map(\.text) + worksheet.outcomes + worksheet.challenges + worksheet.parked
      + worksheet.people).map(\.string)
  }

  @Test(arguments: turns) func anHTMLPageShowsTheTexts(_ turn: Int) throws {
    let timeline = try Self.timeline(turn)
    let bytes = try Sample.bytes(timeline, as: .html)
    let reading = try Reading.of(bytes, by: "page")
    #expect(reading.problems == [])
    let worksheet = Worksheet(timeline)
    for text in Self.lists(worksheet) { #expect(reading.texts.contains(text), "\(text)") }
    for text in Self.texts(worksheet) {
      #expect(reading.texts.contains { $0 == text || $0.hasSuffix(": \(text)") }, "\(text)")
    }
    let tidy = try Reading.run(["tidy", "-quiet", "-errors", "-utf8"], over: bytes)
    #expect(tidy.code == 0 && tidy.error.isEmpty, "\(tidy.error)")
  }

  @Test(arguments: turns) func markdownReadsAsTheTexts(_ turn: Int) throws {
    let timeline = try Self.timeline(turn)
    let rendered = try Reading.run(
      ["cmark", "--unsafe"], over: Sample.bytes(timeline, as: .markdown))
    #expect(rendered.code == 0)
    let reading = try Reading.of(Array(rendered.output.utf8), by: "page")
    #expect(reading.problems == [])
    let worksheet = Worksheet(timeline)
    for text in Self.lists(worksheet) { #expect(reading.texts.contains(text), "\(text)") }
    // cmark knows no tables: their rows are lines of one paragraph.
    let cells = reading.texts.flatMap { $0.split(separator: "\n") }.joined(separator: "\n")
    for text in Self.texts(worksheet) { #expect(cells.contains(text), "\(text)") }
  }

  @Test(arguments: turns) func aTableHoldsTheTexts(_ turn: Int) throws {
    let timeline = try Self.timeline(turn)
    let reading = try Reading.of(Sample.bytes(timeline, as: .csv), by: "table")
    #expect(reading.problems == [])
    let cells = Set(reading.texts.map(CSVCell.read))
    for text in Self.texts(Worksheet(timeline)) { #expect(cells.contains(text), "\(text)") }
  }

  @Test(arguments: turns) func aWorkbookHoldsTheTexts(_ turn: Int) throws {
    let timeline = try Self.timeline(turn)
    let reading = try Reading.of(Sample.bytes(timeline, as: .xlsx), by: "workbook")
    #expect(reading.problems == [])
    let worksheet = Worksheet(timeline)
    for text in Self.texts(worksheet) + Self.lists(worksheet) {
      #expect(reading.texts.contains(text), "\(text)")
    }
    // Formulas stand where we put them and nowhere else.
    #expect(reading.formulas?.allSatisfy { $0.hasPrefix("M") && $0.contains(" =IF(") } == true)
  }

  @Test(arguments: turns) func aCalendarHoldsTheTexts(_ turn: Int) throws {
    let timeline = try Self.timeline(turn)
    let reading = try Reading.of(Sample.bytes(timeline, as: .ics), by: "dates")
    #expect(reading.problems == [])
    for objective in Worksheet(timeline).objectives {
      #expect(reading.texts.contains("\(objective.number) \(objective.title)"))
      for keyResult in objective.keyResults {
        let line = "\(keyResult.number) \(keyResult.sentence): \(keyResult.values ?? "")"
        #expect(reading.texts.contains(line), "\(line)")
      }
    }
  }

  @Test(arguments: turns) func aDocumentFollowsTheSchema(_ turn: Int) throws {
    let timeline = try Self.timeline(turn)
    let reading = try Reading.of(
      Sample.bytes(timeline, as: .json), by: "document", beside: WorkshopSchema.json)
    #expect(reading.problems == [])
    let worksheet = Worksheet(timeline)
    for text in Self.texts(worksheet) + Self.lists(worksheet) {
      #expect(reading.texts.contains(text), "\(text)")
    }
  }

  @Test(arguments: HostileText.all) func aCellGivesItsTextBack(_ text: CleanText) {
    let written = CSVCell.written(text.string)
    let cell =
      written.hasPrefix("\"")
      ? written.dropFirst().dropLast().replacing("\"\"", with: "\"") : written[...]
    #expect(CSVCell.read(String(cell)) == text.string)
  }
}
