import PlainText
import Testing

@testable import TerminalUI

struct DialogTests {
  @Test func aBoxIsCentredAroundItsContent() {
    let drawn = picture(14, 5) {
      DialogBox("Hi", content: Size(width: 6, height: 1)).draw(in: $0, on: &$1)
    }
    #expect(
      drawn == """

          ┌ Hi ────┐
          │        │
          └────────┘


        ..............
        ..dDDDDddddd..
        ..dddddddddd..
        ..dddddddddd..
        ..............
        no cursor

        """)
  }

  @Test func theInsideIsWhatWasAskedFor() {
    let box = DialogBox("A title", content: Size(width: 30, height: 5))
    let inner = box.inner(in: Rect(x: 0, y: 0, width: 80, height: 24))
    #expect(inner == Rect(x: 25, y: 9, width: 30, height: 5))
    let narrow = DialogBox("", content: Size(width: 90, height: 5), maxWidth: 40)
    #expect(narrow.outer(in: Rect(x: 0, y: 0, width: 80, height: 24)).width == 40)
  }

  @Test func aMessageWrapsAndKeepsItsButtons() {
    let box = MessageBox(
      "Leave?", ["One draft is open and stays open."], buttons: [.init("y", "Leave")],
      maxWidth: 24)
    let drawn = characters(30, 8) { box.draw(in: $0, on: &$1) }
    #expect(
      drawn == """

            ┌ Leave? ───────────┐
            │ One draft is open │
            │ and stays open.   │
            │                   │
            │ [ y  Leave ]      │
            └───────────────────┘

        """)
    #expect(box.button(at: Point(x: 6, y: 5), in: Rect(x: 0, y: 0, width: 30, height: 8)) == 0)
    let low = characters(30, 3) { box.draw(in: $0, on: &$1) }
    #expect(low.contains("[ y  Leave ]"))
  }

  @Test func buttonsShowTheirKeys() {
    let row = ButtonRow([.init("Enter", "Save"), .init("Esc", "Back")], focused: 1)
    let drawn = picture(32, 1) { row.draw(in: $0, on: &$1) }
    #expect(
      drawn == """
        [ Enter  Save ]  [▸Esc  Back ]

        ..kkkkk..........SSSSSSSSSSSSS..
        no cursor

        """)
  }

  @Test func buttonsContinueInTheNextRow() {
    let row = ButtonRow([.init("Enter", "Save"), .init("Esc", "Back")])
    #expect(row.size(maxWidth: 20) == Size(width: 15, height: 2))
    let area = Rect(x: 1, y: 1, width: 20, height: 2)
    #expect(row.button(at: Point(x: 1, y: 2), in: area) == 1)
    #expect(row.button(at: Point(x: 15, y: 1), in: area) == 0)
    #expect(row.button(at: Point(x: 16, y: 1), in: area) == nil)
  }
}

struct HintBarTests {
  let bar = HintBar(
    [.init("n", "next"), .init("m", "merge"), .init("u", "undo")],
    always: .init("?", "help"))

  @Test(arguments: [
    (40, " n next  m merge  u undo  ? help"), (29, " n next  m merge  ? help"),
    (24, " n next  u undo  ? help"), (13, " ? help"), (6, "? help"), (5, "?"),
  ])
  func showsWholeHintsInTheirOrder(width: Int, text: String) {
    #expect(characters(width, 1) { bar.draw(in: $0, on: &$1) } == text)
  }

  @Test func keysStandOut() {
    let drawn = picture(13, 1) { bar.draw(in: $0, on: &$1) }
    #expect(drawn == " ? help\n\nBKBBBBBBBBBBB\nno cursor\n")
  }

  @Test func aClickFindsItsHint() {
    let area = Rect(x: 0, y: 5, width: 40, height: 1)
    #expect(bar.hint(at: Point(x: 9, y: 5), in: area)?.key == "m")
    #expect(bar.hint(at: Point(x: 30, y: 5), in: area)?.key == "?")
    #expect(bar.hint(at: Point(x: 7, y: 5), in: area) == nil)
  }
}

struct TabsTests {
  let tabs = Tabs(["Log", "Notes", "Parking", "Sheet"], selected: 2)

  @Test func theOpenTabHasASign() {
    let drawn = picture(34, 1) { tabs.draw(in: $0, on: &$1) }
    #expect(
      drawn == """
         Log   Notes  ▸Parking   Sheet

        sssss.sssssss.SSSSSSSSS.sssssss...
        no cursor

        """)
  }

  @Test func narrowTabsShowTheOpenOneAndArrows() {
    #expect(characters(19, 1) { tabs.draw(in: $0, on: &$1) } == "‹▸Parking   Sheet")
    #expect(characters(11, 1) { tabs.draw(in: $0, on: &$1) } == "‹▸Parking ›")
  }

  @Test func aClickFindsItsTab() {
    let area = Rect(x: 0, y: 0, width: 40, height: 1)
    #expect(tabs.tab(at: Point(x: 7, y: 0), in: area) == 1)
    #expect(tabs.tab(at: Point(x: 5, y: 0), in: area) == nil)
  }
}
