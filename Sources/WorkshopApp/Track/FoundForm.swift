import FoundationEssentials
import PlainText
import TerminalUI
import WorkshopModel

/// Says where a value that was found out goes from there; up or down follows from the target.
struct FoundForm: FormContent {
  let keyResult: KeyResultID

  func title(_ workshop: Workshop) -> CleanText { "It was found out: where is it to go?" }

  func hasSubject(_ workshop: Workshop) -> Bool { found(workshop) != nil }

  func intro(_ workshop: Workshop) -> [CleanText] {
    guard let found = found(workshop) else { return [] }
    return [
      found.keyResult.wording.sentence,
      "Found: \(found.value.words()). Esc leaves it there, for later or for good.",
    ]
  }

  func fields(_ state: AppState) -> [FormField] {
    guard let found = found(state.workshop) else { return [] }
    return [
      .text(
        .baseline, "Baseline", value: CleanText(Amount.typable(found.value.value)),
        limit: Limits.shortText),
      .text(.target, "Target", hint: "where we want to be", limit: Limits.shortText),
      .text(
        .due, "By when", value: CleanText(found.cycle.last.words), limit: Limits.shortText),
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    guard let found = found(state.workshop) else { throw .keyResultGone }
    let unit = found.keyResult.wording.unit
    let baseline = try values.amount(.baseline, "Baseline", unit)
    let target = try values.amount(.target, "Target", unit)
    return .keyResultFound(
      keyResult: keyResult, kind: target < baseline ? .decrease : .increase,
      values: KeyResultValues(
        measure: .change(baseline: baseline, target: target, stretch: nil, commit: nil),
        due: try values.day(.due, "By when", from: found.cycle.first)))
  }

  private func found(
    _ workshop: Workshop
  ) -> (keyResult: KeyResult, value: Amount, cycle: Cycle)? {
    guard let set = workshop.set(of: keyResult), let known = set.keyResult(keyResult),
      known.wording.kind == .baseline,
      case .value(let value)? = set.checkIns(of: keyResult).last?.reading
    else { return nil }
    return (known, Amount(value, unit: known.wording.unit), set.cycle)
  }
}

extension FormValues {
  /// The number that was typed, in `unit`.
  fileprivate func amount(
    _ name: FieldName, _ label: CleanText, _ unit: CleanText
  ) throws(Rejection) -> Decimal {
    guard !NoValue.isMeant(by: text(name).string) else {
      throw Rejection("\"\(label)\" is empty: type a number, for example 90 %.")
    }
    do throws(Rejection) {
      return try Amount.typed(text(name), expecting: unit).value
    } catch {
      throw Rejection("\(label): \(error.reason)")
    }
  }
}
