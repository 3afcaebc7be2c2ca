import FoundationEssentials
import PlainText

/// A key result as far as it is written.
public struct KeyResultDraft: Hashable, Sendable {
  public var wording: KeyResultWording
  public var values: KeyResultValues?
  /// 0 to 10; nil while nobody gave one.
  public var confidence: Decimal?

  public init(
    _ wording: KeyResultWording, values: KeyResultValues? = nil, confidence: Decimal? = nil
  ) {
    self.wording = wording
    self.values = values
    self.confidence = confidence
  }
}

/// An objective as far as it is written.
public struct ObjectiveDraft: Hashable, Sendable {
  public var text: CleanText
  public var keyResults: [KeyResultDraft]

  public init(_ text: CleanText, keyResults: [KeyResultDraft]) {
    self.text = text
    self.keyResults = keyResults
  }
}

/// All objectives of one unit in one cycle.
struct SetDraft: Hashable, Sendable {
  var objectives: [ObjectiveDraft]
  var meanConfidence: Decimal?

  init(_ objectives: [ObjectiveDraft], meanConfidence: Decimal? = nil) {
    self.objectives = objectives
    self.meanConfidence = meanConfidence
  }

  var keyResults: [KeyResultDraft] { objectives.flatMap(\.keyResults) }
}

extension KeyResultDraft {
  var text: AdviceText { AdviceText(wording.sentence) }

  /// Whether a number says how we will know, in the sentence or beside it.
  var hasNumber: Bool {
    if case .change = values?.measure { return true }
    if case .limit = values?.measure { return true }
    if case .range = values?.measure { return true }
    return !text.numbers.isEmpty || text.words.contains { NumberWords.all.contains($0.text) }
  }

  /// For examples.
  init(
    _ sentence: CleanText, metric: CleanText = "", unit: CleanText = "",
    kind: KeyResultKind = .increase, owner: CleanText = "Ana",
    measure: KeyResultValues.Measure? = nil, confidence: Decimal? = nil
  ) {
    self.init(
      KeyResultWording(sentence: sentence, metric: metric, unit: unit, kind: kind, owner: owner),
      values: measure.map { KeyResultValues(measure: $0, due: CalendarDate(dayNumber: 21_000)) },
      confidence: confidence)
  }
}

extension KeyResultValues.Measure {
  /// For examples.
  static func change(_ baseline: Decimal, _ target: Decimal) -> Self {
    .change(baseline: baseline, target: target, stretch: nil, commit: nil)
  }
}
