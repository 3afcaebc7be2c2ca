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

  /// Every byte at every place among eight printable ones, and in a rest of fewer.
  @Test(arguments: UInt32(0)...0x17F)
  func whatIsNotPrintableIsTestedWhereverItStands(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let isPrintable = (0x20...0x7E).contains(value)
    for place in 0..<11 {
      let text = String(repeating: "a", count: place) + String(scalar) + "bcdefghijklmn"
      var passed = 0
      var seen: [UInt32] = []
      let holds = text.scalarsSatisfy(
        passingPrintable: { passed += $0 },
        test: { value in
          seen.append(value)
          return true
        })
      #expect(holds)
      #expect(passed > 0 && passed + seen.count == text.unicodeScalars.count)
      #expect(isPrintable || seen.filter { !(0x20...0x7E).contains($0) } == [value])
    }
  }

  @Test func theFirstThatFailsEndsIt() {
    var seen = 0
    let holds = "abcdefgh\u{1}\u{2}".scalarsSatisfy(
      passingPrintable: { _ in },
      test: { _ in
        seen += 1
        return false
      })
    #expect(!holds)
    #expect(seen == 1)
  }
}
