import PlainText
import Testing

@testable import TerminalUI

struct TextFieldTests {
  @Test func theLabelStandsAboveAndTheRoomLeftBesideIt() {
    let field = TextField(
      "Objective", TextEditor(text: "Grow", limit: 120), isFocused: true, showsRoom: true)
    let drawn = picture(28, 2) { field.draw(in: $0, on: &$1) }
    #expect(
      drawn == """
        ▸ Objective   about 120 left
         Grow

        aaaaaaaaaaa...ssssssssssssss
        ffffffffffffffffffffffffffff
        cursor 5,1

        """)
  }

  @Test func inOneRowTheLabelStandsBefore() {
    let field = TextField("Unit", TextEditor(), placeholder: "users", labelColumns: 8)
    let drawn = picture(20, 1) { field.draw(in: $0, on: &$1) }
    #expect(
      drawn == """
          Unit   users

        ........fiiiiiffffff
        no cursor

        """)
  }

  @Test func longTextShowsThatThereIsMoreAbove() {
    let editor = TextEditor(text: "one two three four", multiline: true, limit: 30)
    let field = TextField("Why", editor, isFocused: true, showsRoom: true)
    let drawn = characters(18, 3) { field.draw(in: $0, on: &$1) }
    #expect(drawn == "▸ Why      12 left\n one two three\n four")
    let low = characters(18, 2) { field.draw(in: $0, on: &$1) }
    #expect(low == "▸ Why    ↑ 12 left\n four")
  }

  @Test func aRefusalTakesThePlaceOfTheRoomLeft() {
    var editor = TextEditor(text: "abc", limit: 3)
    _ = editor.handle(KeyPress(.character("d")))
    let field = TextField("Name", editor, isFocused: true, showsRoom: true)
    let drawn = characters(50, 2) { field.draw(in: $0, on: &$1) }
    #expect(drawn.contains(editor.refusal?.string ?? "no refusal"))
    #expect(!drawn.contains("0 left"))
    #expect(characters(16, 2) { field.draw(in: $0, on: &$1) }.contains("0 left"))
  }

  @Test func theTextAreaIsWhereTheTextIsDrawn() {
    let field = TextField("Name", TextEditor(text: "abc"))
    let area = Rect(x: 3, y: 2, width: 30, height: 2)
    let text = field.textArea(in: area)
    #expect(text == Rect(x: 4, y: 3, width: 28, height: 1))
    var frame = Frame(size: Size(width: 40, height: 6))
    field.draw(in: area, on: &frame)
    #expect(frame[Point(x: text.x, y: text.y)] == Cell("a", .field))
  }
}
