import PlainText
import Testing

@testable import WorkshopExport
@testable import WorkshopModel

/// What each renderer makes of each kind of block, whatever its texts are.
@Suite struct BlockTests {
  private static func table(_ text: CleanText = "Ana") -> BlockTable {
    BlockTable(
      "Who leads what",
      [
        .init("Unit", .name), .init("1.1"), .init("Both", room: .narrow),
        .init("Apart", .number, room: .wide), .init("Data", room: .data),
      ],
      [
        .init(cells: [.init(text), .init("L"), .init("in a phrase"), .init("7"), .init("hidden")]),
        .init(
          cells: [.init("Sales team"), .init("s"), .init("–"), .init("8"), .init("hidden")],
          remarks: [
            .init(words: "a remark"), .init(words: "narrow only", room: .narrow),
            .init(words: "! look", isWarning: true),
          ]),
      ])
  }

  private static func all(_ text: CleanText) -> [Block] {
    [
      .heading(text), .paragraph(text), .paragraph(text, .soft), .list([text, text]),
      .list([text], .facts), .list([text], .remarks), .table(table(text)),
      .chart(
        BlockChart(
          caption: text, labelHead: "Question", valueHead: "Mean",
          bars: [.init(label: text, share: 0.5, words: text)], warning: text)),
      .paragraph(text, .closing), .paragraph(text, .closingOn),
    ]
  }

  private static func html(_ blocks: [Block]) -> String {
    var body = HTMLBody(level: 1)
    for block in blocks { body.add(block) }
    return body.text
  }

  @Test func aTableStandsInColumnsUnderItsHeads() {
    let lines = WorksheetText.lines([.heading("Alignment"), .table(Self.table())])
    #expect(
      lines.map { String(repeating: " ", count: $0.indent) + $0.text.string } == [
        "Alignment", "  Unit        1.1  Both", "  Ana         L    in a phrase",
        "  Sales team  s    –",
      ])
  }

  @Test func aPageTakesTheColumnsItHasRoomFor() {
    var page = MarkdownPage()
    page.add([.table(Self.table())])
    #expect(page.text.contains("| Unit | 1.1 | Both |\n"))
    #expect(page.text.contains("- Sales team a remark\n- Sales team narrow only\n"))
    let html = Self.html([.table(Self.table())])
    #expect(html.contains("<th scope=\"col\">Apart</th>") && !html.contains("narrow only"))
    #expect(html.contains("– · <bdi>a remark</bdi><br><bdi class=\"warning\">! look</bdi>"))
    #expect(!html.contains("hidden") && !page.text.contains("hidden"))
  }

  @Test func listsThatFollowEachOtherAreOneInMarkdown() {
    var page = MarkdownPage()
    page.add([.list(["a"], .facts), .list(["b"], .remarks), .paragraph("c"), .list(["d"])])
    #expect(page.text == "- a\n- b\n\nc\n\n- d\n")
  }

  @Test func whatClosesASectionStandsAtTheMargin() {
    let lines = WorksheetText.lines([
      .heading("One"), .paragraph("a"), .paragraph("b", .closing), .paragraph("c", .closingOn),
    ])
    #expect(lines.map(\.text) == ["One", "a", "", "b", "c"])
    #expect(lines.map(\.indent) == [0, 2, 0, 0, 0])
  }

  @Test(arguments: HostileText.all) func everyTextStaysText(_ text: CleanText) throws {
    let head = "<html lang=\"en\"><head><meta charset=\"utf-8\"><title>x</title></head>"
    let page = "<!DOCTYPE html>\(head)<body>\(Self.html(Self.all(text)))</body></html>"
    let reading = try Reading.of(Array(page.utf8), by: "page")
    #expect(reading.problems == [])
    var markdown = MarkdownPage()
    markdown.add(Self.all(text))
    let rendered = try Reading.run(["cmark", "--unsafe"], over: Array(markdown.text.utf8))
    let read = try Reading.of(Array(rendered.output.utf8), by: "page")
    #expect(read.problems == [])
    guard !text.singleLine.isEmpty else { return }
    let words = text.singleLine.string
    #expect(reading.texts.count { $0 == words } >= 9, "\(reading.texts)")
    #expect(read.texts.contains(words), "\(read.texts)")
  }
}
