import FoundationEssentials
import PlainText
import TerminalUI
import WorkshopModel

/// The numbers of a key result and the day they are due, in the form its kind needs.
struct SetValuesForm: FormContent {
  let keyResult: KeyResultID

  func title(_ workshop: Workshop) -> CleanText {
    workshop.keyResult(keyResult)?.wording.sentence ?? "Values"
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.keyResult(keyResult) != nil }

  func intro(_ workshop: Workshop) -> [CleanText] {
    guard let wording = workshop.keyResult(keyResult)?.wording else { return [] }
    let unit: CleanText = wording.unit.isEmpty ? "" : " · in \(wording.unit)"
    return ["\(wording.kind.words.capitalisedFirst)\(unit) · \(wording.measurement.words)"]
  }

  func fields(_ state: AppState) -> [FormField] {
    guard let known = state.workshop.keyResult(keyResult) else { return [] }
    return ValueFields.of(known, state.workshop)
      + (isTracked(state.workshop)
        ? [
          .text(
            .reason, "Why other values", hint: "it was checked in already: what changed?",
            limit: Limits.reason, long: true)
        ] : [])
  }

  /// Whether people have measured against its values: those change for a reason only.
  private func isTracked(_ workshop: Workshop) -> Bool {
    workshop.set(of: keyResult)?.isTracked(keyResult) == true
      && workshop.keyResult(keyResult)?.values != nil
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    guard let known = state.workshop.keyResult(keyResult) else { throw .keyResultGone }
    let typed = try TypedValues(values, known, state.workshop).read()
    if let refusal = typed.rejection(for: known.wording) {
      throw typed.fitsAnotherKind(than: known.wording.kind) && !isTracked(state.workshop)
        ? Rejection(
          "\(refusal.reason) Esc, then c changes the kind\(typed.isFlat ? "" : "; your numbers stay")."
        )
        : refusal
    }
    guard isTracked(state.workshop) else {
      return .valuesSet(keyResult: keyResult, values: typed)
    }
    guard typed != known.values else {
      throw Rejection("These are the values it has. Esc leaves them.")
    }
    return .targetChanged(
      keyResult: keyResult, values: typed, day: state.today, reason: values.text(.reason))
  }

  /// What the sentence says, or else what follows from the numbers that are typed.
  func offer(for field: FieldName, _ values: FormValues, _ state: AppState) -> FieldOffer? {
    guard let known = state.workshop.keyResult(keyResult) else { return nil }
    if let said = SaidFields(known, in: state.workshop.currentSet.cycle).texts[field] {
      return .said(said)
    }
    guard let offers = TypedValues(values, known, state.workshop).offers else { return nil }
    let value: Decimal? =
      switch field {
      case .target: offers.target
      case .stretch: offers.stretch
      case .commit: offers.commit
      default: nil
      }
    return value.map { .workedOut(CleanText(Amount.typable($0))) }
  }

  /// A unit that was typed is offered to a key result that has none.
  func saved(_ values: FormValues, _ state: inout AppState) {
    guard let known = state.workshop.keyResult(keyResult),
      let unit = TypedValues(values, known, state.workshop).newUnit
    else { return }
    state.open(MenuDialog.unit(unit, for: known))
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    guard let known = state.workshop.keyResult(keyResult) else { return [] }
    let typed = TypedValues(values, known, state.workshop)
    return ValueNotes(typed, known, state).lines
  }
}

extension KeyResultValues {
  /// Whether another kind is the obvious way out of a refusal: nothing moves, or it moves the
  /// other way.
  fileprivate func fitsAnotherKind(than kind: KeyResultKind) -> Bool {
    switch kind {
    case .increase: isFlat || rejection(for: .decrease) == nil
    case .decrease: isFlat || rejection(for: .increase) == nil
    default: false
    }
  }
}

extension Rejection {
  static let keyResultGone = Rejection(
    "That key result is no longer there: someone removed it meanwhile.")
}
