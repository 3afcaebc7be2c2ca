import PlainText
import Testing

@testable import TerminalUI

struct BigTextTests {
  @Test func drawsHalfBlocks() {
    let drawn = characters(23, 4) { BigText("12:5", alignment: .left).draw(in: $0, on: &$1) }
    #expect(
      drawn == """
         ▄█   ▄▀▀▀▄  ▄▄   █▀▀▀▀
          █      ▄▀  ▀▀   ▀▀▀▀▄
          █    ▄▀    ██   ▄   █
         ▀▀▀  ▀▀▀▀▀        ▀▀▀
        """)
  }

  @Test func anAccentedCapitalIsLowerToMakeRoom() {
    let drawn = characters(11, 4) { BigText("EÉ", alignment: .left).draw(in: $0, on: &$1) }
    #expect(
      drawn == """
        █▀▀▀▀   ▄▀
        █▄▄▄  █▀▀▀▀
        █     █▀▀▀
        ▀▀▀▀▀ ▀▀▀▀▀
        """)
  }

  @Test func thirteenLettersFitEightyColumns() {
    #expect(BigText.size(of: "ABCDEFGHIJKLM", maxWidth: 80) == Size(width: 77, height: 4))
  }

  @Test func wrapsAtWords() {
    let size = BigText.size(of: "Key results now", maxWidth: 70)
    #expect(size == Size(width: 65, height: 9))
    #expect(BigText("Key results now").fits(in: Rect(x: 0, y: 0, width: 70, height: 9)))
    #expect(!BigText("Key results now").fits(in: Rect(x: 0, y: 0, width: 70, height: 8)))
  }

  @Test func usesHalfBlocksOnly() {
    let text = CleanText(String((0x20...0x7e).compactMap(Unicode.Scalar.init).map(Character.init)))
    var frame = Frame(size: Size(width: 600, height: 4))
    BigText(text.singleLine, alignment: .left).draw(in: frame.bounds, on: &frame)
    #expect(Set(frame.cells.map(\.glyph)) == ["█", "▀", "▄", " "])
    #expect(frame.cells.allSatisfy { $0.glyph == " " || $0.role == .big })
  }

  @Test func narrowLettersAreAsHighAndTakeHalfTheColumns() {
    let drawn = characters(12, 4) {
      BigText("Hej!", alignment: .left, breadth: .narrow).draw(in: $0, on: &$1)
    }
    #expect(
      drawn == """
        ▌ ▌    ▝  ▌
        ▙▄▌▞▀▖ ▜  ▌
        ▌ ▌▛▀▘ ▐  ▘
        ▘ ▘▝▀ ▚▞  ▘
        """)
  }

  @Test func twentySixNarrowLettersFitEightyColumns() {
    let letters = CleanText(String(repeating: "a", count: 26))
    #expect(BigText(letters, breadth: .narrow).size(columns: 80) == Size(width: 78, height: 4))
    #expect(BigText(letters + "a", breadth: .narrow).size(columns: 80) == nil)
  }

  @Test func theBroadestLettersThatFitAreTaken() {
    func breadth(_ width: Int, _ height: Int) -> BigText.Breadth? {
      BigText.broadest("Key results", in: Rect(x: 0, y: 0, width: width, height: height))?.breadth
    }
    #expect(breadth(65, 4) == .broad)
    #expect(breadth(64, 4) == .narrow)
    #expect(breadth(64, 9) == .broad)
    #expect(breadth(32, 4) == nil)
    #expect(breadth(33, 3) == nil)
  }

  /// A sign without a shape stands between big letters in its own size.
  @Test func anEmojiAmongLettersLeavesThemBig() {
    #expect(BigText.canDraw("Win hearts 🎉"))
    let drawn = characters(24, 4) {
      BigText("Win a🎉", alignment: .left, breadth: .narrow).draw(in: $0, on: &$1)
    }
    #expect(drawn.contains("🎉"))
    #expect(!BigText.canDraw("Win 東京"), "letters are never left small among big ones")
    #expect(!BigText.canDraw("🎉🎉"))
  }

  @Test(arguments: ["日本", "go 🎉"] as [CleanText])
  func whatHasNoBigShapeIsDrawnPlainAndCentred(text: CleanText) {
    #expect(!BigText.canDraw(text))
    #expect(!BigText(text).fits(in: Rect(x: 0, y: 0, width: 80, height: 24)))
    let drawn = characters(15, 1) { BigText(text).draw(in: $0, on: &$1) }
    #expect(drawn == String(repeating: " ", count: (15 - text.columns) / 2) + text.string)
    #expect(BigText.size(of: text, maxWidth: 80) == Size(width: text.columns, height: 1))
  }

  @Test func aWordWiderThanTheLineIsDrawnPlain() {
    let drawn = characters(20, 4) { BigText("Alignment").draw(in: $0, on: &$1) }
    #expect(drawn == "     Alignment\n\n\n")
  }

  @Test func linesAreCentredEach() {
    let drawn = characters(17, 9) { BigText("II -").draw(in: $0, on: &$1) }
    #expect(
      drawn == """
            ▀█▀   ▀█▀
             █     █
             █     █
            ▀▀▀   ▀▀▀


               ▄▄▄


        """)
  }
}
