import PlainText
import Testing

@testable import TerminalUI

struct DistributionTests {
  let scores = Distribution(scores: [1, 4, 4, 5, 4, 5, 9], range: 1...5)

  @Test func columnsStandOnTheirNumbers() {
    let drawn = characters(12, 4) { scores.draw(in: $0, on: &$1) }
    #expect(
      drawn == """
              █ ▂
        ▅     █ █
        1 · · 3 2
        1 2 3 4 5
        """)
  }

  @Test func wordsReplaceThePictureWhereRoomIsShort() {
    #expect(characters(40, 1) { scores.draw(in: $0, on: &$1) } == "1 once, 4 three times, 5 twice")
    #expect(Distribution(scores: [], range: 0...10).words == "no scores")
  }
}
