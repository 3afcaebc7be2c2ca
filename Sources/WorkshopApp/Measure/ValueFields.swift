import FoundationEssentials
import PlainText
import TerminalUI
import WorkshopModel

/// The fields in which the values of a key result are typed; each kind asks for its own.
enum ValueFields {
  static func of(_ keyResult: KeyResult, _ workshop: Workshop) -> [FormField] {
    let measure = keyResult.values?.measure
    // A day that the sentence says is offered in the empty field.
    let said = SaidValues(keyResult.wording.sentence).due(in: workshop.currentSet.cycle)
    let day = keyResult.values?.due ?? (said == nil ? workshop.currentSet.cycle.last : nil)
    return numbers(keyResult.wording.kind, measure) + [
      .text(
        .due, keyResult.wording.kind == .baseline ? "Find it by" : "By when",
        hint: CleanText(workshop.currentSet.cycle.last.words),
        value: day.map { CleanText($0.words) } ?? "",
        limit: Limits.shortText)
    ]
  }

  private static func numbers(
    _ kind: KeyResultKind, _ measure: KeyResultValues.Measure?
  ) -> [FormField] {
    switch kind {
    case .increase, .decrease: return change(measure)
    case .atLeast, .atMost:
      var limit: Decimal?
      if case .limit(let known)? = measure { limit = known }
      return [number(.limit, kind == .atLeast ? "At least" : "At most", "for example 90 %", limit)]
    case .between:
      var bounds: (Decimal?, Decimal?) = (nil, nil)
      if case .range(let low, let high)? = measure { bounds = (low, high) }
      return [
        number(.low, "Low", "the lowest value that is well", bounds.0),
        number(.high, "High", "the highest value that is well", bounds.1),
      ]
    case .milestone:
      var stages: [Stage] = []
      if case .stages(let known)? = measure { stages = known }
      return [
        .text(
          .stages, "Stages, divided by ;", hint: "plan = 1; build = 3; open = 2",
          value: Stage.words(stages), limit: Limits.note, long: true)
      ]
    case .binary, .baseline: return []
    }
  }

  private static func change(_ measure: KeyResultValues.Measure?) -> [FormField] {
    var known = (baseline: Decimal?.none, target: Decimal?.none, Decimal?.none, Decimal?.none)
    if case .change(let baseline, let target, let stretch, let commit)? = measure {
      known = (baseline, target, stretch, commit)
    }
    return [
      number(.baseline, "Baseline", "where we are today, for example 1,200", known.baseline),
      number(.target, "Target", "where we want to be", known.target),
      number(.stretch, "Stretch", "as far as we dare; or nothing", known.2),
      number(.commit, "Commit", "what we promise; or nothing", known.3),
    ]
  }

  private static func number(
    _ name: FieldName, _ label: CleanText, _ hint: CleanText, _ value: Decimal?
  ) -> FormField {
    .text(
      name, label, hint: hint, value: value.map { CleanText(Amount.typable($0)) } ?? "",
      limit: Limits.shortText)
  }
}
