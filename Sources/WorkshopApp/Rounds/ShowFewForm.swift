import PlainText
import WorkshopModel

/// Records why the room wants to see what so few people chose.
struct ShowFewForm: FormContent {
  let round: RoundID

  func done(_ state: AppState) -> CleanText { "The reason is on record. s shows it now" }

  func hasSubject(_ workshop: Workshop) -> Bool {
    workshop.round(round).map { $0.needsReasonToShow } ?? false
  }

  func title(_ workshop: Workshop) -> CleanText { "Show it with so few in?" }

  func intro(_ workshop: Workshop) -> [CleanText] {
    guard let shown = workshop.round(round) else { return [] }
    let count = shown.enteredCount
    let progress = workshop.progress(of: shown)
    return [
      "\(count) of \(progress.expected) answered: whoever sees the result can tell who chose what.",
      progress.isComplete
        ? "The others have passed. Say why the room wants to see it all the same."
        : "Esc, then r, lets the others in. Or say why the room wants to see it all the same.",
    ]
  }

  func fields(_ state: AppState) -> [FormField] {
    [
      .text(
        .reason, "Why", hint: "those who are in agree", limit: Limits.reason, long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .fewBallotsAccepted(round: round, reason: values.text(.reason))
  }
}
