import PlainText
import TerminalUI
import Testing

struct InputDecoderTests {
  private func decode(_ pieces: some Sequence<some Sequence<UInt8>>) -> [TerminalEvent] {
    var decoder = InputDecoder()
    var events = pieces.flatMap { decoder.feed($0) }
    events += silence(&decoder)
    #expect(!decoder.hasPending)
    return events
  }

  private func silence(_ decoder: inout InputDecoder) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    for _ in 0..<200 where decoder.hasPending { events += decoder.flush() }
    return events
  }

  @Test(arguments: DecodedSequence.all)
  func meaning(_ sequence: DecodedSequence) {
    #expect(decode([sequence.bytes]) == sequence.events)
  }

  @Test(arguments: DecodedSequence.all)
  func splitsMakeNoDifference(_ sequence: DecodedSequence) {
    let bytes = sequence.bytes
    for split in 0...bytes.count {
      #expect(decode([bytes[..<split], bytes[split...]]) == sequence.events)
    }
    #expect(decode(bytes.map { CollectionOfOne($0) }) == sequence.events)
  }

  @Test func whatIsForgottenIsToldToNobody() {
    let bytes = Array("\u{1b}[200~the words of one\u{1b}[201~".utf8)
    for split in 7...bytes.count {
      var decoder = InputDecoder()
      #expect(decoder.feed(bytes[..<split]) == [])
      decoder.forget()
      #expect(!String(describing: decoder).contains("words of one"))
      var events = decoder.feed(bytes[split...])
      events += silence(&decoder)
      #expect(events == [])
      #expect(decoder.feed(Array("n".utf8)) == [.key("n")])
    }
  }

  /// A terminal that does not mark pastes sends them as keys.
  @Test func aFloodIsForgottenUpToTheNextSilence() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("words of one\r".utf8))
    decoder.forget(untilSilence: true)
    #expect(decoder.hasPending)
    #expect(decoder.feed(Array("and more\rof them\u{1b}[24~".utf8)) == [])
    #expect(decoder.flush() == [])
    #expect(!decoder.hasPending)
    #expect(decoder.feed(Array("n".utf8)) == [.key("n")])
  }

  @Test func aKeyIsCompleteAtOnce() {
    var decoder = InputDecoder()
    #expect(decoder.feed(Array("a\u{1b}[A".utf8)) == [.key("a"), .key("Up")])
    #expect(!decoder.hasPending)
    #expect(decoder.flush() == [])
  }

  @Test func aLoneEscapeWaitsForSilence() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1b]) == [])
    #expect(decoder.hasPending)
    #expect(decoder.flush() == [.key("Esc")])
    #expect(!decoder.hasPending)
  }

  @Test func afterSilenceKeysAreKeysAgain() {
    var decoder = InputDecoder()
    #expect(decoder.feed(Array("\u{1b}[200~a\u{1b}[201~".utf8)) == [])
    #expect(decoder.flush() == [.paste("a")])
    #expect(decoder.feed([0x0d]) == [.key("Enter")])
  }

  @Test func aPauseInsideAPasteDoesNotEndIt() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("\u{1b}[200~one ".utf8))
    #expect(decoder.flush() == [])
    #expect(decoder.feed(Array("two\r".utf8)) == [])
    #expect(decoder.feed(Array("\u{1b}[201~".utf8)) == [])
    #expect(decoder.flush() == [.paste("one two\n")])
  }

  @Test func aPasteWithoutEndIsGivenUpAndItsTextKept() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("\u{1b}[200~lost".utf8))
    #expect(silence(&decoder) == [.paste("lost")])
    #expect(decoder.feed([0x61]) == [.key("a")])
  }

  @Test func aStringWithoutEndIsGivenUp() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("\u{1b}]0;title".utf8))
    #expect(decoder.flush() == [])
    #expect(decoder.hasPending)
    #expect(silence(&decoder) == [])
    #expect(decoder.feed([0x61]) == [.key("a")])
  }

  @Test func aPasteIsCut() {
    let cap = 1 << 20
    var decoder = InputDecoder()
    let start = Array("\u{1b}[200~".utf8)
    _ = decoder.feed(start + Array(repeating: 0x61, count: cap - 1) + Array("é\u{1b}[201~".utf8))
    let expected = CleanText(String(repeating: "a", count: cap - 1))
    #expect(decoder.flush() == [.paste(expected)])
  }

  @Test func noiseNeverBreaksTheDecoder() {
    var state: UInt64 = 7
    var decoder = InputDecoder()
    let bytes = (0..<50_000).map { _ -> UInt8 in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let pick = UInt8(truncatingIfNeeded: state >> 40)
      return pick % 5 == 0 ? 0x1b : pick % 5 == 1 ? 0x5b : pick
    }
    _ = decoder.feed(bytes)
    _ = silence(&decoder)
    #expect(decoder.feed(Array("\u{1b}[A".utf8)) == [.key("Up")])
  }
}
