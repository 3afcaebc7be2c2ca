import TerminalUI
import Testing

@testable import NcursesTerminal

struct CellTextTests {
  private func sent(
    _ glyph: String, columns: Int = 1, encoding: Encoding = .utf8,
    width: (Unicode.Scalar) -> Int = { $0 == "\u{301}" ? 0 : $0.value > 0x2E80 ? 2 : 1 }
  ) -> [Unicode.Scalar] {
    CellText.scalars(
      of: Glyph(glyph), columns: columns, encoding: encoding, width: width)
  }

  @Test func whatTheLibraryMeasuresTheSameIsSentAsItIs() {
    #expect(sent("a") == ["a"])
    #expect(sent("x\u{301}") == ["x", "\u{301}"])
    #expect(sent("漢", columns: 2) == ["漢"])
  }

  @Test(arguments: [("漢", 1), ("a", 2), ("ab", 1), ("", 1)])
  func whatItMeasuresOtherwiseIsReplaced(glyph: String, columns: Int) {
    #expect(sent(glyph, columns: columns) == ["\u{FFFD}"])
  }

  @Test func whatItCannotPrintIsReplaced() {
    #expect(sent("a", width: { _ in -1 }) == ["\u{FFFD}"])
  }

  @Test func marksBeyondTheLimitAreLeftOut() {
    #expect(sent("a" + String(repeating: "\u{301}", count: 20)).count == 5)
  }

  @Test(
    arguments: [
      ("a", "a"), ("é", "e"), ("e\u{301}", "e"), ("Ż", "Z"), ("ß", "s"), ("ø", "o"), ("ế", "e"),
      ("─", "-"), ("━", "-"), ("│", "|"), ("┌", "+"), ("╬", "+"), ("═", "="), ("║", "|"),
      ("█", "#"), ("▀", "\""), ("▄", "o"), ("░", "."), ("•", "*"), ("→", ">"), ("✓", "v"),
      ("…", "~"), ("’", "'"), ("–", "-"), ("€", "E"), ("漢", "?"), ("🙂", "?"), ("\u{FFFD}", "?"),
    ])
  func withoutUTF8EveryCharacterHasAnASCIIOne(glyph: String, expected: String) {
    #expect(AsciiGlyphs.replacement(for: glyph) == expected)
    #expect(sent(glyph, encoding: .ascii) == Array(expected.unicodeScalars))
  }

  @Test func everyLineAndBlockHasAnASCIICharacter() {
    for value in UInt32(0x2500)...0x259F {
      let glyph = Unicode.Scalar(value).map(String.init) ?? ""
      let found = AsciiGlyphs.replacement(for: glyph)
      #expect(found != "?" && found.count == 1 && found.allSatisfy(\.isASCII))
    }
  }
}
