import PlainText
import Testing

@testable import TerminalUI

struct ListViewTests {
  let five = ["one", "two", "three", "four", "five"].map { StyledText(CleanText($0)) }

  @Test func theChosenRowHasASignAndTheWholeWidth() {
    let drawn = picture(8, 3) { ListView(Array(five[..<2]), selected: 1).draw(in: $0, on: &$1) }
    #expect(drawn == "  one\n▸ two\n\n\n........\nSSSSSSSS\n........\nno cursor\n")
  }

  @Test func whatDoesNotFitIsPagedAndSaidSo() {
    let drawn = characters(26, 3) { ListView(five, selected: 3).draw(in: $0, on: &$1) }
    #expect(
      drawn == """
          three
        ▸ four
        4 of 5 · page 2 of 3 ↑ ↓
        """)
  }

  @Test func theLastPageHasNoArrowDown() {
    let drawn = characters(26, 3) { ListView(five, selected: 4).draw(in: $0, on: &$1) }
    #expect(
      drawn == """
        ▸ five

        5 of 5 · page 3 of 3 ↑
        """)
  }

  @Test func aNarrowListShortensThePosition() {
    #expect(
      characters(7, 3) { ListView(five, selected: 0).draw(in: $0, on: &$1) }
        == "▸ one\n  two\n1/5")
  }

  @Test func aListThatIsOnlyReadSaysWhatItShows() {
    let drawn = characters(26, 3) { ListView(five, visible: 2).draw(in: $0, on: &$1) }
    #expect(drawn == "three\nfour\n3-4 of 5 · page 2 of 3 ↑ ↓")
  }

  @Test func pagesAreLimitedOnRequest() {
    let list = ListView(five, selected: 0, itemsPerPage: 2)
    #expect(list.visibleItems(in: Rect(x: 0, y: 0, width: 30, height: 20)) == 0..<2)
  }

  @Test func markersStandBeforeTheItem() {
    let list = ListView(Array(five[..<2]), selected: 0, markers: ["✓", "10"])
    #expect(characters(12, 2) { list.draw(in: $0, on: &$1) } == "▸ ✓  one\n  10 two")
  }

  @Test func itemsWrapOnRequest() {
    let list = ListView(["a long item", "next"], selected: 0, wraps: true)
    #expect(characters(8, 3) { list.draw(in: $0, on: &$1) } == "▸ a long\n  item\n  next")
  }

  @Test func wrappedLinesHangBehindTheirBullet() {
    let list = ListView(["  · a long item", "next"], selected: 0, wraps: true)
    #expect(
      characters(14, 3) { list.draw(in: $0, on: &$1) } == "▸   · a long\n      item\n  next")
  }

  @Test func aClickFindsTheItemThatIsDrawnThere() {
    let list = ListView([["a", "b"], ["c"], ["d"], ["e"]], selected: 1)
    let area = Rect(x: 3, y: 1, width: 20, height: 4)
    #expect(list.item(at: Point(x: 3, y: 1), in: area) == 0)
    #expect(list.item(at: Point(x: 22, y: 2), in: area) == 0)
    #expect(list.item(at: Point(x: 5, y: 3), in: area) == 1)
    #expect(list.item(at: Point(x: 5, y: 4), in: area) == nil)
    #expect(list.item(at: Point(x: 2, y: 1), in: area) == nil)
  }
}

struct ListCursorTests {
  @Test func movesStopAtTheEnds() {
    var cursor = ListCursor()
    cursor.move(by: 2, count: 5)
    #expect(cursor.index == 2)
    cursor.move(by: 9, count: 5)
    #expect(cursor.index == 4)
    cursor.move(by: .min, count: 5)
    #expect(cursor.index == 0)
    cursor.home()
    #expect(cursor.index == 0)
    cursor.end(count: 5)
    #expect(cursor.index == 4)
  }

  @Test func staysInsideAShrinkingList() {
    var cursor = ListCursor(7)
    cursor.clamp(count: 3)
    #expect(cursor.index == 2)
    #expect(cursor.selection(count: 3) == 2)
    cursor.clamp(count: 0)
    #expect(cursor.index == 0)
    #expect(cursor.selection(count: 0) == nil)
  }
}

struct ScrollTextTests {
  let lines = (1...6).map { StyledText("line \($0)") }

  @Test func saysWhichLinesItShows() {
    let drawn = characters(20, 4) { ScrollText(lines, offset: 1).draw(in: $0, on: &$1) }
    #expect(drawn == "line 2\nline 3\nline 4\nlines 2-4 of 6 ↑ ↓")
  }

  @Test(arguments: [(-3, 0), (2, 2), (99, 3)]) func offsetsAreClamped(offset: Int, clamped: Int) {
    #expect(ScrollText(lines, offset: offset).clampedOffset(height: 4) == clamped)
  }

  @Test func aTextThatFitsHasNoPosition() {
    let drawn = characters(20, 6) { ScrollText(lines, offset: 1).draw(in: $0, on: &$1) }
    #expect(drawn.hasPrefix("line 1\n") && drawn.hasSuffix("\nline 6"))
  }
}
