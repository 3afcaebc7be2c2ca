import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopModel

/// Tasks stand under their key results in every file that has room for them.
@Suite struct TasksInFilesTests {
  private let timeline: Timeline

  init() throws {
    var timeline = try Sample.demo()
    let keyResults = timeline.workshop.currentSet.objectives.flatMap(\.keyResults)
    let first = timeline.workshop.currentSet.cycle.first
    try timeline.add(
      .taskAdded(
        keyResult: keyResults[0].id,
        wording: TaskWording(
          sentence: "Call ten families", owner: "Ana", due: first + 10, needle: "awareness",
          byHowMuch: "2 points", howSoon: "in May")))
    try timeline.add(
      .taskAdded(
        keyResult: keyResults[0].id, wording: TaskWording(sentence: "Write a letter", due: first)))
    try timeline.add(.taskDropped(task: TaskID(timeline.lastSeq), why: "Too slow"))
    self.timeline = timeline
  }

  @Test(arguments: [ExportFormat.text, .markdown, .html]) func pagesTellThem(
    _ format: ExportFormat
  ) throws {
    let text = String(decoding: try Sample.bytes(timeline, as: format), as: UTF8.self)
    for words in [
      "Supporting tasks", "Call ten families", "week of 11 Jan", "dropped: Too slow",
      "oves awareness by 2 points, shows in May",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func withoutTasksNothingIsSaidOfThem() throws {
    for format in [ExportFormat.text, .markdown, .html, .json] {
      let text = String(decoding: try Sample.bytes(Sample.demo(), as: format), as: UTF8.self)
      #expect(!text.contains("Supporting tasks") && !text.contains("\"tasks\""))
    }
  }

  @Test func aCalendarHasWhatIsOpenOnTheFridayOfItsWeek() throws {
    let text = String(decoding: try Sample.bytes(timeline, as: .ics), as: UTF8.self)
      .replacing("\r\n ", with: "")
    let events = text.components(separatedBy: "BEGIN:VEVENT").filter { $0.contains("task-") }
    let event = try #require(events.first)
    #expect(events.count == 1)
    #expect(event.contains("DTSTART;VALUE=DATE:20270115"))
    #expect(event.contains("SUMMARY:Due this week: Call ten families (Ana)"))
    #expect(event.contains("DESCRIPTION:Task for 1.1 Families name us without being asked twice"))
    let again = String(decoding: try Sample.bytes(timeline, as: .ics), as: UTF8.self)
    #expect(again.replacing("\r\n ", with: "") == text)
  }

  @Test func ofAClosedCycleNothingIsDue() throws {
    var closed = timeline
    try closed.evolve(
      EventRecord(
        seq: closed.lastSeq + 1, at: Timestamp(seconds: 0), author: .desk,
        event: .cycleClosed(overriding: ["No score"])))
    let text = String(decoding: try Sample.bytes(closed, as: .ics), as: UTF8.self)
    #expect(!text.contains("task-") && text.contains("check-in-"))
  }

  @Test func theDocumentHasThemAndComesBack() throws {
    let bytes = try Sample.bytes(timeline, as: .json)
    let reading = try Reading.of(bytes, by: "document", beside: WorkshopSchema.json)
    #expect(reading.problems == [])
    let document = try JSONDecoder().decode(WorkshopDocument.self, from: Data(bytes))
    let tasks = try #require(document.objectives.first?.keyResults.first?.tasks)
    #expect(tasks.map(\.sentence) == ["Call ten families", "Write a letter"])
    #expect(tasks.map(\.state) == ["open", "dropped"])
    #expect(tasks.map(\.why) == [nil, "Too slow"])
    #expect(try Timeline(replaying: document.records).workshop == timeline.workshop)
  }

  @Test func aWorkbookHasASheetOfThem() throws {
    #expect(WorksheetSection.tasks.sheet?.name == "Tasks")
    let bytes = try Sample.bytes(timeline, as: .xlsx)
    let reading = try Reading.of(bytes, by: "workbook")
    #expect(reading.texts.contains { $0.contains("Call ten families") })
    #expect(reading.sheets?.contains("Tasks") == true)
  }
}
