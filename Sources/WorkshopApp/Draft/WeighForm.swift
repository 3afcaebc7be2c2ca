import FoundationEssentials
import PlainText
import TerminalUI
import WorkshopModel

/// Says what a key result counts in its objective, relative to the others there.
struct WeighForm: FormContent {
  let keyResult: KeyResultID

  func title(_ workshop: Workshop) -> CleanText { "What a key result counts" }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.keyResult(keyResult) != nil }

  func intro(_ workshop: Workshop) -> [CleanText] {
    workshop.keyResult(keyResult).map { [$0.wording.sentence] } ?? []
  }

  func fields(_ state: AppState) -> [FormField] {
    let weight = state.workshop.keyResult(keyResult)?.weight ?? 1
    return [
      .text(
        .weight, "Weight", hint: "1 is usual; 2 counts twice; 0 leaves it out",
        value: CleanText(Amount.typable(weight)), limit: Limits.shortText)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .keyResultWeighed(keyResult: keyResult, weight: try weight(values))
  }

  /// What each key result of the objective would count.
  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    guard let typed = try? weight(values),
      var objective = state.workshop.set(of: keyResult)?.objective(holding: keyResult)
    else { return [] }
    objective.weigh(keyResult, typed)
    return objective.shareWords.map { StyledText($0, .secondary) }
  }

  private func weight(_ values: FormValues) throws(Rejection) -> Decimal {
    guard !values.text(.weight).isEmpty,
      let amount = try? Amount.typed(values.text(.weight), expecting: ""),
      Limits.weight.contains(amount.value)
    else { throw .weightOutOfRange }
    return amount.value
  }
}
