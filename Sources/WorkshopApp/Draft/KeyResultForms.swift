import PlainText
import TerminalUI
import WorkshopModel

/// Writes a new key result, with advice while typing.
struct AddKeyResultForm: FormContent {
  let objective: ObjectiveID

  func takesMore(_ workshop: Workshop) -> Bool {
    (workshop.objective(objective)?.keyResults.count ?? Limits.keyResults) < Limits.keyResults
  }

  func done(_ state: AppState) -> CleanText {
    let keyResults = state.workshop.objective(objective)?.keyResults ?? []
    return .added(
      keyResults.last?.wording.sentence ?? "",
      "\(keyResults.count) of at most \(Limits.keyResults) for this objective")
  }

  func title(_ workshop: Workshop) -> CleanText {
    "Key result for: \(workshop.objective(objective)?.title ?? "")"
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.objective(objective) != nil }

  func fields(_ state: AppState) -> [FormField] {
    KeyResultFields.of(KeyResultWording(sentence: ""), state.workshop)
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .keyResultAdded(
      objective: objective, wording: KeyResultFields.wording(values, of: state.workshop))
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    let wording = KeyResultFields.wording(values)
    // The owner is asked for last: it is not missing while the sentence is typed.
    let isUnowned = wording.owner.singleLine.isEmpty
    let advice = Advice.forKeyResult(wording, values: nil).filter { !(isUnowned && $0.rule == .k9) }
    return KeyResultFields.saidWords(values) + OwnerNote(wording.owner, state.workshop).lines
      + AdviceWords.live(advice, of: wording.sentence)
  }

  func offer(for field: FieldName, _ values: FormValues, _ state: AppState) -> FieldOffer? {
    KeyResultFields.offer(for: field, values)
  }

  /// The new key result is marked.
  func saved(_ state: inout AppState) {
    guard let added = state.workshop.objective(objective)?.keyResults.last else { return }
    state.screens.draft.cursor.select(.keyResult(id: added.id))
    state.screens.align.goals.select(.keyResult(id: added.id))
  }
}

/// Rewords a key result, its kind and its owner included.
struct EditKeyResultForm: FormContent {
  let keyResult: KeyResultID

  func title(_ workshop: Workshop) -> CleanText {
    "Key result for: \(workshop.set(of: keyResult)?.objective(holding: keyResult)?.title ?? "")"
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.keyResult(keyResult) != nil }

  func fields(_ state: AppState) -> [FormField] {
    let wording = state.workshop.keyResult(keyResult)?.wording
    return KeyResultFields.of(wording ?? KeyResultWording(sentence: ""), state.workshop)
      + (state.workshop.isJudged(.keyResult(id: keyResult)) ? [TypoChoice.ofWhatWasScored] : [])
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .keyResultReworded(
      keyResult: keyResult, wording: KeyResultFields.wording(values, of: state.workshop),
      onlyTypo: TypoChoice.answer(values))
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    let wording = KeyResultFields.wording(values)
    let known = state.workshop.keyResult(keyResult)?.values
    let kept = known.flatMap { $0.rejection(for: wording) == nil ? $0 : nil }
    let advice = Advice.forKeyResult(wording, values: kept).filter {
      state.workshop.set(of: keyResult)?
        .waiver(of: $0.rule, on: .keyResult(id: keyResult)) == nil
    }
    let loss: [StyledText] =
      known != kept
      ? [StyledText("! Its values do not fit this kind and will be asked for again.", .caution)]
      : []
    let worded = state.workshop.keyResult(keyResult)?.wording
    let noTypo: [StyledText] =
      TypoChoice.answer(values) == true && worded.map(wording.measures) == false
      ? [StyledText("! What is measured changes: this is more than a typo.", .caution)] : []
    let conflict =
      kept.flatMap { SentenceConflict(wording, $0) }
      .map { [StyledText("! \($0.words)", .caution)] } ?? []
    return loss + noTypo + conflict + KeyResultFields.saidWords(values)
      + OwnerNote(wording.owner, state.workshop).lines
      + AdviceWords.live(advice, of: wording.sentence)
  }

  func offer(for field: FieldName, _ values: FormValues, _ state: AppState) -> FieldOffer? {
    KeyResultFields.offer(for: field, values)
  }
}
