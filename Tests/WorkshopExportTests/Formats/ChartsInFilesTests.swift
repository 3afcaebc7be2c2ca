import Foundation
import PlainText
import Testing
import WorkshopExport
import WorkshopImport
import WorkshopModel

/// Key results over time in pages and workbooks, read by programs that are not ours.
@Suite struct ChartsInFilesTests {
  private let timeline: Timeline

  init() throws {
    timeline = try Sample.checkedIn(Sample.demo(), ["Rain", "Two fairs"])
  }

  private func text(_ format: ExportFormat, _ timeline: Timeline) throws -> String {
    String(decoding: try Sample.bytes(timeline, as: format), as: UTF8.self)
  }

  private var drawn: [BlockSeries] { WorksheetBook(timeline).first.series }

  @Test func everyKeyResultThatCanBeDrawnIsOnceInThePage() throws {
    let page = try Sample.bytes(timeline, as: .html)
    let reading = try Reading.of(page, by: "charts")
    #expect(reading.problems == [])
    // All but the one that is done or not and the one to be found out.
    #expect(drawn.count == 7)
    for block in drawn {
      #expect(reading.texts.count { $0 == block.caption.string } == 1)
      #expect(reading.texts.contains(block.words.string))
    }
    let shown = try #require(reading.shown)
    #expect(shown.count { $0 == "dot 1" } == 7 * 8 + 7, "a dot a reading, one in each legend")
    #expect(shown.count { $0 == "read 8" } == 7)
    for words in ["1 Jan 2027", "1 May", "31 Dec 2027", "20%", "at this pace", "expected"] {
      #expect(reading.texts.contains(words), "\(words)")
    }
    let quiet = try Reading.of(page, by: "page")
    #expect(quiet.problems == [])
    let tidy = try Reading.run(
      ["/usr/bin/tidy", "-e", "-q", "--drop-empty-elements", "no"], over: page)
    #expect(tidy.code == 0, "\(tidy.error)")
  }

  @Test func hostileTextStaysTextInACaption() throws {
    let hostile = try Sample.checkedIn(Sample.workshop(HostileText.all), HostileText.all)
    let page = try Sample.bytes(hostile, as: .html)
    #expect(try Reading.of(page, by: "page").problems == [])
    #expect(try Reading.of(page, by: "charts").problems == [])
    #expect(try Reading.of(Sample.bytes(hostile, as: .xlsx), by: "workbook").problems == [])
  }

  @Test func withoutColourShapesAndDashesTellTheLinesApart() throws {
    let page = try text(.html, timeline)
    for rule in [
      "polyline.expected { stroke: var(--soft); stroke-dasharray: 8 5; }",
      "stroke-dasharray: 2 4;", "fill: currentColor;", "figure { break-inside: avoid;",
    ] {
      #expect(page.contains(rule), "\(rule)")
    }
  }

  /// What was read is told as it was typed, and only what was worked out is rounded.
  @Test func pagesWithoutPicturesTellThemInWords() throws {
    let words = "read 8 times, the last 5.125% on 15 Feb 2027; goal 45%; at this pace"
    for format in [ExportFormat.text, .markdown] {
      let page = try text(format, timeline)
      let told = page.split(separator: "\n").filter { $0.contains("read 8 times") }
      #expect(page.contains(words), "\(format): \(told)")
    }
  }

  @Test func theWorkbookHasAChartOfEachAndNumbersInTheSheetOfCheckIns() throws {
    let reading = try Reading.of(Sample.bytes(timeline, as: .xlsx), by: "workbook")
    #expect(reading.problems == [])
    let charts = try #require(reading.charts)
    #expect(charts.count == 7)
    #expect(
      charts[0].hasPrefix("ScatterChart, 1.1 Families name us without being asked twice: from 18%"))
    #expect(charts[0].hasSuffix(": read 8, expected 2, goal 2, at this pace 2"))
    #expect(reading.sheets?.suffix(1) == ["Charts"])
    #expect(reading.shown?.contains("5.125 as #,##0.000") == true)
    #expect(reading.texts.contains("2027-02-15"))
  }

  @Test func aTargetThatWasChangedIsAStepOfTheGoal() throws {
    var changed = timeline
    let set = changed.workshop.currentSet
    let keyResult = try #require(set.objectives.first?.keyResults.first)
    try changed.add(
      .targetChanged(
        keyResult: keyResult.id,
        values: KeyResultValues(
          measure: .change(baseline: 18, target: 40, stretch: nil, commit: nil),
          due: set.cycle.last), day: set.cycle.first + 30, reason: "Too far"))
    let before = try Reading.of(Sample.bytes(timeline, as: .html), by: "charts")
    let after = try Reading.of(Sample.bytes(changed, as: .html), by: "charts")
    #expect(after.problems == [])
    func goals(_ reading: Reading) -> Int { reading.shown?.count { $0 == "goal 2" } ?? 0 }
    #expect(goals(after) == goals(before) + 1)
    #expect(after.texts.contains { $0.contains("goal 40% since 31 Jan 2027; at this pace") })
    let book = try Reading.of(Sample.bytes(changed, as: .xlsx), by: "workbook")
    #expect(book.charts?.first?.hasSuffix("goal 2, goal 2, at this pace 2") == true)
  }

  @Test func nothingIsDrawnBeforeTheFirstCheckIn() throws {
    let demo = try Sample.demo()
    #expect(try !text(.html, demo).contains("<figure>"))
    #expect(
      try Reading.of(Sample.bytes(demo, as: .xlsx), by: "workbook").charts == [])
  }
}
