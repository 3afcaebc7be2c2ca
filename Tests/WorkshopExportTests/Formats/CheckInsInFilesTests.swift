import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopImport
import WorkshopModel

/// Check-ins in every file, and back.
@Suite struct CheckInsInFilesTests {
  /// What was said of each key result, in order.
  private struct Said: Hashable {
    let day: CalendarDate
    let reading: CheckInReading
    let confidence: Confidence?
    let comment: CleanText
  }

  private func said(_ timeline: Timeline) -> [[Said]] {
    timeline.workshop.sets.flatMap { set in
      set.objectives.flatMap(\.keyResults).map { keyResult in
        set.checkIns(of: keyResult.id).map {
          Said(
            day: $0.day, reading: $0.reading, confidence: $0.confidence, comment: $0.comment)
        }
      }
    }
  }

  private func source(_ table: [UInt8]) throws -> ImportSource {
    var reader = SourceReader(.table)
    var records: [CSVReader.Record] = []
    try reader.read(table) { records.append($0) }
    try reader.finish { records.append($0) }
    let sheet = try Sheet(records)
    #expect(sheet.kind == .checkIns)
    return try ImportSource(sheet, as: .checkIns)
  }

  private func expectBack(_ source: ImportSource, _ base: Timeline, _ full: Timeline) throws {
    let plan = source.plan(on: base)
    #expect(plan.problems == [])
    var filled = base
    for event in plan.events { try filled.add(event) }
    #expect(said(filled) == said(full))
    #expect(said(full).joined().count == plan.added)
    let again = source.plan(on: full)
    #expect(again.events == [] && again.problems == [])
  }

  @Test func theTableComesBackEqualWhateverWasTyped() throws {
    let base = try Sample.workshop(HostileText.all)
    let full = try Sample.checkedIn(base, HostileText.all)
    let bytes = try Sample.bytes(full, as: .checkins)
    #expect(try Reading.of(bytes, by: "table").problems == [])
    try expectBack(source(bytes), base, full)
  }

  @Test func theTableOfSeveralSetsComesBackIntoEach() throws {
    let base = try SeveralSets().timeline
    let full = try Sample.checkedIn(base, ["Rain", "=1+1", "Sun"])
    try expectBack(source(Sample.bytes(full, as: .checkins)), base, full)
    var chosen = try source(Sample.bytes(full, as: .checkins))
    chosen.set = full.workshop.sets[0].id
    let some = chosen.plan(on: base)
    #expect(some.problems == [])
    #expect(some.notes.contains { $0.words.string.hasPrefix("Of other units or cycles") })
  }

  /// A check-in without a confidence leaves its place free: what stands behind it is no confidence.
  @Test func theTextKeepsItsColumns() throws {
    let full = try Sample.checkedIn(Sample.demo(), ["9 late loaves"])
    let lines = String(decoding: try Sample.bytes(full, as: .text), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    let head = try #require(lines.first { $0.contains("Confidence  Why") })
    let confidence = try #require(head.range(of: "Confidence"))
    let why = try #require(head.range(of: "Why"))
    let rows = lines.filter { $0.hasSuffix("9 late loaves") }
    #expect(rows.count > 8)
    for row in rows {
      let cells = Array(row)
      let place = head.distance(from: head.startIndex, to: confidence.lowerBound)
      let behind = head.distance(from: head.startIndex, to: why.lowerBound)
      let number = String(cells[place..<behind]).filter { $0 != " " }
      #expect(number.isEmpty || Int(number) != nil, "\(row)")
      #expect(String(cells[behind...]) == "9 late loaves", "\(row)")
    }
    #expect(rows.contains { $0.contains("   9 late loaves") })
  }

  /// The worksheet stands beside today's progress, so it tells the confidence of today.
  @Test func theLastConfidenceTakesThePlaceOfTheEvaluation() throws {
    var timeline = try Sample.demo()
    let set = timeline.workshop.sets[0]
    let keyResult = try #require(set.objectives.first?.keyResults.first)
    func confidence() throws -> (CleanText?, Decimal?) {
      let told = try #require(
        WorksheetBook(timeline).worksheets[0].objectives.first?.keyResults.first)
      return (told.confidence, told.meanConfidence)
    }
    let before = try confidence()
    #expect(before.0?.string.hasSuffix(" of 10") == true)
    try timeline.add(
      .checkedIn(
        keyResult: keyResult.id, day: set.cycle.first, reading: .value(20),
        confidence: try Confidence(2), comment: nil))
    #expect(try confidence() == ("2 of 10", 2))
  }

  /// A reader that works nothing out sees the progress too.
  @Test func formulasHoldWhatTheyComeTo() throws {
    let before = try Reading.of(Sample.bytes(Sample.demo(), as: .xlsx), by: "workbook")
    let full = try Sample.checkedIn(Sample.demo(), ["Rain"])
    let reading = try Reading.of(Sample.bytes(full, as: .xlsx), by: "workbook")
    #expect(reading.problems == [])
    #expect(reading.values?.isEmpty == false && before.values?.isEmpty == true)
    let progress = full.workshop.sets[0].objectives.flatMap(\.keyResults).compactMap {
      KeyResultStanding($0, in: full.workshop.sets[0], on: full.workshop.sets[0].cycle.last)
        .progress.raw.map { NSDecimalNumber(decimal: $0).doubleValue }
    }
    for value in progress {
      #expect(reading.values?.contains { abs($0 - value) < 1e-9 } == true, "\(value)")
    }
  }

  @Test func theDocumentHoldsThemAndTheyComeBackFromIt() throws {
    let base = try Sample.workshop(HostileText.all)
    let full = try Sample.checkedIn(base, HostileText.all)
    let bytes = try Sample.bytes(full, as: .json)
    #expect(try Reading.of(bytes, by: "document", beside: WorkshopSchema.json).problems == [])
    let document = try JSONDecoder().decode(WorkshopDocument.self, from: Data(bytes))
    try expectBack(.checkIns(ImportedCheckIns(document)), base, full)
    #expect(try Timeline(replaying: document.records).workshop == full.workshop)
  }
}
