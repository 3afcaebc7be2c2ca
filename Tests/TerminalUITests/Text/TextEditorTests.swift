import PlainText
import TerminalUI
import Testing

struct TextEditorTests {
  @Test(arguments: [
    EditorStory("|", "abc", "abc|"),
    EditorStory("ac|", "Left b", "ab|c"),
    EditorStory("|", "xe\u{301}", "xé|"),
    EditorStory("|", "x👍🏽", "x👍🏽|"),
    EditorStory("|", "x👩\u{200d}🚀", "x👩\u{200d}🚀|"),
    EditorStory("|", "x🇫🇷", "x🇫🇷|"),
    EditorStory("|", "x🇫🇷 Backspace", "x|"),
    EditorStory("|", "a\u{200d}b", "ab|"),
    EditorStory("👩|", "\u{200d} Left 🚀", "🚀|👩"),
    EditorStory("aé|b", "Backspace", "a|b"),
    EditorStory("a|éb", "Delete", "a|b"),
    EditorStory("|a", "Backspace", "|a"),
    EditorStory("a|", "Delete", "a|"),
    EditorStory("one two|", "Ctrl-Left", "one |two"),
    EditorStory("one |two", "Alt-b", "|one two"),
    EditorStory("|one two", "Ctrl-Right", "one| two"),
    EditorStory("one| two", "Alt-f", "one two|"),
    EditorStory("one two.|", "Ctrl-W", "one |"),
    EditorStory("one two| x", "Alt-Backspace", "one | x"),
    EditorStory("one| two", "Ctrl-K", "one|"),
    EditorStory("one| two", "Ctrl-U", "| two"),
    EditorStory("one| two", "Home", "|one two"),
    EditorStory("one| two", "End", "one two|"),
    EditorStory("one|", "Ctrl-A x Ctrl-E y", "xoney|"),
    EditorStory("ab|", "Enter Up Down", "ab|"),
  ])
  func editing(_ story: EditorStory) {
    #expect(story.play().marked == story.after)
  }

  @Test(arguments: [
    EditorStory("ab|cd", "Enter", "ab\n|cd", multiline: true),
    EditorStory("ab\n|cd", "Backspace", "ab|cd", multiline: true),
    EditorStory("abc\nd|", "Up", "a|bc\nd", multiline: true),
    EditorStory("abc|\nd\nefg", "Down", "abc\nd|\nefg", multiline: true),
    EditorStory("abc|\nd\nefg", "Down Down", "abc\nd\nefg|", multiline: true),
    EditorStory("日本|\nabcd", "Down", "日本\nabcd|", multiline: true),
    EditorStory("日|本\nabcd", "Down", "日本\nab|cd", multiline: true),
    EditorStory("|ab", "Up", "|ab", multiline: true),
    EditorStory("one two| three", "Up", "one| two three", multiline: true, width: 5),
    EditorStory("o|ne two three", "Down", "one t|wo three", multiline: true, width: 5),
    EditorStory("one t|wo three", "Home", "one |two three", multiline: true, width: 5),
    EditorStory("o|ne two three", "End", "one| two three", multiline: true, width: 5),
    EditorStory("a\nb|c\nd", "Ctrl-Home x", "x|a\nbc\nd", multiline: true),
    EditorStory("a\nb|c\nd", "Ctrl-End x", "a\nbc\ndx|", multiline: true),
    EditorStory("a\nb|c\nd", "Ctrl-K", "a\nb|\nd", multiline: true),
    EditorStory("a\nbc|\nd", "Ctrl-U", "a\n|\nd", multiline: true),
  ])
  func severalLines(_ story: EditorStory) {
    #expect(story.play().marked == story.after)
  }

  @Test(arguments: [
    EditorStory("|", "one Space two Ctrl-Z", "one |"),
    EditorStory("|", "one Space two Ctrl-Z Ctrl-Z", "|"),
    EditorStory("|", "one Space two Ctrl-Z Ctrl-Y", "one two|"),
    EditorStory("|", "one Ctrl-Z x Ctrl-Y", "x|"),
    EditorStory("abc|", "Backspace Backspace Ctrl-Z", "abc|"),
    EditorStory("abc|", "Left x Ctrl-Z", "ab|c"),
    EditorStory("|", "ab Left Right cd Ctrl-Z", "ab|"),
    EditorStory("a|", "Ctrl-Z Ctrl-Y", "a|"),
    EditorStory("one two|", "Ctrl-W Ctrl-W Ctrl-Z", "one |"),
  ])
  func undoing(_ story: EditorStory) {
    #expect(story.play().marked == story.after)
  }

  @Test func pastingIsOneStepAndASingleLineHasNoLineBreaks() {
    var single = TextEditor(text: "ab")
    #expect(single.paste("x\ny") == .changed)
    #expect(single.text == "abx y")
    #expect(single.perform(.undo) == .changed)
    #expect(single.text == "ab")
    var long = TextEditor(multiline: true)
    _ = long.paste("x\ny")
    #expect(long.text == "x\ny")
    #expect(TextEditor(text: "a\nb").text == "a b")
  }

  @Test func theLimitRefusesInWordsAndLetsOldTextShrink() {
    var editor = TextEditor(text: "abcd", limit: 5)
    #expect(editor.insert("e") == .changed)
    #expect(editor.insert("f") == .refused("At most 5 characters fit here."))
    #expect(editor.refusal == "At most 5 characters fit here.")
    #expect(editor.text == "abcde")
    #expect(editor.insert("\u{301}") == .changed)
    #expect(editor.count == 5)
    #expect(editor.refusal == nil)
    var tooLong = TextEditor(text: "abcdef", limit: 3)
    #expect(tooLong.perform(.deleteBack) == .changed)
    #expect(tooLong.paste("xyz") == .refused("At most 3 characters fit here."))
    #expect(tooLong.text == "abcde")
  }

  @Test func keysThatDoNotEditAreLeftToTheScreen() {
    var editor = TextEditor(text: "ab")
    for name in ["Enter", "Tab", "Up", "Down", "Esc", "F1", "Ctrl-C", "^]", "Alt-x"] {
      #expect(KeyPress(name: name).map { editor.handle($0) } == false)
    }
    #expect(editor.text == "ab")
    #expect(KeyPress(name: "Left").map { editor.handle($0) } == true)
  }

  @Test func theKeyTableIsSoundAndReachesEveryAction() {
    #expect(TextEditor.keys.conflicts == [])
    #expect(Set(TextEditor.keys.bindings.map(\.action)) == Set(EditorAction.allCases))
  }

  @Test func hiddenCharactersCannotBeTyped() {
    var editor = TextEditor(text: "a")
    #expect(editor.insert("\u{202e}") == .unchanged)
    #expect(editor.insert("\u{1b}") == .unchanged)
    #expect(editor.text == "a")
  }
}
