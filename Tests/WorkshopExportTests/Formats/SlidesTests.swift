import Foundation
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopExport

/// Slides as the programs that show them read them.
@Suite struct SlidesTests {
  /// The slides, each a title line by line and what stands below it.
  private static func slides(_ timeline: Timeline) throws -> [(title: String, lines: [String])] {
    let text = String(decoding: try Sample.bytes(timeline, as: .slides), as: UTF8.self)
    let parts = text.components(separatedBy: "\n---\n")
    #expect(parts[0] == "---\noptions: {end_slide_shorthand: true} # for presenterm")
    return try parts.dropFirst().map { part in
      let halves = part.components(separatedBy: "\n===\n")
      try #require(halves.count == 2, "one title a slide: \(part)")
      return (
        halves[0].trimmingCharacters(in: .newlines),
        halves[1].split(separator: "\n").map(String.init)
      )
    }
  }

  @Test func eachObjectiveHasASlideBetweenTheTitleAndWhatComesNext() throws {
    let timeline = try Sample.demo()
    let slides = try Self.slides(timeline)
    let objectives = Worksheet(timeline).objectives
    #expect(slides.first?.title == "Harbour Bikes: OKRs 2027")
    #expect(slides.first?.lines == ["1 Jan 2027 to 31 Dec 2027", "3 objectives, 9 key results"])
    #expect(
      slides.dropFirst().dropLast().map(\.title)
        == objectives.map { "\($0.number) \($0.title)" })
    #expect(slides.last?.title == "What happens next")
    #expect(
      slides.last?.lines == [
        "- Check-in: every Monday, the next on 1 Mar 2027", "- Review: 31 Dec 2027",
      ])
  }

  @Test(arguments: 0..<4) func noSlideIsLongerThanTheBackRowReads(_ turn: Int) throws {
    let texts = HostileText.all.filter { !$0.singleLine.isEmpty }
    let slides = try Self.slides(
      Sample.workshop(Array(texts[(turn * 17)...] + texts[..<(turn * 17)])))
    for slide in slides {
      #expect(slide.lines.count <= 7, "\(slide)")
      #expect(slide.lines.allSatisfy { $0.count <= 2 + 2 * SlideText.width })
    }
  }

  @Test func longTextsGoOnOnAnotherSlide() throws {
    let long = CleanText(String(repeating: "a rather long word ", count: 8))
    let slides = Slide.all("Title", Array(repeating: long, count: 5))
    #expect(slides.map(\.title) == ["Title (1 of 3)", "Title (2 of 3)", "Title (3 of 3)"])
    #expect(slides.map(\.items.count) == [2, 2, 1])
  }

  @Test func anItemLongerThanASlideLosesNothing() throws {
    let item = (1...16).map { "line \($0)" }
    let slides = Slide.all("Title", items: [item])
    #expect(slides.map { $0.items.joined().count } == [7, 7, 2])
    #expect(slides.flatMap { $0.items.joined() } == item)
  }

  @Test(arguments: 0..<4) func markdownReadsAsTheTextsAndNothingElse(_ turn: Int) throws {
    let texts = HostileText.all.filter { !$0.singleLine.isEmpty }
    let timeline = try Sample.workshop(Array(texts[(turn * 17)...] + texts[..<(turn * 17)]))
    let bytes = try Sample.bytes(timeline, as: .slides)
    // The head is for presentation programs; other readers take it for a title.
    let body = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n---\n")
      .dropFirst().joined(separator: "\n---\n")
    let rendered = try Reading.run(
      ["cmark-gfm", "--unsafe", "-e", "autolink", "-e", "table", "-e", "strikethrough"],
      over: Array(body.utf8))
    #expect(!rendered.output.contains("<a "), "\(rendered.output)")
    let page = rendered.output.replacing("<hr />\n", with: "")
    let reading = try Reading.of(Array(page.utf8), by: "page")
    #expect(reading.problems == [])
    // Lines are wrapped wherever a screen ends, inside long words too.
    func joined(_ texts: [String]) -> String { texts.joined().filter { !$0.isWhitespace } }
    let all = joined(reading.texts)
    for objective in Worksheet(timeline).objectives {
      #expect(all.contains(joined([objective.title.string])), "\(objective.title)")
      for keyResult in objective.keyResults {
        #expect(all.contains(joined([keyResult.sentence.string])), "\(keyResult.sentence)")
      }
    }
  }

  @Test(
    arguments: [
      ("Grow to $40k", "Grow to $40k"), ("from $40k to $60k", "from \\$40k to \\$60k"),
      ("- a", "\\- a"), ("1. a", "1\\. a"), ("^ a", "\\^ a"), ("% a", "\\% a"),
      ("5 * 3", "5 \\* 3"),
      ("at 10:30", "at 10\\:30"), ("Bikes: more", "Bikes: more"), ("a & b", "a & b"),
      ("&lt;", "\\&lt;"), ("www.a.org", "www\\.a\\.org"), ("In 2.5 days.", "In 2.5 days."),
    ] as [(CleanText, String)])
  func onlyWhatCouldMeanSomethingIsEscaped(_ text: CleanText, _ line: String) {
    #expect(SlideText.lines(text) == [line])
  }
}
