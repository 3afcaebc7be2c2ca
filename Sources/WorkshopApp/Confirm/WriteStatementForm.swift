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
    let wording = FormField.text(
      .text, statement.title, hint: "one sentence", value: text, limit: Limits.statement,
      long: true)
    return losesHands(state.workshop) ? [wording, TypoChoice.field("the hands stay")] : [wording]
  }

  /// Whether hands were counted on what is reworded.
  private func losesHands(_ workshop: Workshop) -> Bool {
    workshop.statements[statement]?.hands != nil
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    guard losesHands(state.workshop), TypoChoice.answer(values) == nil,
      values.text(.text) != state.workshop.text(of: statement)
    else { return [] }
    return [StyledText("The room will be asked for its hands again.", .caution)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .statementWritten(
      statement: statement, text: values.text(.text), onlyTypo: TypoChoice.answer(values))
  }
}
