import PlainText
import TerminalUI
import Testing

struct UnmarkedPasteTests {
  /// What comes of reads of these bytes, each within the time in which a burst may go on.
  private func events(_ reads: String...) -> [TerminalEvent] {
    var decoder = InputDecoder()
    return reads.flatMap { decoder.take(read: $0.utf8) } + calm(&decoder)
  }

  private func calm(_ decoder: inout InputDecoder) -> [TerminalEvent] {
    var events = decoder.release()
    for _ in 0..<200 where decoder.hasPending { events += decoder.flush() }
    #expect(!decoder.hasPending && !decoder.isHolding)
    return events
  }

  @Test func aKeyAloneIsTheKeyAtOnce() {
    var decoder = InputDecoder()
    #expect(decoder.take(read: "s".utf8) == [.key("s")])
    #expect(decoder.take(read: "\r".utf8) == [.key("Enter")])
    #expect(decoder.take(read: "\u{1b}[B\u{1b}[B".utf8) == [.key("Down"), .key("Down")])
    #expect(!decoder.isHolding && !decoder.hasPending)
  }

  @Test func twoLinesAreOnePasteWhereverTheirReadsAreSplit() {
    let text = "Win the valley\rso that bakers come back"
    let expected = TerminalEvent.paste("Win the valley\nso that bakers come back")
    #expect(events(text) == [expected])
    for split in 2..<text.count - 1 {
      let first = text.prefix(split)
      #expect(events(String(first), String(text.dropFirst(split))) == [expected])
    }
  }

  @Test func linesThatEndInTwoBytesAreNotDoubled() {
    #expect(events("one\r\ntwo\r\n") == [.paste("one\ntwo\n")])
    #expect(events("one\ntwo") == [.paste("one\ntwo")])
  }

  @Test func anEnterThatNothingCameBeforeIsAKeyAndWhatFollowsIsText() {
    #expect(events("\rso that") == [.key("Enter"), .paste("so that")])
    #expect(events("\u{1b}[B\rs") == [.key("Down"), .key("Enter"), .paste("s")])
  }

  @Test func aWordTypedAheadStaysKeys() {
    #expect(
      events("Ana\r") == [.key("A"), .key("n"), .key("a"), .key("Enter")])
    #expect(events("\r\r") == [.key("Enter"), .key("Enter")])
  }

  @Test func aFloodIsAPasteWithoutAnyEnter() {
    let text = String(repeating: "quit now ", count: 8)
    #expect(events(text) == [.paste(CleanText(text))])
    #expect(
      events(String(text.prefix(20)), String(text.dropFirst(20))) == [.paste(CleanText(text))])
  }

  @Test func commandsInsideAreDropped() {
    #expect(
      events("one\u{1b}[A\u{3}\u{1b}[24~\rtwo\u{1a}\u{7f}\u{1b}[31mthree")
        == [.paste("one\ntwothree")])
  }

  @Test func fieldsOfATableAreParted() {
    #expect(events("Ana\t5\rBo\t6\r") == [.paste("Ana\t5\nBo\t6\n")])
  }

  /// A sender may pause for longer than the silence that ends a paste.
  @Test func theLastLettersOfALongPasteAreNoCommands() {
    var decoder = InputDecoder()
    let long = String(repeating: "a line\r", count: 300)
    _ = decoder.take(read: long.utf8)
    var told = decoder.flush()
    #expect(told.count == 1)
    told = decoder.take(read: "q".utf8) + calm(&decoder)
    #expect(told == [.paste("q")])
    #expect(decoder.take(read: "q".utf8) == [.key("q")])
  }

  /// Of what others wrote nothing may reach the next person.
  @Test func aBurstCanBeForgotten() {
    var decoder = InputDecoder()
    _ = decoder.take(read: "the words of one\r".utf8)
    decoder.forget()
    #expect(calm(&decoder) == [])
    #expect(!String(describing: decoder).contains("words"))
  }

  @Test func aKeyThatIsHeldWhileTheProgramWorksStaysKeys() {
    #expect(events("jjj") == [.key("j"), .key("j"), .key("j")])
  }
}
