import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct ScoreTests {
  @Test(arguments: [
    ("0", ScoreBand.red), ("0.34", .red), ("0.35", .amber), ("0.4", .amber), ("0.64", .amber),
    ("0.65", .green), ("0.7", .green), ("1", .green), ("0.349999", .red), ("2", .green),
  ])
  func bands(score: String, band: ScoreBand) { #expect(ScoreBand(dec(score)) == band) }

  @Test(arguments: [("0.7", ScoreBand.amber), ("0.94", .amber), ("1", .green), ("0.3", .red)])
  func aCommitmentIsGreenOnlyAtOne(score: String, band: ScoreBand) {
    #expect(ScoreBand(dec(score), ambition: .committed) == band)
  }

  @Test func bothNumbersAreKept() throws {
    let score = Score(progress: .measured(raw: dec("1.4")))
    #expect(score.value == 1)
    #expect(score.words == "1.0")
    let other = try score.overridden(by: dec("0.65"), reason: "one big order")
    #expect((other.suggested, other.value) == (1, dec("0.65")))
    #expect(other.override?.reason == "one big order")
    #expect(other.words == "0.65")
    #expect(try JSONDecoder().decode(Score.self, from: JSONEncoder().encode(other)) == other)
  }

  @Test func anOverrideNeedsARangeAndAReason() {
    let score = Score(progress: .unmeasured)
    #expect(score.value == 0)
    #expect(throws: Rejection.scoreOutOfRange) { try score.overridden(by: 2, reason: "x") }
    #expect(throws: Rejection.scoreOutOfRange) { try score.overridden(by: -1, reason: "x") }
    #expect(throws: Rejection.overrideWithoutReason) { try score.overridden(by: 1, reason: " ") }
  }

  @Test func questions() {
    let full = Score(progress: .measured(raw: 1))
    let part = Score(progress: .measured(raw: dec("0.7")))
    #expect(full.question(.aspirational) == "was it ambitious enough?")
    #expect(full.question(.committed) == nil)
    #expect(part.question(.aspirational) == nil)
    #expect(part.question(.committed) != nil)
  }
}
