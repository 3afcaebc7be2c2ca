import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopModel

/// Readiness, champions and booked sessions stand in every file that has room for them.
@Suite struct EmbeddingInFilesTests {
  private let timeline: Timeline
  private let day = CalendarDate(dayNumber: 20_878)

  init() throws {
    var timeline = try Sample.demo()
    let person = try #require(timeline.workshop.people.first)
    try timeline.add(
      .readinessAnswered(
        item: .sponsorAttends, answer: .yes, owner: "Ana <CEO>", note: "Next time | surely",
        overriding: ["the data says no: no review was held yet"]))
    try timeline.add(
      .readinessJudged(
        verdict: .notReady, approver: "Ana", day: day - 7, conditions: "Too early"))
    try timeline.add(
      .readinessJudged(
        verdict: .withConditions, approver: "Ana", day: day, conditions: "A champion in Sales"))
    try timeline.add(.championNamed(person: person.id, unit: Unit.companyID))
    try timeline.add(
      .championStepped(
        champion: ChampionID(timeline.lastSeq), step: .trained, day: day, session: SessionID(1)))
    try timeline.add(.sessionLed(session: SessionID(1), lead: .coach(name: "Kim")))
    let cycle = try Cycle(name: "2028", first: day + 300, last: day + 600)
    try timeline.add(
      .sessionBooked(kind: .unit, unit: Unit.companyID, cycle: cycle, day: day + 290))
    self.timeline = timeline
  }

  private func text(_ format: ExportFormat, _ timeline: Timeline) throws -> String {
    String(decoding: try Sample.bytes(timeline, as: format), as: UTF8.self)
  }

  @Test(arguments: [ExportFormat.text, .markdown, .html]) func pagesTellThem(
    _ format: ExportFormat
  ) throws {
    let text = try text(format, timeline)
    for words in [
      "Embedding", "ready with conditions, says Ana on", "Before: not ready",
      "Sponsor attends reviews", "✓ yes", "the data says no: no review was held yet", "Champions",
      "trained on", "Who led the sessions", "No cycle was finished without the coach yet",
      "Booked sessions", "Department or team: Harbour Bikes 2028",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("<CEO>") || format == .text)
  }

  @Test func whereNothingOfItWasSaidNothingStands() throws {
    for format in [ExportFormat.text, .markdown, .html, .json] {
      let text = try text(format, Sample.demo())
      #expect(!text.contains("Embedding") && !text.contains("\"embedding\""))
    }
  }

  @Test func aCalendarHasWhatIsBookedAndKeepsItsEventWhenItMoves() throws {
    let event = try #require(booked(timeline).first)
    #expect(event.contains("SUMMARY:Department or team: Harbour Bikes 2028"))
    #expect(event.contains("DTSTART;VALUE=DATE:\("\(day + 290)".replacing("-", with: ""))"))
    var moved = timeline
    try moved.add(
      .bookingMoved(booking: BookingID(timeline.lastSeq), day: day + 295))
    let after = try #require(booked(moved).first)
    #expect(uid(after) == uid(event) && uid(event)?.isEmpty == false)
    #expect(after.contains("DTSTART;VALUE=DATE:\("\(day + 295)".replacing("-", with: ""))"))
    try moved.add(.bookingCancelled(booking: BookingID(timeline.lastSeq)))
    #expect(try booked(moved).isEmpty)
  }

  @Test func anotherProgramReadsTheBookedSession() throws {
    let reading = try Reading.of(Sample.bytes(timeline, as: .ics), by: "dates")
    #expect(reading.problems == [])
    #expect(reading.texts.contains("Department or team: Harbour Bikes 2028"))
    #expect(reading.texts.contains("\(day + 290)"))
  }

  @Test func theWorkbookHasASheetOfIt() throws {
    let reading = try Reading.of(Sample.bytes(timeline, as: .xlsx), by: "workbook")
    #expect(reading.problems == [])
    #expect(reading.sheets?.contains("Embedding") == true)
    #expect(reading.texts.contains("Sponsor attends reviews"))
  }

  @Test func theDocumentHasThemAndComesBack() throws {
    let bytes = try WorkshopDocument(timeline).bytes()
    let document = try JSONDecoder().decode(WorkshopDocument.self, from: Data(bytes))
    let part = try #require(document.embedding)
    #expect(part.items.map(\.item) == [.sponsorAttends])
    #expect(part.items[0].although == "the data says no: no review was held yet")
    #expect(part.verdicts.map(\.verdict) == [.notReady, .withConditions])
    #expect(part.champions[0].steps.map(\.session) == ["Kick-off"])
    #expect(part.sessions.map(\.name) == ["Kim"] && part.sessions[0].lead == "coach")
    #expect(part.booked.map(\.day) == [day + 290] && !part.selfSustaining)
    #expect(try Timeline(replaying: document.records).workshop == timeline.workshop)
  }

  /// A review stands in the calendar once: on the day it is booked for, else on the last of its cycle.
  @Test func aBookedReviewIsNotThereTwice() throws {
    let cycle = timeline.workshop.sets[0].cycle
    func reviews(_ timeline: Timeline) throws -> Int {
      try text(.ics, timeline).components(separatedBy: "UID:review-").count - 1
    }
    #expect(try reviews(timeline) == 1)
    var timeline = timeline
    try timeline.add(
      .sessionBooked(
        kind: .review, unit: Unit.companyID, cycle: cycle, day: cycle.last + 2))
    #expect(try reviews(timeline) == 0)
    #expect(try booked(timeline).contains { $0.contains("Review: Harbour Bikes") })
  }

  private func booked(_ timeline: Timeline) throws -> [String] {
    try text(.ics, timeline).replacing("\r\n ", with: "")
      .components(separatedBy: "BEGIN:VEVENT").filter { $0.contains("UID:session-") }
  }

  private func uid(_ event: String) -> String? {
    event.components(separatedBy: "\r\n").first { $0.hasPrefix("UID:") }
  }
}
