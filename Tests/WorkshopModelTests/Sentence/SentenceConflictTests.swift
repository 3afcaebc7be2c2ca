import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct SentenceConflictTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let sentence: CleanText
    var unit: CleanText = ""
    var kind = KeyResultKind.increase
    let measure: KeyResultValues.Measure
    var due = "2027-12-31"
    var testDescription: String { sentence.string }
  }

  private func conflict(_ case: Case) throws -> SentenceConflict? {
    SentenceConflict(
      KeyResultWording(sentence: `case`.sentence, unit: `case`.unit, kind: `case`.kind),
      KeyResultValues(measure: `case`.measure, due: try day(`case`.due)))
  }

  @Test(arguments: [
    Case(sentence: "Retention from 60 % to 85 %", unit: "%", measure: .change(60, 75)),
    Case(sentence: "Retention from 60 % to 85 %", unit: "%", measure: .change(50, 85)),
    Case(sentence: "From 12 to 5 days", unit: "days", kind: .decrease, measure: .change(12, 4)),
    Case(sentence: "At least 40 shops", kind: .atLeast, measure: .limit(50)),
    Case(sentence: "At most 3 complaints", kind: .atMost, measure: .limit(5)),
    Case(sentence: "Between 3 and 5 tickets", kind: .between, measure: .range(low: 3, high: 6)),
    Case(sentence: "Reach 2,000 users", measure: .change(100, 900)),
    Case(sentence: "The plant is open by 30 Sep", kind: .binary, measure: .binary),
    Case(sentence: "From 60 to 85 by 30 Sep", measure: .change(60, 85)),
    Case(sentence: "Sales from €2m to €3m", unit: "€", measure: .change(2_000_000, 4_000_000)),
    Case(sentence: "Retention from 60 % to 85 %", unit: "€", measure: .change(60, 85)),
    Case(sentence: "Retention from 60 % to 85 %", unit: "guests", measure: .change(60, 85)),
    Case(sentence: "Sales from €2m to €3m", unit: "m$", measure: .change(2, 3)),
    Case(sentence: "Sales from €200 to €300", unit: "USD", measure: .change(200, 300)),
    Case(sentence: "From 12 to 5 days", unit: "weeks", kind: .decrease, measure: .change(12, 5)),
    Case(sentence: "At least 40 shops", unit: "%", kind: .atLeast, measure: .limit(40)),
    Case(sentence: "Between 3 and 5 tickets", unit: "€", measure: .range(low: 3, high: 5)),
  ])
  func aSentenceThatDisagreesIsMarked(_ marked: Case) throws {
    #expect(try conflict(marked) != nil)
  }

  @Test(arguments: [
    Case(sentence: "Retention from 60 % to 85 %", unit: "%", measure: .change(60, 85)),
    Case(sentence: "Retention from 60 % to 85 %", measure: .change(dec("0.6"), dec("0.85"))),
    Case(sentence: "Sales from €2m to €3m", unit: "m€", measure: .change(2, 3)),
    Case(
      sentence: "Patients told why they wait within 30 minutes", unit: "%",
      measure: .change(40, 90)),
    Case(
      sentence: "Serious incidents per 1,000 night shifts", kind: .decrease,
      measure: .change(dec("3.4"), dec("1.5"))),
    Case(sentence: "At least 90% of parcels on time", unit: "%", measure: .change(70, 90)),
    Case(
      sentence: "Reach 2,000 users",
      measure: .change(baseline: 100, target: 1500, stretch: 2000, commit: nil)),
    Case(sentence: "The plant is open by 31 Dec", kind: .binary, measure: .binary),
    Case(sentence: "People come back", measure: .change(1, 2)),
    Case(sentence: "Retention from 60 % to 85 %", unit: "percent", measure: .change(60, 85)),
    Case(sentence: "Retention from 60 % to 85 %", unit: "% of guests", measure: .change(60, 85)),
    Case(sentence: "Sales from €2m to €3m", unit: "EUR m", measure: .change(2, 3)),
    Case(sentence: "Sales from $200 to $300", unit: "AUD", measure: .change(200, 300)),
    Case(sentence: "From 12 to 5 days", unit: "day", kind: .decrease, measure: .change(12, 5)),
    Case(sentence: "Reach 2,000 users", unit: "customers", measure: .change(100, 2000)),
    Case(sentence: "The plant is open by 31 Dec", unit: "€", kind: .binary, measure: .binary),
    Case(sentence: "Guests between 20 and 30 years old", measure: .change(5, 9)),
  ])
  func agreementAndDoubtAreNot(_ quiet: Case) throws {
    #expect(try conflict(quiet) == nil)
  }

  @Test func theMarkSaysBothSides() throws {
    let found = try conflict(
      Case(
        sentence: "Retention from 60 % to 85 % by 30 Sep", unit: "%", measure: .change(60, 75)))
    #expect(
      found?.words
        == "The sentence says from 60 % to 85 % by 30 Sep, the values say from 60% to 75% by 31 Dec 2027."
    )
  }

  @Test func theMarkSaysBothUnits() throws {
    let found = try conflict(
      Case(sentence: "Retention from 60 % to 85 %", unit: "€", measure: .change(60, 85)))
    #expect(
      found?.words == "The sentence says from 60 % to 85 %, the values say from €60 to €85.")
  }

  @Test(arguments: [
    ("Retention from 60 % to 85 % by 30 Sep", "Retention from 60% to 75% by 31 Dec 2027"),
    ("From 60 % to 85 % of guests come back", "From 60% to 75% of guests come back"),
    ("Raise retention to 85 %", "Raise retention to 75%"),
  ])
  func theSentenceCanGiveWay(_ sentence: String, _ reworded: String) throws {
    let keyResult = KeyResult(
      id: KeyResultID(1),
      wording: KeyResultWording(sentence: CleanText(sentence), unit: "%"),
      values: KeyResultValues(measure: .change(60, 75), due: try day("2027-12-31")))
    #expect(keyResult.sentenceOfValues?.string == reworded)
    let mended = KeyResult(
      id: keyResult.id, wording: KeyResultWording(sentence: CleanText(reworded), unit: "%"),
      values: keyResult.values)
    #expect(mended.conflict == nil)
  }

  @Test(arguments: [
    ("Guests come back", "Guests come back: from 35% to 60% by 31 Dec"),
    ("Guests from 35 % to 60 %", "Guests from 35 % to 60 %, by 31 Dec"),
    ("Guests from 35 % to 60 % by 31 Dec", "Guests from 35 % to 60 % by 31 Dec"),
    ("Guests from 35 to 60", "Guests from 35 to 60: in %, by 31 Dec"),
    (
      "Guests from 35 % to 70 %",
      "Guests from 35 % to 70 % (the values say from 35% to 60% by 31 Dec)"
    ),
  ])
  func numbersAreSaidOnce(_ sentence: String, _ whole: String) throws {
    let keyResult = KeyResult(
      id: KeyResultID(1), wording: KeyResultWording(sentence: CleanText(sentence), unit: "%"),
      values: KeyResultValues(measure: .change(35, 60), due: try day("2027-12-31")))
    let cycle = Cycle.annual(containing: try day("2027-03-01"), firstMonth: 1)
    #expect(keyResult.wholeSentence(in: cycle).string == whole)
  }
}
