import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct PaceAndScaleTests {
  private func values(_ baseline: Decimal, _ target: Decimal) throws -> KeyResultValues {
    KeyResultValues(measure: .change(baseline, target), due: try day("2027-09-30"))
  }

  @Test(arguments: [
    (1200, 2000, "+67%"), (10, 0, "-100%"), (-50, -10, "+80%"), (-5, 5, "+200%"),
    (100, 105, "+5%"), (1000, 1025, "+2.5%"),
  ])
  func changeInPercent(baseline: Int, target: Int, expected: String) throws {
    #expect(try values(Decimal(baseline), Decimal(target)).changeWords?.string == expected)
  }

  @Test func fromZeroThereIsNoPercentage() throws {
    #expect(try values(0, 10).changeInPercent == nil)
    #expect(KeyResultValues(measure: .limit(3), due: try day("2027-09-30")).changeWords == nil)
  }

  @Test func weeklyPace() throws {
    let start = try day("2027-07-08")
    #expect(try values(1200, 2000).weeklyPace(from: start) == 800 / 12)
    #expect(try values(1200, 2000).paceWords(from: start, unit: "users") == "+67 users a week")
    #expect(try values(10, 4).paceWords(from: start, unit: "days") == "-0.5 days a week")
    #expect(try values(40, 60).paceWords(from: start, unit: "%") == "+1.7 points a week")
    #expect(try values(40_000, 52_000).paceWords(from: start, unit: "€") == "+€1,000 a week")
    #expect(try values(0, 7).paceWords(from: start, unit: "%") == "+0.6 points a week")
    #expect(try values(0, dec("0.5")).paceWords(from: start, unit: "") == "+0.04 a week")
    #expect(try values(0, 13_850).paceWords(from: start, unit: "users") == "+1,200 users a week")
    #expect(try values(0, 10).weeklyPace(from: day("2027-09-30")) == nil)
  }

  @Test func stretchFixesTargetAndCommit() {
    let scale = StretchScale(baseline: 20, stretch: 120).filled
    #expect((scale.target, scale.commit) == (90, 50))
    let down = StretchScale(baseline: 10, stretch: 0).filled
    #expect((down.target, down.commit) == (3, 7))
    let fine = StretchScale(baseline: 0, stretch: dec("0.1")).filled
    #expect((fine.target, fine.commit) == (dec("0.07"), dec("0.03")))
  }

  @Test func targetFixesStretchAndCommit() {
    let scale = StretchScale(baseline: 0, target: 70).filled
    #expect((scale.stretch, scale.commit) == (100, 30))
    let rounded = StretchScale(baseline: 1200, target: 2000).filled
    #expect((rounded.stretch, rounded.commit) == (2343, 1543))
    let small = StretchScale(baseline: 0, target: 1).filled
    #expect((small.stretch, small.commit) == (dec("1.43"), dec("0.43")))
  }

  @Test func commitFixesStretchAndTarget() {
    let scale = StretchScale(baseline: 0, commit: 30).filled
    #expect((scale.stretch, scale.target) == (100, 70))
  }

  @Test func whatWasTypedStays() {
    let scale = StretchScale(baseline: 0, stretch: 100, target: 60, commit: 55).filled
    #expect(scale == StretchScale(baseline: 0, stretch: 100, target: 60, commit: 55))
    let two = StretchScale(baseline: 0, target: 70, commit: 10).filled
    #expect((two.stretch, two.target, two.commit) == (100, 70, 10))
    #expect(StretchScale(baseline: 5).filled == StretchScale(baseline: 5))
  }
}
