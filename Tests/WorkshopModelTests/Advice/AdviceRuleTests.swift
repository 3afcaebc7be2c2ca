import Foundation
import PlainText
import Testing

@testable import WorkshopModel

@Suite struct AdviceRuleTests {
  @Test(arguments: AdviceRule.allCases)
  func triggersOnItsExamplesAndNotOnTheOthers(rule: AdviceRule) {
    switch rule.definition {
    case .objective(let definition): check(definition, is: rule) { $0.count }
    case .keyResult(let definition): check(definition, is: rule) { $0.wording.sentence.count }
    case .set(let definition): check(definition, is: rule) { _ in 0 }
    case .task(let definition): check(definition, is: rule) { $0.wording.sentence.count }
    }
  }

  private func check<Draft>(
    _ definition: WordingRule<Draft>, is rule: AdviceRule, length: (Draft) -> Int
  ) {
    #expect(definition.rule == rule)
    #expect(Set(definition.triggers).count >= 5, "five different triggers")
    #expect(Set(definition.quiet).count >= 5, "five different quiet ones")
    for draft in definition.triggers {
      let advice = definition.advice(on: draft)
      #expect(advice != nil, "\(rule.code) should trigger on \(draft)")
      if let range = advice?.range {
        #expect(!range.isEmpty && range.upperBound <= length(draft), "\(rule.code) \(draft)")
      }
    }
    for draft in definition.quiet {
      #expect(definition.advice(on: draft) == nil, "\(rule.code) should be quiet on \(draft)")
    }
    #expect(!definition.why.isEmpty && !definition.question.isEmpty && !definition.example.isEmpty)
  }

  @Test func codesAreUniqueAndStable() {
    #expect(AdviceRule.allCases.count == 25)
    #expect(AdviceRule.o1.code == "O1")
    #expect(AdviceRule(rawValue: "s4") == .s4)
  }

  @Test func subjectsHaveAStableForm() throws {
    let subjects: [AdviceSubject] = [.objective(id: ID(3)), .keyResult(id: ID(4, part: 1)), .set]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = try encoder.encode(subjects)
    #expect(
      String(decoding: json, as: UTF8.self)
        == #"[{"objective":{"id":"3"}},{"keyResult":{"id":"4.1"}},{"set":{}}]"#)
    #expect(try JSONDecoder().decode([AdviceSubject].self, from: json) == subjects)
  }
}
