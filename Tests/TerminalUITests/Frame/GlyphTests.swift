import Testing

@testable import TerminalUI

struct GlyphTests {
  @Test(arguments: ["", "a", "漢", "e\u{301}", "\u{5d0}\u{5b8}\u{5b4}\u{5b5}\u{5b6}", "\u{10ffff}"])
  func aGlyphGivesBackItsScalars(_ text: String) {
    #expect(Glyph(text).scalars == Array(text.unicodeScalars))
    #expect(Glyph(text).isEmpty == text.isEmpty)
  }

  @Test func whatHasNoRoomIsLeftOut() {
    #expect(Glyph("abcdefg").description == "abcde")
    #expect(Glyph("abcde").adding("f") == Glyph("abcde"))
  }

  @Test func aMarkIsAddedAtTheEnd() {
    #expect(Glyph("e").adding("\u{301}") == Glyph("e\u{301}"))
    #expect(Glyph("abcd").adding("e") == Glyph("abcde"))
  }

  @Test func onlyAScalarAloneIsSingle() {
    #expect(Glyph("x").single == "x")
    #expect(Glyph("\u{10ffff}").single == "\u{10ffff}")
    #expect(Glyph("e\u{301}").single == nil)
    #expect(Glyph("").single == nil)
  }
}
