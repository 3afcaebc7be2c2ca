import PlainText
import TerminalUI
import Testing

struct EditorLayoutTests {
  struct Case: Sendable {
    let story: EditorStory
    let width: Int
    let height: Int
    let rows: [CleanText]
    let cursor: Point
  }

  static func single(
    _ text: String, _ width: Int, _ row: CleanText, _ x: Int
  ) -> Case {
    Case(
      story: EditorStory(text, "", ""), width: width, height: 1, rows: [row],
      cursor: Point(x: x, y: 0))
  }

  static func long(
    _ text: String, _ width: Int, _ height: Int, _ rows: [CleanText], _ x: Int, _ y: Int
  ) -> Case {
    Case(
      story: EditorStory(text, "", "", multiline: true), width: width, height: height, rows: rows,
      cursor: Point(x: x, y: y))
  }

  @Test(arguments: [
    single("|", 5, "", 0), single("abc|", 5, "abc", 3), single("a|bcdefg", 5, "abcde", 1),
    single("abcde|", 5, "bcde", 4), single("abcde|fg", 5, "bcdef", 4),
    single("日本語|", 5, "本語", 4), single("a日本語|", 6, "本語", 4),
    long("|", 5, 2, [""], 0, 0),
    long("one two|", 5, 2, ["one ", "two"], 3, 1),
    long("one |two", 5, 2, ["one ", "two"], 0, 1),
    long("ab\n|", 5, 2, ["ab", ""], 0, 1),
    long("a\nb\nc|", 5, 2, ["b", "c"], 1, 1),
    long("a|\nb\nc", 5, 2, ["a", "b"], 1, 0),
    long("abcdefgh|", 5, 3, ["abcd", "efgh"], 4, 1),
    long("abcd      |", 5, 3, ["abcd "], 4, 0),
  ])
  func layout(_ example: Case) {
    let layout = example.story.editor.layout(width: example.width, height: example.height)
    #expect(layout.rows == example.rows)
    #expect(layout.cursor == example.cursor)
  }

  @Test func rowsOutOfSightAreCounted() {
    let editor = EditorStory("a\nb\nc|\nd", "", "", multiline: true).editor
    let layout = editor.layout(width: 5, height: 2)
    #expect(layout.rowsAbove == 1)
    #expect(layout.rowsBelow == 1)
  }

  /// Every place the layout can show a cursor is reached by a click there.
  @Test(arguments: [
    EditorStory("one two three 日本語\n\nfour five|", "", "", multiline: true),
    EditorStory("one two three 日本語 four|", "", ""),
  ])
  func aClickPutsTheCursorWhereItShows(_ story: EditorStory) {
    var editor = story.editor
    repeat {
      let shown = editor.layout(width: 8, height: 3)
      var clicked = editor
      clicked.click(at: shown.cursor, width: 8, height: 3)
      #expect(clicked.marked == editor.marked)
    } while editor.perform(.left) == .moved
  }

  @Test func aClickBesideTheTextGoesToItsEdge() {
    var editor = EditorStory("ab|\ncd", "", "", multiline: true).editor
    editor.click(at: Point(x: 7, y: 1), width: 8, height: 4)
    #expect(editor.marked == "ab\ncd|")
    editor.click(at: Point(x: 1, y: 3), width: 8, height: 4)
    #expect(editor.marked == "ab\nc|d")
    editor.click(at: Point(x: -3, y: -1), width: 8, height: 4)
    #expect(editor.marked == "|ab\ncd")
  }
}
