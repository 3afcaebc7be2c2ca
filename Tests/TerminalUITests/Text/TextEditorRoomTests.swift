import PlainText
import Testing

@testable import TerminalUI

struct TextEditorRoomTests {
  @Test(arguments: [
    (0, "about 160 left"), (4, "about 160 left"), (6, "about 150 left"), (36, "about 120 left"),
    (139, "about 20 left"), (140, "20 left"), (143, "17 left"), (160, "0 left"),
  ])
  func theRoomIsInTensUntilItIsScarce(typed: Int, words: String) {
    let text = CleanText(String(repeating: "a", count: typed))
    #expect(TextEditor(text: text, limit: 160).roomWords?.string == words)
  }

  @Test func withoutALimitThereIsNothingToSay() {
    #expect(TextEditor(text: "abc").roomWords == nil)
  }

  @Test func aTextThatCameTooLongHasNoRoom() {
    #expect(TextEditor(text: "abcd", limit: 3).roomWords == "0 left")
  }

  @Test func replacingAllIsOneStepThatCanBeUndone() {
    var editor = TextEditor(text: "bö")
    #expect(editor.replaceAll(with: "Börje") == .changed)
    #expect((editor.text, editor.isAtEnd) == ("Börje", true))
    _ = editor.handle(KeyPress(.character("z"), [.control]))
    #expect(editor.text == "bö")
  }
}
