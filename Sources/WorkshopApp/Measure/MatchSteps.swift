import PlainText
import TerminalUI
import WorkshopModel

/// How the sentence of a key result and its values come to say the same.
enum MatchSteps {
  /// Why there is nothing to match; nil when there is.
  static func whyNot(_ keyResult: KeyResult?) -> CleanText? {
    guard let keyResult else {
      return "There is no key result yet: write one in the phase before."
    }
    guard keyResult.values == nil else {
      return keyResult.conflict == nil ? "The sentence and the values do not disagree." : nil
    }
    let said = SaidValues(keyResult.wording.sentence)
    return said.measure == nil && said.dayWords == nil
      ? "The sentence says no values: Enter types them." : nil
  }

  /// Without values takes over what the sentence says; else asks which of the two is right.
  static func match(_ keyResult: KeyResult, _ state: inout AppState) -> [Effect] {
    guard let conflict = keyResult.conflict else { return takeSentence(keyResult, &state) }
    state.open(
      MenuDialog(
        "They disagree. Which is right?",
        items: [
          .init(
            key: "s", words: "the sentence: \(conflict.said)",
            detail: "the values change; you see them before they are saved",
            outcome: wording(keyResult).map { .effects([$0]) }
              ?? .dialog(valuesForm(keyResult, state))),
          .init(
            key: "v", words: "the values: \(conflict.set)",
            detail: "the sentence is reworded; you see it before it is saved",
            outcome: .dialog(sentenceForm(keyResult, state))),
        ]))
    return []
  }

  /// Opens the values form with what the sentence says. Where the sentence asks for another kind or
  /// names the unit, that is decided first.
  private static func takeSentence(_ keyResult: KeyResult, _ state: inout AppState) -> [Effect] {
    if let effect = wording(keyResult) { return [effect] }
    state.open(valuesForm(keyResult, state))
    return []
  }

  /// The kind and unit of the sentence, where they are others; nil where nothing changes.
  private static func wording(_ keyResult: KeyResult) -> Effect? {
    let said = SaidValues(keyResult.wording.sentence)
    var wording = keyResult.wording
    if let kind = said.measure?.kind { wording.kind = kind }
    if wording.unit.isEmpty || said.contradicts(unit: wording.unit) { wording.unit = said.unit }
    guard wording != keyResult.wording else { return nil }
    return .record(
      .keyResultReworded(keyResult: keyResult.id, wording: wording),
      then: .takeSentence(keyResult.id))
  }

  /// The values as the sentence says them, not saved yet.
  static func valuesForm(_ keyResult: KeyResult, _ state: AppState) -> Form {
    var form = Form(.setValues(SetValuesForm(keyResult: keyResult.id)), state)
    form.fill(SaidFields(keyResult, in: state.workshop.currentSet.cycle).texts)
    return form
  }

  /// The sentence as the values say it, not saved yet.
  private static func sentenceForm(_ keyResult: KeyResult, _ state: AppState) -> Form {
    var form = Form(.editKeyResult(EditKeyResultForm(keyResult: keyResult.id)), state)
    if let sentence = keyResult.sentenceOfValues { form.fill([.sentence: sentence]) }
    return form
  }
}
