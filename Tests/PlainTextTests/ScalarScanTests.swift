import Testing

@testable import PlainText

@Suite struct ScalarScanTests {
  /// The first and last scalar of each length in UTF-8, and texts of several lengths at once.
  @Test(arguments: [
    "", "a", "\u{0}", "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{10000}",
    "\u{10FFFF}", "Börje", "李明 · ok", "🇳🇴 e\u{301} \u{1F3FD}",
    "a text that is longer than a small string is",
  ])
  func readsEveryScalar(text: String) {
    var seen: [UInt32] = []
    let holds = text.scalarsSatisfy { value in
      seen.append(value)
      return true
    }
    #expect(holds)
    #expect(seen == text.unicodeScalars.map(\.value))
  }

  @Test func stopsAtTheFirstThatDoesNot() {
    var seen = 0
    let holds = "abc".scalarsSatisfy { value in
      seen += 1
      return value != UInt32(UInt8(ascii: "b"))
    }
    #expect(!holds)
    #expect(seen == 2)
  }
}
