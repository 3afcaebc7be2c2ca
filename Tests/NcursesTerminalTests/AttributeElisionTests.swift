import Testing

@testable import NcursesTerminal

struct AttributeElisionTests {
  private static let plain = "\u{1B}(B\u{1B}[m"

  private func sent(_ parts: String...) -> [String] {
    var elision = AttributeElision(plain: Self.plain)
    _ = elision.feed(Array("\(Self.plain)x".utf8))
    return parts.map { String(decoding: elision.feed(Array($0.utf8)), as: UTF8.self) }
  }

  @Test func anAttributeIsSentWhenSomethingIsPainted() {
    #expect(
      sent("\u{1B}[38;5;255m", "\u{1B}[5;3H", "a") == ["", "\u{1B}[5;3H", "\u{1B}[38;5;255ma"])
  }

  @Test func aResetFollowedByTheSameCostsNothing() {
    let look = "\u{1B}[38;5;255m\u{1B}[48;5;236m"
    let end = "\u{1B}[39;49m\u{1B}(B\u{1B}[m"
    #expect(sent("\(look)a\(end)", "\(look)b\(end)", "\(look)c") == ["\(look)a", "b", "c"])
  }

  @Test func plainTextAfterAReset() {
    #expect(sent("\u{1B}[1ma\u{1B}[m", "b") == ["\u{1B}[1ma", "\u{1B}[mb"])
  }

  @Test func afterSomethingWasNotSentEverythingIsAgain() {
    var elision = AttributeElision(plain: Self.plain)
    let look = "\u{1B}[38;5;255ma"
    _ = elision.feed(Array("\(Self.plain)\(look)".utf8))
    #expect(elision.feed(Array(look.utf8)) == Array("a".utf8))
    elision.forget()
    #expect(String(decoding: elision.feed(Array(look.utf8)), as: UTF8.self).hasSuffix(look))
  }

  @Test(
    arguments: [
      ("\u{1B}[1m\u{1B}[31m", "\u{1B}[1m\u{1B}[31m"),
      ("\u{1B}[0;4;1;31m", "\u{1B}[1;4m\u{1B}[31m"),
      ("\u{1B}[31m\u{1B}[32m", "\u{1B}[32m"),
      ("\u{1B}[31m\u{1B}[39m", ""),
      ("\u{1B}[1;2m\u{1B}[22m", ""),
      ("\u{1B}[7m\u{1B}[27m\u{1B}[4m", "\u{1B}[4m"),
      ("\u{1B}[38:2::1:2:3m\u{1B}[48;2;4;5;6m", "\u{1B}[38:2::1:2:3m\u{1B}[48;2;4;5;6m"),
      ("\u{1B}[38;5;1;48;5;2m", "\u{1B}[38;5;1m\u{1B}[48;5;2m"),
      ("\u{1B}[91m\u{1B}[107m", "\u{1B}[91m\u{1B}[107m"),
      ("\u{1B}(0", "\u{1B}(0"), ("\u{1B}(0\u{1B}(B", ""), ("\u{E}", "\u{E}"),
      ("\u{E}\u{F}", "\u{F}"),
    ])
  func onlyTheLastWishIsSent(asked: String, expected: String) {
    #expect(sent("\(asked)a") == ["\(expected)a"])
  }

  @Test(arguments: [("\u{1B}[1;4m", "\u{1B}[0;1m"), ("\u{1B}[31;1m", "\u{1B}[0;1m")])
  func whatIsSwitchedOffNeedsAReset(first: String, second: String) {
    #expect(sent("\(first)a", "\u{1B}[m\u{1B}[1mb")[1] == "\(second)b")
  }

  @Test(
    arguments: [
      "\u{1B}[K", "\u{1B}[1K", "\u{1B}[J", "\u{1B}[5X", "\u{1B}[2@", "\u{1B}[P", "\u{1B}[L",
      "\u{1B}[M", "\u{1B}[3S", "\u{1B}[T", "\u{1B}[9b", "\u{1B}M", "\n", "é", "\u{1B}[?1049h",
      "\u{1B}]0;title\u{7}", "\u{1B}]4;1\u{1B}\\", "\u{1B}[!p", "\u{1B}8", "\u{1B})0",
    ])
  func whatMayShowTheAttributesComesAfterThem(sequence: String) {
    #expect(sent("\u{1B}[44m\(sequence)") == ["\u{1B}[44m\(sequence)"])
  }

  @Test(
    arguments: [
      "\u{1B}[2;3H", "\u{1B}[4d", "\u{1B}[4G", "\u{1B}[A", "\r", "\u{8}", "\t", "\u{1B}[?25l",
      "\u{1B}[?12l\u{1B}[?25h", "\u{1B}[34h",
    ])
  func whatDoesNotShowThemPasses(sequence: String) {
    #expect(sent("\u{1B}[44m\(sequence)", "a") == [sequence, "\u{1B}[44ma"])
  }

  @Test(arguments: [
    "\u{1B}8", "\u{1B}c", "\u{1B}[58;5;1m", "\u{1B}[11m", "\u{1B}[4:3m", "\u{1B}[38;9m",
  ])
  func afterWhatIsNotUnderstoodEverythingIsSentUpToAReset(sequence: String) {
    let red = "\u{1B}[31m"
    #expect(sent("\(red)a\(sequence)\(red)b\u{1B}[m", "c")[0] == "\(red)a\(sequence)\(red)b")
    #expect(sent("a\(sequence)\u{1B}[m", "c")[1] == "\u{1B}[mc")
    #expect(sent("\u{1B}(0a\(sequence)\u{1B}(0b") == ["\u{1B}(0a\(sequence)\u{1B}(0b"])
  }

  @Test func theUsualFontMeansNothingUntilAnotherWasChosen() {
    let usual = "\u{1B}[0;10m"
    #expect(sent("\(usual)a") == ["a"])
    #expect(sent("\u{1B}[11ma\(usual)b") == ["\u{1B}[11ma\(usual)b"])
  }

  @Test func atFirstNothingIsKnownAboutTheTerminal() {
    var elision = AttributeElision(plain: Self.plain)
    #expect(elision.feed(Array("a".utf8)) == Array("\(Self.plain)a".utf8))
  }

  @Test func settlingBringsTheTerminalToWhatWasAskedFor() {
    var elision = AttributeElision(plain: "\u{1B}[m")
    _ = elision.feed(Array("\u{1B}[1ma\u{1B}[m\u{1B}[".utf8))
    #expect(elision.isHolding)
    #expect(elision.settle() == Array("\u{1B}[m\u{1B}[".utf8))
    #expect(elision.settle().isEmpty)
    #expect(!elision.isHolding)
  }
}
