import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct AdviceTests {
  @Test(arguments: [
    ("Launch the new customer portal", AdviceRule.o1, "Launch"),
    ("Reach 2,000 weekly users in Europe", .o2, "2,000"),
    ("Win a larger share (40%) of the home market", .o2, "40%"),
    ("Increase revenue in the home market", .o3, "Increase"),
    ("Offer our guests better food every day", .o5, "better"),
    ("Win back lost customers and open new markets", .o6, "and open"),
  ])
  func saysWhereExactly(text: String, rule: AdviceRule, part: String) throws {
    let advice = try #require(Advice.forObjective(CleanText(text)).first { $0.rule == rule })
    let range = try #require(advice.range)
    #expect(String(Array(text)[range]) == part)
  }

  @Test func rangesCountCharactersAsPeopleDo() throws {
    let text = "👩‍👩‍👧 Reach 2,000 Ünis e\u{301}very year"
    let advice = try #require(Advice.forObjective(CleanText(text)).first { $0.rule == .o2 })
    #expect(try String(Array(text)[#require(advice.range)]) == "2,000")
  }

  @Test(arguments: [
    "Become the clinic families recommend to each other", "Our guests leave with a story to tell",
    "Make moving house feel like a holiday", "Win the trust of every parent in town", "",
    "Nous devenons le café préféré du quartier", "地域で一番 愛される お店 になる",
  ])
  func isQuietWhenAllIsWell(text: String) {
    #expect(Advice.forObjective(CleanText(text)).isEmpty)
  }

  @Test func aGoodKeyResultIsQuiet() throws {
    let wording = KeyResultWording(
      sentence: "Weekly users from 1,200 to 2,000 by 30 Sep", metric: "weekly users",
      unit: "users", owner: "Ana")
    let values = KeyResultValues(measure: .change(1200, 2000), due: try day("2027-09-30"))
    #expect(Advice.forKeyResult(wording, values: nil).isEmpty)
    #expect(Advice.forKeyResult(wording, values: values, confidence: 6).isEmpty)
  }

  @Test func severalRulesMaySpeak() {
    let wording = KeyResultWording(sentence: "Hold 10 customer meetings", owner: "")
    #expect(Advice.forKeyResult(wording, values: nil).map(\.rule) == [.k2, .k3, .k9])
  }

  @Test func theSetSaysWhatItsConfidenceMeans() {
    let advice = Advice.forSet([], meanConfidence: dec("9.5"))
    #expect(advice.map(\.rule) == [.s4])
    #expect(
      advice.first?.why
        == "Confidence is 9.5 of 10 on average: sandbagging, we know already that we reach it.")
    #expect(Advice.forSet([]).isEmpty)
  }

  @Test(arguments: [
    ("from 1,200 to 2,000 by 30 Sep 2027", 2), ("by 2027-09-30", 0), ("30.9.2027", 0),
    ("B2B in Q3", 0), ("1,200→2,000", 2), ("€40k", 1), ("in 2027", 0), ("2,000 users", 1),
    ("from 2000 to 3000", 2), ("5G", 0), ("ISO 27001", 0), ("Model 3", 0), ("in 2000 shops", 1),
    ("in 2027 from 3 to 5", 2), ("5k runs", 1), ("12x", 1),
  ])
  func countsNumbers(text: String, count: Int) {
    #expect(AdviceText(CleanText(text)).numbers.count == count)
  }
}
