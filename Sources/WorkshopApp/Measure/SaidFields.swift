import FoundationEssentials
import PlainText
import WorkshopModel

/// What the sentence of a key result says, as the texts of the values form.
struct SaidFields {
  let texts: [FieldName: CleanText]

  init(_ keyResult: KeyResult, in cycle: Cycle) {
    let said = SaidValues(keyResult.wording.sentence)
    var texts: [FieldName: CleanText] = [:]
    for (field, value) in Self.numbers(said.measure, keyResult.wording.kind) {
      texts[field] = CleanText(Amount.typable(value))
    }
    texts[.due] = said.due(in: cycle).map { CleanText($0.words) }
    self.texts = texts
  }

  /// None where the kind of key result asks for other numbers.
  private static func numbers(
    _ measure: SaidMeasure?, _ kind: KeyResultKind
  ) -> [FieldName: Decimal] {
    switch (measure, kind) {
    case (.change(let baseline, let target, _), .increase),
      (.change(let baseline, let target, _), .decrease):
      var numbers: [FieldName: Decimal] = [.target: target]
      if let baseline { numbers[.baseline] = baseline }
      return numbers
    case (.atLeast(let limit), .atLeast), (.atMost(let limit), .atMost): return [.limit: limit]
    case (.between(let low, let high), .between): return [.low: low, .high: high]
    default: return [:]
    }
  }
}
