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

@Suite struct LineChartTests {
  let chart = LineChart(
    measured: [.init(time: 0, value: 0), .init(time: 0.5, value: 50)],
    expected: [.init(time: 0, value: 0), .init(time: 1, value: 100)],
    forecast: [.init(time: 0.5, value: 50), .init(time: 1, value: 100)], goals: [100],
    first: "1 Jan", last: "31 Mar")

  @Test func everyLineHasItsSignAndTheAxesTheirNumbers() {
    let drawn = characters(25, 6) { area, frame in
      chart.draw(in: area, on: &frame) { CleanText("\(Int($0))") }
    }
    #expect(
      drawn == """
        100 ──────────────────◦◦◦
                         ◦◦◦◦◦
                    ••●◦◦
               •••••
        0   ●••
            1 Jan          31 Mar
        """)
    #expect(chart.legend.plain == "● read  · expected  ─ goal  ◦ at this pace  ")
  }

  @Test func aBarSaysHowFarAndWhereItShouldBe() {
    let bar = ProgressBar(share: 0.5, mark: 0.8).styled(width: 10)
    #expect(bar.plain == "█████░░░│░")
    #expect(ProgressBar(share: -1, mark: nil).styled(width: 4).plain == "░░░░")
    #expect(ProgressBar(share: 2, mark: nil).styled(width: 4).plain == "████")
    #expect(ProgressBar(share: 1e300, mark: 1e300).styled(width: 4).plain == "███│")
    #expect(ProgressBar(share: .nan, mark: .nan).styled(width: 4).plain == "│░░░")
    #expect(ProgressBar(share: nil, mark: 1).styled(width: 4).plain == "░░░│")
  }
}
