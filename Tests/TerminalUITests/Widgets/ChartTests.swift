import PlainText
import Testing

@testable import TerminalUI

struct MeterTests {
  @Test(arguments: [
    (0.0, "░░░░░░░░░░   0%"), (0.5, "█████░░░░░  50%"), (0.001, "█░░░░░░░░░   0%"),
    (0.999, "█████████░  99%"), (1, "██████████ 100%"), (1.3, "██████████ 130%"),
    (0.29, "███░░░░░░░  29%"), (.nan, "░░░░░░░░░░   0%"),
  ])
  func showsTheShareAndThePercentage(fraction: Double, text: String) {
    #expect(characters(15, 1) { Meter(fraction).draw(in: $0, on: &$1) } == text)
  }
}

struct BarChartTests {
  @Test func barsAreInProportionAndNumbered() {
    let chart = BarChart([.init("Grow", 8), .init("Calm", 4), .init("None", 0)])
    let drawn = characters(16, 3) { chart.draw(in: $0, on: &$1) }
    #expect(drawn == "Grow █████████ 8\nCalm █████     4\nNone           0")
  }

  @Test func whatHasNoRowIsCounted() {
    let chart = BarChart((1...5).map { .init("b\($0)", $0) })
    #expect(characters(16, 3) { chart.draw(in: $0, on: &$1) }.hasSuffix("… and 3 more"))
  }
}

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
    #expect(characters(20, 1) { scores.draw(in: $0, on: &$1) } == "1×1 4×3 5×2")
    #expect(Distribution(scores: [], range: 0...10).words == "no scores")
  }
}
