import Testing

@testable import NcursesTerminal

struct AttributeElisionStreamTests {
  private static let pieces = [
    "\u{1B}[m", "\u{1B}[0m", "\u{1B}(B\u{1B}[m", "\u{1B}[0;1m", "\u{1B}[0;4;7m", "\u{1B}[1m",
    "\u{1B}[2m", "\u{1B}[4m", "\u{1B}[7m", "\u{1B}[22m", "\u{1B}[24m", "\u{1B}[27m", "\u{1B}[31m",
    "\u{1B}[32m", "\u{1B}[39m", "\u{1B}[44m", "\u{1B}[49m", "\u{1B}[39;49m", "\u{1B}[37;41m",
    "\u{1B}(0", "\u{1B}(B", "a", "text", "é", "漢", " ", "\r", "\u{8}", "\u{1B}[3;4H", "\u{1B}[K",
    "\u{1B}[2X", "\u{1B}[J", "\u{1B}[P", "\u{1B}[4@",
  ]

  /// The same bytes for the same seed, on every machine.
  private func stream(seed: UInt64, count: Int) -> [UInt8] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    return (0..<count).flatMap { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Array(Self.pieces[Int(state % UInt64(Self.pieces.count))].utf8)
    }
  }

  private func sent(_ parts: [[UInt8]]) -> [UInt8] {
    var elision = AttributeElision(plain: "\u{1B}(B\u{1B}[m")
    return parts.flatMap { elision.feed($0) }
  }

  @Test(arguments: UInt64(1)...60)
  func everyCharacterLooksAsItWould(seed: UInt64) {
    let bytes = stream(seed: seed, count: 400)
    let expected = PaintedCells(bytes).painted
    #expect(expected.count > 100)
    #expect(PaintedCells(sent([bytes])).painted == expected)
  }

  @Test(arguments: UInt64(1)...4)
  func whereTheBytesAreSplitMakesNoDifference(seed: UInt64) {
    let bytes =
      stream(seed: seed, count: 40) + Array("\u{1B}]0;t\u{1B}\\\u{1B}[1;38;5;9mé\u{1B}8a".utf8)
    let whole = sent([bytes])
    for place in 0...bytes.count {
      #expect(sent([Array(bytes[..<place]), Array(bytes[place...])]) == whole)
    }
    #expect(sent(bytes.map { [$0] }) == whole)
  }
}
