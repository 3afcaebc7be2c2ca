import PlainText
import Testing

struct TextCleaningTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let raw: String
    let clean: String
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "plain", raw: "Grow to 2,000 users.", clean: "Grow to 2,000 users."),
    Case(name: "escape sequence", raw: "a\u{1b}[31mb", clean: "ab"),
    Case(name: "colours", raw: "\u{1b}[1;38:2::255:0:0mred\u{1b}[0m end", clean: "red end"),
    Case(
      name: "link", raw: "\u{1b}]8;;http://x\u{1b}\\here\u{1b}]8;;\u{1b}\\", clean: "here"),
    Case(name: "title", raw: "\u{1b}]0;a title\u{7}text", clean: "text"),
    Case(name: "string without end", raw: "\u{1b}]0;text\nmore", clean: "]0;text\nmore"),
    Case(name: "sequence without end", raw: "a\u{1b}[31", clean: "a[31"),
    Case(name: "sequence cut by a letter", raw: "a\u{1b}[3éb", clean: "a[3éb"),
    Case(name: "character set", raw: "a\u{1b}(Bb\u{1b}7c", clean: "abc"),
    Case(name: "a lone escape", raw: "a\u{1b}b", clean: "ab"),
    Case(name: "nul, bell, delete", raw: "a\u{0}b\u{7}c\u{7f}d", clean: "abcd"),
    Case(name: "second control set", raw: "a\u{9b}2Jb", clean: "ab"),
    Case(name: "line endings", raw: "a\r\nb\rc\nd\u{2028}e\u{85}f", clean: "a\nb\nc\nd\ne\nf"),
    Case(name: "two returns", raw: "a\r\r\nb", clean: "a\n\nb"),
    Case(name: "tab", raw: "a\tb", clean: "a b"),
    Case(name: "bidi override", raw: "a\u{202e}b\u{2066}c\u{200f}d", clean: "abcd"),
    Case(name: "zero width", raw: "a\u{200b}b\u{feff}c\u{2060}d\u{ad}e", clean: "abcde"),
    Case(name: "joiner between letters", raw: "a\u{200d}b\u{200c}c", clean: "abc"),
    Case(name: "hidden tag letters", raw: "a\u{e0068}\u{e0069}b", clean: "ab"),
    Case(name: "selector after a letter", raw: "a\u{fe0f}\u{e0101}b", clean: "ab"),
    Case(name: "composed", raw: "e\u{301}", clean: "\u{e9}"),
    Case(name: "composed after cleaning", raw: "e\u{200b}\u{301}", clean: "\u{e9}"),
    Case(name: "no-break space stays", raw: "12\u{a0}%", clean: "12\u{a0}%"),
    Case(name: "family", raw: "👩\u{200d}👧", clean: "👩\u{200d}👧"),
    Case(name: "heart on fire", raw: "❤\u{fe0f}\u{200d}🔥", clean: "❤\u{fe0f}\u{200d}🔥"),
    Case(name: "skin tone and joiner", raw: "👩🏽\u{200d}🚀", clean: "👩🏽\u{200d}🚀"),
    Case(name: "joiner at the end", raw: "👩\u{200d}", clean: "👩"),
    Case(name: "keycap", raw: "1\u{fe0f}\u{20e3}", clean: "1\u{fe0f}\u{20e3}"),
    Case(
      name: "flag of Scotland", raw: "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}",
      clean: "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"),
    Case(name: "flag without end", raw: "🏴\u{e0067}\u{e0062}\u{e0073}x", clean: "🏴x"),
    Case(name: "Persian non-joiner", raw: "می\u{200c}خواهم", clean: "می\u{200c}خواهم"),
    Case(name: "ideograph variant", raw: "葛\u{e0100}", clean: "葛\u{e0100}"),
    Case(name: "noncharacter", raw: "a\u{fffe}b", clean: "ab"),
  ]

  @Test(arguments: cases)
  func cleaning(_ example: Case) {
    let clean = CleanText(example.raw).string
    #expect(Array(clean.unicodeScalars) == Array(example.clean.unicodeScalars))
  }

  /// Arbitrary mixtures of awkward characters, the same ones on every run.
  @Test func cleaningTwiceChangesNothing() {
    let awkward: [Unicode.Scalar] = [
      "a", "e", "\u{301}", "\u{323}", "\u{200d}", "\u{200c}", "\u{fe0f}", "\u{fe00}", "\u{e0100}",
      "👩", "🏽", "🏴", "\u{e0067}", "\u{e007f}", "🇫", "❤", "1", "\u{20e3}", "\r", "\n", "\t",
      "\u{200b}", "م", "क", "\u{94d}", "\u{1100}", "\u{1161}", "\u{11a8}", "\u{f900}", "\u{34f}",
      "\u{2126}", "\u{0}", "\u{202e}", "葛",
    ]
    var state: UInt64 = 42
    for _ in 0..<5_000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        view.append(awkward[Int(state >> 33) % awkward.count])
      }
      let once = CleanText(String(view)).string
      let twice = CleanText(once).string
      #expect(Array(once.unicodeScalars) == Array(twice.unicodeScalars))
    }
  }
}
