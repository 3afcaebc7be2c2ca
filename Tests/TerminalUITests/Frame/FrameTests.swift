import PlainText
import TerminalUI
import Testing

struct FrameTests {
  private func frame(_ width: Int, _ height: Int = 1) -> Frame {
    Frame(size: Size(width: width, height: height))
  }

  private func row(_ frame: Frame, _ y: Int = 0) -> String {
    (0..<frame.size.width).map { x in
      let cell = frame[Point(x: x, y: y)]
      return cell.isContinuation ? "<" : cell.glyph.description
    }.joined()
  }

  @Test(arguments: [
    Rect(x: 0, y: 0, width: 0, height: 1), Rect(x: 6, y: 0, width: 2, height: 2),
    Rect(x: 0, y: 1, width: 6, height: 0), Rect(x: -3, y: 0, width: 3, height: 2),
  ])
  func fillingNothingChangesNothing(_ rect: Rect) {
    var frame = frame(6, 2)
    frame.put("日本語", at: Point(x: 0, y: 0), .body, in: frame.bounds)
    frame.put("日本語", at: Point(x: 0, y: 1), .body, in: frame.bounds)
    frame.fill(rect, .heading)
    #expect(row(frame) == "日<本<語<" && row(frame, 1) == "日<本<語<")
  }

  struct Put: Sendable {
    let text: CleanText
    let x: Int
    let row: String
    let used: Int
  }

  @Test(arguments: [
    Put(text: "ab", x: 1, row: ".ab...", used: 2),
    Put(text: "abcdefgh", x: 0, row: "abcdef", used: 6),
    Put(text: "abc", x: 5, row: ".....a", used: 1),
    Put(text: "abc", x: -1, row: "bc....", used: 3),
    Put(text: "a\nb", x: 0, row: "a b...", used: 3),
    Put(text: "日本", x: 0, row: "日<本<..", used: 4),
    Put(text: "日本", x: 3, row: "...日< ", used: 3),
    Put(text: "日本", x: -1, row: " 本<...", used: 4),
    Put(text: "abc", x: 6, row: "......", used: 0),
  ])
  func puttingIsClipped(_ example: Put) {
    var frame = frame(6)
    frame.put("......", at: Point(x: 0, y: 0), .body)
    #expect(frame.put(example.text, at: Point(x: example.x, y: 0), .accent) == example.used)
    #expect(row(frame) == example.row)
  }

  @Test func rowsOutsideAreLeftAlone() {
    var frame = frame(3)
    #expect(frame.put("abc", at: Point(x: 0, y: 1), .body) == 0)
    #expect(frame.put("abc", at: Point(x: 0, y: -1), .body) == 0)
    #expect(frame == Frame(size: Size(width: 3, height: 1)))
  }

  @Test func clipRectanglesHold() {
    var frame = frame(8)
    frame.put("abcdefgh", at: Point(x: 0, y: 0), .body, in: Rect(x: 2, y: 0, width: 3, height: 1))
    #expect(row(frame) == "  cde   ")
  }

  @Test(arguments: [(0, "x 本<"), (1, " x本<"), (2, "日<x "), (3, "日< x")])
  func overwritingHalfAWideCharacterBlanksTheOther(_ x: Int, _ expected: String) {
    var frame = frame(4)
    frame.put("日本", at: Point(x: 0, y: 0), .body)
    frame.put("x", at: Point(x: x, y: 0), .body)
    #expect(row(frame) == expected)
  }

  @Test func aWideCharacterOverTwoHalvesBlanksBothNeighbours() {
    var frame = frame(4)
    frame.put("日本", at: Point(x: 0, y: 0), .body)
    frame.put("語", at: Point(x: 1, y: 0), .body)
    #expect(row(frame) == " 語< ")
  }

  @Test func fillingCutsWideCharactersAndSetsTheRole() {
    var frame = frame(4)
    frame.put("日本", at: Point(x: 0, y: 0), .body)
    frame.fill(Rect(x: 1, y: 0, width: 2, height: 5), .bar)
    #expect(row(frame) == "    ")
    #expect(frame.cells.map(\.role) == [.body, .bar, .bar, .body])
  }

  @Test func alignment() {
    let rect = Rect(x: 1, y: 0, width: 6, height: 1)
    var right = frame(8)
    right.put("日a", rightAlignedIn: rect, .body)
    #expect(row(right) == "    日<a ")
    var centred = frame(8)
    centred.put("ab", centredIn: rect, .body)
    #expect(row(centred) == "   ab   ")
    var long = frame(8)
    long.put("abcdefgh", centredIn: rect, .body)
    #expect(row(long) == " abcdef ")
  }

  @Test func aParagraphWrapsAndStopsAtTheLastRow() {
    var frame = frame(6, 3)
    let rect = Rect(x: 1, y: 0, width: 5, height: 2)
    #expect(frame.paragraph("one two three four", in: rect, .body) == 2)
    #expect(row(frame, 0) == " one  ")
    #expect(row(frame, 1) == " two  ")
    #expect(row(frame, 2) == "      ")
    #expect(frame.paragraph("x", in: Rect(x: 0, y: 0, width: 0, height: 3), .body) == 0)
  }

  @Test func theSnapshotShowsCharactersRolesAndCursor() {
    var frame = frame(4, 2)
    frame.put("日b", at: Point(x: 0, y: 0), .accent)
    frame.rule(Rect(x: 1, y: 1, width: 2, height: 1))
    #expect(frame.snapshot() == "日b\n ──\n\naaa.\n.rr.\nno cursor\n")
    frame.cursor = Point(x: 2, y: 1)
    #expect(frame.snapshot().hasSuffix("cursor 2,1\n"))
  }
}
