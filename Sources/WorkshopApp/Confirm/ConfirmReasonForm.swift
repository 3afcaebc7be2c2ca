import PlainText
import TerminalUI
import WorkshopModel

/// Confirms a statement although some hands were low, and says why.
struct ConfirmReasonForm: FormContent {
  let statement: Statement

  func done(_ state: AppState) -> CleanText { "\(statement.title) confirmed" }

  func title(_ workshop: Workshop) -> CleanText { "Confirm \(statement.title)" }

  func intro(_ workshop: Workshop) -> [CleanText] {
    let low = workshop.statements[statement]?.lowHands ?? 0
    return [
      "\(low) \(low == 1 ? "hand is" : "hands are") at 2 or lower. Hear them first. Why does the statement stand all the same?"
    ]
  }

  func fields(_ state: AppState) -> [FormField] {
    [.text(.reason, "Reason", hint: "in one sentence", limit: Limits.reason, long: true)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .statementConfirmed(statement: statement, reason: values.text(.reason))
  }
}
