import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopImport
import WorkshopModel
import WorkshopSpreadsheet

/// What the programs make of a file that people open it with.
@Suite struct ReaderTests {
  private static func timeline(
    _ measures: [(KeyResultKind, KeyResultValues.Measure?)], unit: CleanText = "users",
    cycle: Cycle? = nil
  ) throws -> Timeline {
    var timeline = Timeline()
    let year = try Cycle(
      name: "2027", first: CalendarDate(dayNumber: 20_819), last: CalendarDate(dayNumber: 21_183))
    let cycle = cycle ?? year
    try timeline.add(
      .workshopCreated(organisation: "Acme", cycle: cycle, agenda: AgendaItem.annual))
    try timeline.add(.suggestionAdded(text: "Ride more"))
    let chosen = timeline.workshop.currentSet.suggestions.map(\.id)
    try timeline.add(.shortlistDecided(chosen: chosen, how: .hand))
    let objective = timeline.workshop.currentSet.objectives[0].id
    for (kind, measure) in measures {
      try timeline.add(
        .keyResultAdded(
          objective: objective,
          wording: KeyResultWording(sentence: "A \(kind.words)", unit: unit, kind: kind)))
      guard let measure else { continue }
      let id = KeyResultID(timeline.lastSeq)
      try timeline.add(
        .valuesSet(keyResult: id, values: KeyResultValues(measure: measure, due: cycle.last)))
    }
    return timeline
  }

