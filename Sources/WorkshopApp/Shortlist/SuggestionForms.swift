import PlainText
import TerminalUI
import WorkshopModel

/// Puts a suggestion on the table that came up in the room.
struct AddSuggestionForm: FormContent {
  func takesMore(_ workshop: Workshop) -> Bool { true }

  func done(_ state: AppState) -> CleanText {
    .added(
      state.workshop.currentSet.suggestions.last?.text ?? "",
      "\(state.workshop.currentSet.standingSuggestions.count) on the table")
  }

  func title(_ workshop: Workshop) -> CleanText { "Add a suggestion" }

  func fields(_ state: AppState) -> [FormField] {
    [
      .text(
        .text, "Suggestion", hint: "one objective, one year out", limit: Limits.suggestion,
        long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .suggestionAdded(text: values.text(.text), set: state.workshop.currentSet.label)
  }
}

/// Rewords a suggestion; how it was first said stays with it.
struct RewordSuggestionForm: FormContent {
  let suggestion: SuggestionID

  func done(_ state: AppState) -> CleanText { "Reworded" }
  func title(_ workshop: Workshop) -> CleanText { "Reword the suggestion" }
  func hasSubject(_ workshop: Workshop) -> Bool {
    workshop.currentSet.suggestion(suggestion) != nil
  }

  func intro(_ workshop: Workshop) -> [CleanText] {
    workshop.currentSet.suggestion(suggestion).map { ["First said: \($0.original)"] } ?? []
  }

  func fields(_ state: AppState) -> [FormField] {
    let text = state.workshop.currentSet.suggestion(suggestion)?.text ?? ""
    return [.text(.text, "Suggestion", value: text, limit: Limits.suggestion, long: true)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .suggestionReworded(suggestion: suggestion, text: values.text(.text))
  }
}

/// Says why the tie is decided the way it is.
struct TieReasonForm: FormContent {
  let round: RoundID
  let chosen: [SuggestionID]

  func done(_ state: AppState) -> CleanText { "The shortlist is decided" }
  func title(_ workshop: Workshop) -> CleanText { "Decide the tie" }

  func hasSubject(_ workshop: Workshop) -> Bool {
    if case .tied(round, _, _, _) = workshop.currentSet.shortlistStage { true } else { false }
  }

  func intro(_ workshop: Workshop) -> [CleanText] {
    chosen.enumerated().compactMap { index, id in
      workshop.currentSet.suggestion(id).map { "\(index + 1) \($0.text)" }
    }
  }

  func fields(_ state: AppState) -> [FormField] {
    [
      .text(
        .reason, "Why", hint: "who decides, and for what reason", limit: Limits.reason, long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .shortlistDecided(
      chosen: chosen, how: .decision(round: round, reason: values.text(.reason)),
      set: state.workshop.currentSet.label)
  }
}
