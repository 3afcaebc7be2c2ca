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
