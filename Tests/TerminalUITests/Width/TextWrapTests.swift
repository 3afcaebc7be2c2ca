import PlainText
import TerminalUI
import Testing

struct TextWrapTests {
  struct Case: Sendable {
    let text: CleanText
    let width: Int
    let lines: [CleanText]
  }

  @Test(arguments: [
    Case(text: "", width: 5, lines: [""]),
    Case(text: "one two three", width: 7, lines: ["one two", "three"]),
    Case(text: "one two three", width: 8, lines: ["one two", "three"]),
    Case(text: "one  two", width: 4, lines: ["one", "two"]),
    Case(text: "a\n\nb", width: 5, lines: ["a", "", "b"]),
    Case(text: "abcdefgh", width: 3, lines: ["abc", "def", "gh"]),
    Case(text: "ab cdefgh", width: 4, lines: ["ab", "cdef", "gh"]),
    Case(text: "日本語です", width: 5, lines: ["日本", "語で", "す"]),
    Case(text: "日本、語", width: 4, lines: ["日", "本、", "語"]),
    Case(text: "ab日本", width: 4, lines: ["ab日", "本"]),
    Case(text: "日本", width: 1, lines: ["日", "本"]),
    Case(text: "10\u{a0}% up", width: 5, lines: ["10\u{a0}%", "up"]),
    Case(text: "  in", width: 6, lines: ["  in"]),
    Case(text: "ab", width: 0, lines: ["a", "b"]),
  ])
  func wrapping(_ example: Case) {
    #expect(TextWrap.lines(of: example.text, width: example.width) == example.lines)
  }
}
