import PlainText
import WorkshopModel

/// Accepts the set although fewer than half of the room have scored it.
struct AcceptSetForm: FormContent {
  func done(_ state: AppState) -> CleanText { "The set is accepted" }
  func title(_ workshop: Workshop) -> CleanText { "Accept without a quorum" }

  func intro(_ workshop: Workshop) -> [CleanText] {
    ["Fewer than half of the room have scored the set and seen the result."]
  }

  func fields(_ state: AppState) -> [FormField] {
    [
      .text(
        .reason, "Why it stands all the same", hint: "in a few words", limit: Limits.reason,
        long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .evaluationAccepted(reason: values.text(.reason))
  }
}
