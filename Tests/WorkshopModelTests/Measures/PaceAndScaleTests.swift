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

  /// What is left is shared among the weeks that are left.
  @Test func weeklyPaceFromWhatWasRead() throws {
    let start = try day("2027-07-08")
    #expect(try values(1200, 2000).weeklyPace(from: start, at: 1880) == 10)
    #expect(try values(10, 4).paceWords(from: start, at: 16, unit: "days") == "-1 days a week")
    #expect(try values(10, 4).isReached(at: 4) && values(10, 4).isReached(at: 3))
    #expect(try !values(10, 4).isReached(at: 5) && values(4, 10).isReached(at: 10))
    #expect(try !values(4, 10).isReached(at: 9))
    #expect(!KeyResultValues(measure: .limit(3), due: start).isReached(at: 3))
  }

  @Test func stretchOffersTargetAndCommit() {
    let scale = StretchScale(baseline: 20, stretch: 120).offers
    #expect(scale == StretchScale(baseline: 20, target: 90, commit: 50))
    let down = StretchScale(baseline: 10, stretch: 0).offers
    #expect((down.target, down.commit) == (3, 7))
    let fine = StretchScale(baseline: 0, stretch: dec("0.1")).offers
    #expect((fine.target, fine.commit) == (dec("0.1"), nil))
  }

  @Test func targetOffersStretchAndCommit() {
    let scale = StretchScale(baseline: 0, target: 70).offers
    #expect(scale == StretchScale(baseline: 0, stretch: 100, commit: 30))
    let shops = StretchScale(baseline: 1, target: 4).offers
    #expect((shops.stretch, shops.commit) == (5, 2))
    let people = StretchScale(baseline: 1200, target: 2000).offers
    #expect((people.stretch, people.commit) == (2343, 1543))
    let tenths = StretchScale(baseline: dec("3.4"), target: dec("1.5")).offers
    #expect((tenths.stretch, tenths.commit) == (dec("0.7"), dec("2.6")))
  }

  @Test func whatSaysNothingNewIsNotOffered() {
    #expect(StretchScale(baseline: 0, target: 1).offers == StretchScale(baseline: 0))
    #expect(StretchScale(baseline: 5).offers == StretchScale(baseline: 5))
    #expect(StretchScale(baseline: 5, target: 5).offers == StretchScale(baseline: 5))
  }

  @Test func commitOffersStretchAndTarget() {
    let scale = StretchScale(baseline: 0, commit: 30).offers
    #expect((scale.stretch, scale.target) == (100, 70))
  }

  @Test func whatWasTypedIsNotOfferedAgain() {
    let scale = StretchScale(baseline: 0, stretch: 100, target: 60, commit: 55).offers
    #expect(scale == StretchScale(baseline: 0))
    let two = StretchScale(baseline: 0, target: 70, commit: 10).offers
    #expect((two.stretch, two.target, two.commit) == (100, nil, nil))
  }
}
