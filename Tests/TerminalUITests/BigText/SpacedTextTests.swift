import PlainText
import Testing

@testable import TerminalUI

struct SpacedTextTests {
  @Test func lettersTakeTwiceTheirColumns() {
    #expect(SpacedText("东京湾").lines(columns: 40) == ["东  京  湾"])
    #expect(SpacedText("בוא הנה").lines(columns: 40) == ["ב ו א   ה נ ה"])
  }

  @Test func linesBreakBetweenWordsAndIdeographs() {
    #expect(SpacedText("东京湾大桥").lines(columns: 12) == ["东  京  湾", "大  桥"])
    #expect(SpacedText("בוא הנה").lines(columns: 8) == ["ב ו א", "ה נ ה"])
  }

  /// Letters of Arabic join: apart they would be other letters.
  @Test(arguments: ["أن نصبح غرفة", "हम साथ चलते"])
  func lettersThatJoinStayTogether(_ text: String) {
    let words = text.split(separator: " ").joined(separator: "  ")
    #expect(SpacedText(CleanText(text)).lines(columns: 60) == [CleanText(words)])
  }

  /// A mark stays on its letter, and a sign of several scalars is one.
  @Test func whatBelongsToALetterStaysOnIt() {
    #expect(SpacedText("ดีที่").lines(columns: 40) == ["ดี ที่"])
    #expect(SpacedText("שָׁלוֹם").lines(columns: 40) == ["שָׁ ל וֹ ם"])
    #expect(SpacedText("가나 다").lines(columns: 40) == ["가  나   다"])
    #expect(SpacedText("👩\u{200d}🚀🎉").lines(columns: 40) == ["👩\u{200d}🚀  🎉"])
  }

  /// No line begins or ends with the gap at which it was broken.
  @Test(arguments: ["东京湾大桥很长", "เป็นห้องนั่งเล่นของคนทั้งย่าน", "まちのリビングになる"])
  func linesBeginAndEndWithLetters(_ text: String) {
    for columns in 6...30 {
      let lines = SpacedText(CleanText(text)).lines(columns: columns)
      #expect(lines.allSatisfy { $0.string.first != " " && $0.string.last != " " })
      let letters = lines.flatMap { Array($0.string) }.filter { $0 != " " }
      #expect(letters == Array(text), "no letter is lost or taken apart")
    }
  }

  @Test func noLineIsWiderThanItsColumns() {
    let text = CleanText(String(repeating: "成为整个社区 ", count: 20))
    for columns in 4...60 {
      #expect(SpacedText(text).lines(columns: columns).allSatisfy { $0.columns <= columns })
    }
  }
}
