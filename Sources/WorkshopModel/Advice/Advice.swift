import FoundationEssentials
import PlainText

/// A remark on wording. It never blocks, and can be waived with a note.
public struct Advice: Hashable, Sendable {
  public let rule: AdviceRule
  /// What it is about, once the caller knows: the rules see only texts and values.
  public var subject: AdviceSubject?
  /// The characters of the text that triggered it, nil for the whole.
  public let range: Range<Int>?
  public let why: CleanText
  public let question: CleanText
  /// A wording that does better.
  public let example: CleanText
}

extension Advice {
  /// Rules O1 to O6. An empty text gets none.
  public static func forObjective(_ text: CleanText) -> [Advice] {
    AdviceRule.allCases.compactMap { rule in
      if case .objective(let definition) = rule.definition {
        definition.advice(on: text)
      } else {
        nil
      }
    }
  }

  /// Rules K1 to K10. `confidence` is 0 to 10, nil while nobody gave one.
  public static func forKeyResult(
    _ wording: KeyResultWording, values: KeyResultValues?, confidence: Decimal? = nil
  ) -> [Advice] {
    let draft = KeyResultDraft(wording, values: values, confidence: confidence)
    return AdviceRule.allCases.compactMap { rule in
      if case .keyResult(let definition) = rule.definition {
        definition.advice(on: draft)
      } else {
        nil
      }
    }
  }

  /// Rules T1 to T5. An empty text gets none on its words.
  public static func forTask(_ draft: TaskDraft) -> [Advice] {
    AdviceRule.allCases.compactMap { rule in
      if case .task(let definition) = rule.definition { definition.advice(on: draft) } else { nil }
    }
  }

  /// Rules S1 to S4. `meanConfidence` is 0 to 10, nil while nobody gave one.
  public static func forSet(
    _ objectives: [ObjectiveDraft], meanConfidence: Decimal? = nil
  ) -> [Advice] {
    let draft = SetDraft(objectives, meanConfidence: meanConfidence)
    return AdviceRule.allCases.compactMap { rule in
      if case .set(let definition) = rule.definition { definition.advice(on: draft) } else { nil }
    }
  }
}
