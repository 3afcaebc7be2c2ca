import PlainText
import Testing

@testable import TerminalUI

struct StyledTextTests {
  let line = StyledText("n", .key) + " moves on" + StyledText(" now", .caution)

  @Test func drawsEachPartInItsRole() {
    let drawn = picture(16, 1) { line.draw(in: $0, on: &$1) }
    #expect(drawn == "n moves on now\n\nk.........cccc..\nno cursor\n")
  }

  @Test func widthCountsColumns() {
    #expect(line.width == 14)
    #expect(StyledText("日本").width == 4)
    #expect(line.plain == "n moves on now")
  }

  @Test(arguments: [(14, "n moves on now"), (13, "n moves on n…"), (1, "…"), (0, "")])
  func truncationEndsWithAnEllipsis(columns: Int, text: String) {
    #expect(line.truncated(to: columns).plain.string == text)
  }

  @Test func aHalfOfAWideCharacterIsLeftOut() {
    #expect(StyledText("日本語").truncated(to: 4).plain == "日…")
  }

  @Test func wrappingKeepsTheRoles() {
    let lines = line.wrapped(to: 8)
    #expect(lines.map(\.plain) == ["n moves", "on now"])
    #expect(lines[0].spans.map(\.role) == [.key, .body])
    #expect(lines[1].spans.map(\.role) == [.body, .caution])
  }

  @Test func wrappingKeepsLineBreaksAndBreaksLongWords() {
    #expect(
      StyledText("a\n\nabcdefgh").wrapped(to: 5).map(\.plain) == ["a", "", "abcde", "fgh"])
    #expect(StyledText("").wrapped(to: 5).map(\.plain) == [""])
  }

  @Test func aLiteralIsBody() {
    let text: StyledText = "plain"
    #expect(text.spans == [.init("plain", .body)])
  }

  @Test func onADialogTheRolesAreTheDialogs() {
    #expect(line.onDialog.spans.map(\.role) == [.dialogKey, .dialog, .caution])
  }

  @Test func alignsRightAndCentred() {
    #expect(characters(6, 1) { StyledText("ab").draw(in: $0, align: .right, on: &$1) } == "    ab")
    #expect(characters(6, 1) { StyledText("ab").draw(in: $0, align: .centre, on: &$1) } == "  ab")
  }

  @Test(arguments: 1...24) func oneSpanWrapsLikeMany(_ columns: Int) {
    let texts: [CleanText] = [
      "", "a", "  · What the room agrees on as its note", "   ", "two  spaces  inside ",
      "averyveryverylongwordthatdoesnotfit and more", "Größe, naïve – “quotes” ▸ ✓",
      "· · lead of many signs",
    ]
    for text in texts {
      let whole = StyledText(text, .heading)
      let parts = StyledText(spans: [.init("", .body)] + whole.spans)
      #expect(whole.wrapped(to: columns).map(\.plain) == parts.wrapped(to: columns).map(\.plain))
      #expect(whole.hanging(in: columns).map(\.plain) == parts.hanging(in: columns).map(\.plain))
    }
  }
}
