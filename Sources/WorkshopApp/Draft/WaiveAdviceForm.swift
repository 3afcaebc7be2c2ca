import PlainText
import TerminalUI
import WorkshopModel

/// Sets advice aside with the room's reason.
struct WaiveAdviceForm: FormContent {
  let subject: AdviceSubject
  let rule: AdviceRule

  func done(_ state: AppState) -> CleanText { "Set aside. u undoes it" }
  func title(_ workshop: Workshop) -> CleanText { "Set advice \(CleanText(rule.code)) aside" }
  func hasSubject(_ workshop: Workshop) -> Bool {
    switch subject {
    case .objective(let id): workshop.objective(id) != nil
    case .keyResult(let id): workshop.keyResult(id) != nil
    case .task(let id): workshop.task(id) != nil
    case .set: true
    }
  }

  func intro(_ workshop: Workshop) -> [CleanText] { [rule.question, rule.why] }

  func fields(_ state: AppState) -> [FormField] {
    [
      .text(
        .reason, "Why it does not apply", hint: "in a few words", limit: Limits.reason, long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .adviceWaived(
      subject: subject, rule: rule, note: values.text(.reason),
      set: subject == .set ? state.workshop.currentSet.label : nil)
  }
}
