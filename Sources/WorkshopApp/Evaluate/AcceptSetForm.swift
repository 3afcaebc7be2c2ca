import PlainText
import WorkshopModel

/// Accepts the set although not more than half of the room have scored it, or not all of it.
struct AcceptSetForm: FormContent {
  var enterWords: CleanText { "accept the set" }
  func done(_ state: AppState) -> CleanText { "The set is accepted" }
  func hasSubject(_ workshop: Workshop) -> Bool { !workshop.currentSet.isAccepted }
  func title(_ workshop: Workshop) -> CleanText {
    guard workshop.currentSet.evaluationHasQuorum else { return "Accept without a quorum" }
    return workshop.currentSet.hasGrown ? "Accept what was not scored" : "Accept what was changed"
  }

  func intro(_ workshop: Workshop) -> [CleanText] {
    (workshop.currentSet.evaluationHasQuorum
      ? [] : ["Not more than half of the room have scored the set and seen the result."])
      + (workshop.currentSet.hasGrown ? ["Part of the set came after the scoring."] : [])
      + (workshop.currentSet.changedSinceScoring.isEmpty
        ? [] : ["Part of the set was changed since the scoring."])
  }

  func fields(_ state: AppState) -> [FormField] {
    [
      .text(
        .reason, "Why it stands all the same", hint: "in a few words", limit: Limits.reason,
        long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .evaluationAccepted(reason: values.text(.reason), set: state.workshop.currentSet.label)
  }
}
