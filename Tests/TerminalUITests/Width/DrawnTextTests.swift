import Glibc
import PlainText
import TerminalUI
import Testing

struct DrawnTextTests {
  @Test(arguments: [
    ("a", ["a"]), ("é", ["é"]), ("日", ["日"]), ("😀", ["😀"]),
    ("👩\u{200d}🚀", ["👩"]), ("👍🏽", ["👍"]), ("❤\u{fe0f}\u{200d}🔥", ["❤"]),
    ("🇫🇷", ["F", "R"]), ("1\u{fe0f}\u{20e3}", ["1"]), ("\u{e000}", ["\u{fffd}"]),
    ("\u{1fae8}", ["\u{fffd}"]), ("\u{301}", ["\u{25cc}\u{301}"]),
    ("का", ["क", "\u{fffd}"]),
    ("q\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", ["q\u{301}\u{302}\u{303}\u{304}"]),
    ("می\u{200c}خ", ["م", "ی", "خ"]),
  ])
  func whatIsDrawn(_ text: String, _ glyphs: [String]) {
    #expect(DrawnText.glyphs(of: CleanText(text)).map(\.glyph.description) == glyphs)
  }

  @Test(arguments: [("abc", 3), ("日本", 4), ("👩\u{200d}👩\u{200d}👧", 2), ("🇫🇷", 2), ("ñ", 1)])
  func columns(_ text: String, _ columns: Int) {
    #expect(CleanText(text).columns == columns)
  }

  /// The C library is what ncurses asks: it must agree on everything this program draws.
  @Test func theCLibraryAgreesOnEveryCharacter() throws {
    typealias Measure = @convention(c) (wchar_t) -> Int32
    // Swift's view of glibc leaves this one out.
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: Measure.self)
    let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    let former = uselocale(locale)
    defer { uselocale(former) }
    var wrong: [String] = []
    for value in UInt32(0x20)...0x10ffff {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for drawn in DrawnText.glyphs(of: Character(scalar)) {
        let width = drawn.glyph.scalars.reduce(0) { $0 + wcwidth(wchar_t($1.value)) }
        if width != Int32(drawn.width) { wrong.append(String(value, radix: 16)) }
      }
    }
    #expect(wrong == [])
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""),
    ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("ab cd", 4, "ab…"), ("", 0, ""),
  ])
  func truncation(_ text: String, _ limit: Int, _ expected: String) {
    #expect(CleanText(text).truncated(toColumns: limit).string == expected)
  }
}
