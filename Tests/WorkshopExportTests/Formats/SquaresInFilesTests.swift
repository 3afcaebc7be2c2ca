import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopModel

/// Priorities, notes and health metrics stand in every file that has room for them.
@Suite struct SquaresInFilesTests {
  private let timeline: Timeline
  private let monday = CalendarDate(dayNumber: 20_878)

  init() throws {
    var timeline = try Sample.demo()
    for (text, answer) in [
      ("Call ten <families>", .done), ("Write | a letter", .notDone(stopped: "Rain")),
      ("Ride", .dropped),
    ] as [(CleanText, PriorityAnswer)] {
      try timeline.add(.priorityAdded(text: text, owner: "Ana", week: monday))
      try timeline.add(
        .priorityAnswered(priority: PriorityID(timeline.lastSeq), answer: answer))
    }
    let undone = try #require(timeline.workshop.sets[0].weeks.priorities.dropFirst().first)
    try timeline.add(
      .priorityAdded(text: undone.text, owner: "Ana", week: monday + 7, again: undone.id))
    try timeline.add(.weekNoted(week: monday + 14, text: "Trade fair"))
    try timeline.add(.healthMetricAdded(name: "Mood"))
    let mood = HealthMetricID(timeline.lastSeq)
    for (health, day) in [(.green, 0), (.amber, 7)] as [(Health, Int)] {
      try timeline.add(
        .healthMetricRead(metric: mood, day: monday + day, value: "so so", health: health))
    }
    self.timeline = timeline
  }

  @Test(arguments: [ExportFormat.text, .markdown, .html]) func pagesTellThem(
    _ format: ExportFormat
  ) throws {
    let text = String(decoding: try Sample.bytes(timeline, as: format), as: UTF8.self)
    for words in [
      "Priorities of the weeks", "not done: Rain, again in the week of 8 Mar", "dropped",
      "What the weeks bring", "Trade fair", "Health metrics", "~ amber", "so so",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("Next four weeks"))
  }

  @Test(arguments: [ExportFormat.text, .markdown, .html]) func thePageOfTheWeekHasFourSquares(
    _ format: ExportFormat
  ) throws {
    let book = WorksheetBook(timeline).week(on: monday + 9)
    let bytes = try #require(WorksheetFile.bytes(book, as: format))
    let text = String(decoding: bytes, as: UTF8.self)
    for words in [
      "As of 10 Mar 2027", "Priorities, week of 8 Mar", "Key results", "Next four weeks",
      "15 Mar Trade fair", "~ amber Mood: so so",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("<families>") || format == .text)
    #expect(!text.contains("Mission"))
  }

  @Test func thePageOfTheWeekIsValidHTML() throws {
    let bytes = try #require(
      WorksheetFile.bytes(WorksheetBook(timeline).week(on: monday + 9), as: .html))
    let reading = try Reading.of(bytes, by: "page")
    #expect(reading.problems == [])
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.components(separatedBy: "<div class=\"squares\">").count == 2)
    #expect(text.components(separatedBy: "<div>").count == 5)
    #expect(text.contains("<li dir=\"auto\" class=\"amber\">~ amber Mood"))
  }

  @Test func withoutThemNothingIsSaid() throws {
    for format in [ExportFormat.text, .markdown, .html, .json] {
      let text = String(decoding: try Sample.bytes(Sample.demo(), as: format), as: UTF8.self)
      #expect(!text.contains("Priorities of") && !text.contains("Health metrics"))
      #expect(!text.contains("\"weeks\""))
    }
  }

  @Test func theDocumentHasThemAndComesBack() throws {
    let bytes = try Sample.bytes(timeline, as: .json)
    let reading = try Reading.of(bytes, by: "document", beside: WorkshopSchema.json)
    #expect(reading.problems == [])
    let document = try JSONDecoder().decode(WorkshopDocument.self, from: Data(bytes))
    let weeks = try #require(document.weeks)
    #expect(weeks.priorities.map(\.answer) == ["done", "notDone", "dropped", "open"])
    #expect(weeks.priorities.map(\.again) == [nil, nil, nil, true])
    #expect(weeks.priorities.map(\.stopped) == [nil, "Rain", nil, nil])
    #expect(weeks.notes.map(\.text) == ["Trade fair"])
    #expect(weeks.healthMetrics.first?.readings.map(\.health) == [.green, .amber])
    #expect(try Timeline(replaying: document.records).workshop == timeline.workshop)
  }

  @Test func aWorkbookHasSheetsOfThem() throws {
    let bytes = try Sample.bytes(timeline, as: .xlsx)
    let reading = try Reading.of(bytes, by: "workbook")
    for name in ["Priorities", "Weeks ahead", "Health metrics"] {
      #expect(reading.sheets?.contains(name) == true, "\(name)")
    }
    for words in ["Call ten <families>", "Trade fair", "so so"] {
      #expect(reading.texts.contains { $0.contains(words) }, "\(words)")
    }
  }
}
