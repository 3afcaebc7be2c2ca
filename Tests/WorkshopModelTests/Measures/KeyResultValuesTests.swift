import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct KeyResultValuesTests {
  private func values(_ measure: KeyResultValues.Measure) throws -> KeyResultValues {
    KeyResultValues(measure: measure, due: try day("2027-09-30"))
  }

  @Test(arguments: [
    (KeyResultKind.increase, KeyResultValues.Measure.change(30, 30), Rejection.nothingMoves),
    (.decrease, .change(30, 30), .nothingMoves), (.decrease, .change(10, 50), .goesUp),
    (.increase, .change(50, 10), .goesDown), (.between, .range(low: 5, high: 4), .boundsSwapped),
    (.milestone, .stages([]), .noStages),
    (.milestone, .stages([Stage(title: "A", weight: 0)]), .stageWithoutWeight),
    (.milestone, .stages([Stage(title: "A", weight: -1)]), .stageWithoutWeight),
    (.milestone, .stages([Stage(title: " ")]), .stageWithoutTitle),
    (.increase, .change(baseline: 0, target: 10, stretch: 9, commit: nil), .stretchShortOfTarget),
    (.decrease, .change(baseline: 10, target: 2, stretch: 3, commit: nil), .stretchShortOfTarget),
    (.increase, .change(baseline: 0, target: 10, stretch: nil, commit: 11), .commitOutside),
    (.decrease, .change(baseline: 10, target: 2, stretch: nil, commit: 11), .commitOutside),
    (.binary, .unknown, .wrongValues(.binary)), (.atLeast, .change(1, 2), .wrongValues(.atLeast)),
    (.increase, .change(.nan, 2), .notANumber), (.atMost, .limit(.nan), .notANumber),
  ])
  func refuses(kind: KeyResultKind, measure: KeyResultValues.Measure, why: Rejection) throws {
    #expect(try values(measure).rejection(for: kind) == why)
  }

  @Test(arguments: [
    (KeyResultKind.increase, KeyResultValues.Measure.change(10, 50)),
    (.increase, .change(-50, -10)), (.decrease, .change(10, -10)), (.atLeast, .limit(0)),
    (.atMost, .limit(-3)), (.between, .range(low: 5, high: 5)), (.binary, .binary),
    (.milestone, .stages([Stage(title: "A")])), (.baseline, .unknown),
    (.increase, .change(baseline: 0, target: 7, stretch: 10, commit: 3)),
    (.decrease, .change(baseline: 10, target: 3, stretch: 0, commit: 7)),
  ])
  func accepts(kind: KeyResultKind, measure: KeyResultValues.Measure) throws {
    #expect(try values(measure).rejection(for: kind) == nil)
  }

  @Test func theRefusalsSayWhatToDo() {
    #expect(Rejection.nothingMoves.reason.string.contains("between or at-least key result?"))
    #expect(Rejection.goesUp.reason.string.contains("goes up; make it an increase?"))
  }

  @Test func flatValuesAreFlagged() throws {
    #expect(try values(.change(30, 30)).isFlat)
    #expect(try !values(.change(30, 31)).isFlat)
    #expect(try !values(.binary).isFlat)
  }

  @Test(arguments: [
    (
      KeyResultKind.increase, "users", KeyResultValues.Measure.change(1200, 2000),
      "from 1,200 to 2,000 users by 30 Sep"
    ),
    (.increase, "%", .change(40, 60), "from 40% to 60% by 30 Sep"),
    (.decrease, "€", .change(40_000, 30_000), "from €40,000 to €30,000 by 30 Sep"),
    (.atLeast, "%", .limit(40), "at least 40% by 30 Sep"),
    (.atMost, "days", .limit(3), "at most 3 days by 30 Sep"),
    (.between, "users", .range(low: 20, high: 30), "between 20 and 30 users until 30 Sep"),
    (.milestone, "", .stages([Stage(title: "A"), Stage(title: "B")]), "2 stages by 30 Sep"),
    (.milestone, "", .stages([Stage(title: "A")]), "1 stage by 30 Sep"),
    (.binary, "", .binary, "done by 30 Sep"), (.baseline, "users", .unknown, "find out by 30 Sep"),
  ])
  func sentence(
    kind: KeyResultKind, unit: String, measure: KeyResultValues.Measure, expected: String
  ) throws {
    let wording = KeyResultWording(sentence: "x", unit: CleanText(unit), kind: kind)
    #expect(try values(measure).words(for: wording).string == expected)
    #expect(
      try values(measure).words(for: wording, withYear: true).string == expected + " 2027")
  }

  @Test func everyKindHasWords() {
    #expect(Set(KeyResultKind.allCases.map(\.words)).count == KeyResultKind.allCases.count)
    #expect(
      KeyResultKind.allCases.filter { !$0.hasExpectedLine } == [.between, .binary, .baseline])
    #expect(KeyResultKind.allCases.allSatisfy { !$0.needs.isEmpty })
  }

  @Test(arguments: ["0.1", "123456789.123456789", "-0.00001", "0.3333333333333333333", "1e30"])
  func numbersSurviveJSONExactly(text: String) throws {
    let number = dec(text)
    let before = try values(
      .change(baseline: number, target: -number, stretch: number, commit: number / 3))
    let after = try JSONDecoder().decode(
      KeyResultValues.self, from: JSONEncoder().encode(before))
    #expect(after == before)
  }
}