  @Test func aWorkbookShowsWholeNumbersWithoutAPoint() throws {
    let small = try #require(Decimal(string: "0.0000001"))
    let timeline = try Self.timeline([
      (.increase, .change(baseline: 20, target: 1_200.5, stretch: nil, commit: nil)),
      (.atMost, .limit(0.125)), (.atLeast, .limit(small)),
    ])
    let reading = try Reading.of(Spreadsheet.bytes(WorksheetBook(timeline)), by: "workbook")
    #expect(
      reading.shown == [
        "20 as #,##0", "1200.5 as #,##0.0", "0.125 as #,##0.000", "1e-07 as General",
      ])
  }

  /// Its progress is the share of check-ins within the bounds, which no current value tells.
  @Test func aResultThatStaysBetweenCountsAsTheProgramCountsIt() throws {
    var timeline = try Self.timeline([
      (.increase, .change(baseline: 0, target: 10, stretch: nil, commit: nil)),
      (.between, .range(low: 1, high: 3)), (.atLeast, nil),
    ])
    func read() throws -> (mean: String, formulas: [String]) {
      let reading = try Reading.of(Spreadsheet.bytes(WorksheetBook(timeline)), by: "workbook")
      let formulas = try #require(reading.formulas)
      return (try #require(formulas.first { $0.hasPrefix("M2 ") }), formulas)
    }
    let before = try read()
    #expect(before.mean.hasSuffix("/3)"), "\(before.mean)")
    #expect(!before.mean.contains("M4") && !before.formulas.contains { $0.hasPrefix("M4 ") })

    let set = timeline.workshop.currentSet
    let keyResult = set.objectives[0].keyResults[1].id
    try timeline.add(
      .checkedIn(
        keyResult: keyResult, day: set.cycle.first, reading: .value(2)))
    let after = try read()
    let standing = try #require(
      WorksheetBook(timeline).first.objectives[0].keyResults[1].progress.raw)
    #expect(standing > 0)
    #expect(after.formulas.contains("M4 =\(standing.rounded(places: 6))"), "\(after.formulas)")
    #expect(after.mean.contains("N(M4)") && after.mean.hasSuffix("/3)"), "\(after.mean)")
  }

  @Test func aCalendarReachesTheLastDayThereIs() throws {
    let last = try #require(CalendarDate(year: 9999, month: 12, day: 31))
    let cycle = try Cycle(
      name: "To the end", first: CalendarDate(dayNumber: last.dayNumber - 20), last: last)
    let timeline = try Self.timeline([], cycle: cycle)
    let bytes = CalendarFile.bytes(WorksheetBook(timeline))
    let reading = try Reading.of(bytes, by: "dates")
    #expect(reading.problems == [])
    #expect(reading.texts.contains("9999-12-31"))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("DTEND;VALUE=DATE:99991231"))
  }

  @Test func aMomentBeforeTheEpochIsATimeToo() throws {
    var timeline = try Self.timeline([])
    try timeline.add(.itemParked(text: "Old"), at: Timestamp(milliseconds: -1_500))
    let text = String(decoding: CalendarFile.bytes(WorksheetBook(timeline)), as: UTF8.self)
    #expect(text.contains("DTSTAMP:19691231T235959Z"), "\(text)")
  }

  @Test(arguments: [
    "ana@example.org", "write to a.b+c_d-e@mail.example.org.", "mailto:ana@example.org",
    "xmpp:ana@example.org/x", "www.example.org", "http://example.org/?a=b", "ftp://example.org",
    "https://ana@example.org", "ana@localhost", "@ana", "5 @ 3 €", "é@example.org",
    "WWW.example.org", "(www.example.org)", "*www.example.org*", "xwww.example.org", "www.a_b.org",
    "HTTP://example.org", "_http://example.org_", "HTTPS://x.org/@z", "http:x", "~ana@example.org~",
    "<ana@example.org>", "ana@example.org.", "-ana@example.org", "1@2.org", "ana@@example.org",
    "ana@example.org@example.net", "ana@ä.org", "(ana@example.org)", "𝒙@example.org",
  ])
  func markdownMakesNoLinkOfIt(_ text: CleanText) throws {
    var timeline = try Self.timeline([])
    try timeline.add(.itemParked(text: text))
    try timeline.add(.noteAdded(section: .outcomes, text: "\(text) and \(text)"))
    let rendered = try Reading.run(
      ["cmark-gfm", "--unsafe", "-e", "autolink", "-e", "table", "-e", "strikethrough"],
      over: MarkdownFile.bytes(WorksheetBook(timeline)))
    #expect(!rendered.output.contains("<a "), "\(rendered.output)")
    let reading = try Reading.of(Array(rendered.output.utf8), by: "page")
    #expect(reading.problems == [])
    #expect(reading.texts.contains(text.string))
    #expect(reading.texts.contains("\(text) and \(text)"))
  }

  @Test(arguments: [
    "users", "%", "\u{301}a", "\u{200D}x", "x\u{FE0F}", "a: b", "Kind: x", "°C", "ｋｇ", "'m", "-",
    "=1", "км/ч", "กก", "\u{5B0}", "m\u{B2}", "1/min", "€", "𝒙", "👩‍🔧", "İ", "ß", ".", ",", ";",
    "\u{AD}kg",
  ])
  func aTableKeepsEveryLetterOfAUnit(_ unit: CleanText) throws {
    let stages = [Stage(title: "\u{301}Plan \(unit)"), Stage(title: unit, weight: 2)]
    let source = try Self.timeline(
      [(.atLeast, .limit(3)), (.milestone, .stages(stages))], unit: unit)
    var reader = SourceReader(.table)
    var records: [CSVReader.Record] = []
    try reader.read(OKRTable.excelMark + Sample.bytes(source, as: .csv)) { records.append($0) }
    try reader.finish { records.append($0) }
    let table = try ImportSource(Sheet(records), as: .okrs)
    #expect(table.problems == [])
    guard case .okrs(let objectives) = table.content else { return }
    let read = try RoundTripTests.filled(with: objectives).currentSet.objectives[0].keyResults
    let written = source.workshop.currentSet.objectives[0].keyResults
    #expect(
      read.map(\.wording.unit.string.unicodeScalars).map(Array.init)
        == written.map(\.wording.unit.string.unicodeScalars).map(Array.init))
    #expect(read.map(\.values) == written.map(\.values))
  }
}
