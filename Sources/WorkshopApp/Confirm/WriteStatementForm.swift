import PlainText
import TerminalUI
import WorkshopModel

/// Writes or rewords a statement of the strategy.
struct WriteStatementForm: FormContent {
  let statement: Statement

  func title(_ workshop: Workshop) -> CleanText { statement.title }
  func intro(_ workshop: Workshop) -> [CleanText] { [statement.prompt] }

  func fields(_ state: AppState) -> [FormField] {
    let text = state.workshop.text(of: statement) ?? ""
    return [
      .text(
        .text, statement.title, hint: "one sentence", value: text, limit: Limits.statement,
        long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .statementWritten(statement: statement, text: values.text(.text))
  }
}
