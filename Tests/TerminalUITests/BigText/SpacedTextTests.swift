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
  @Test(arguments: ["أن نصبح غرفة", "हम साथ चलते", "กรุงเทพ ดี"])
  func lettersThatJoinStayTogether(_ text: String) {
    let words = text.split(separator: " ").joined(separator: "  ")
    #expect(SpacedText(CleanText(text)).lines(columns: 60) == [CleanText(words)])
  }

  @Test func noLineIsWiderThanItsColumns() {
    let text = CleanText(String(repeating: "成为整个社区 ", count: 20))
    for columns in 4...60 {
      #expect(SpacedText(text).lines(columns: columns).allSatisfy { $0.columns <= columns })
    }
  }
}
