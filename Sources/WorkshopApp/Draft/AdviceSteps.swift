import PlainText
import TerminalUI
import WorkshopModel

/// What a screen can do with the advice on its marked item.
enum AdviceSteps {
  /// Asks for the note; where there is more than one piece of advice, first which.
  static func setAside(_ subject: AdviceSubject, _ state: inout AppState) {
    let open = state.workshop.currentSet.openAdvice(on: subject)
    guard let first = open.first else { return }
    guard open.count > 1 else {
      state.open(Form(form(first, subject), state))
      return
    }
    let items = zip("123456789", open).map { key, advice in
      MenuDialog.Item(
        key: key, words: "\(CleanText(advice.rule.code)) \(advice.question)", detail: advice.why,
        outcome: .form(form(advice, subject)))
    }
    state.open(MenuDialog("Set which advice aside?", items: items))
  }

  /// All advice on the item with every word of it.
  static func read(_ subject: AdviceSubject, text: CleanText, _ state: inout AppState) {
    let workshop = state.workshop
    let lines = workshop.currentSet.advice(on: subject).flatMap { advice -> [StyledText] in
      let waiver = workshop.currentSet.waiver(of: advice.rule, on: subject).map(
        AdviceWords.setAside)
      return [StyledText("")] + AdviceWords.full(advice, of: text) + (waiver.map { [$0] } ?? [])
    }
    let marked = AdviceWords.marked(text, by: workshop.currentSet.openAdvice(on: subject))
    state.open(PagesDialog("Advice", [marked] + lines))
  }

  /// Why there is nothing to set aside; nil when there is.
  static func whyNotSetAside(_ subject: AdviceSubject?, _ state: AppState) -> CleanText? {
    guard let subject else { return "There is nothing to advise on yet." }
    guard state.workshop.currentSet.openAdvice(on: subject).isEmpty else { return nil }
    return "No advice here is waiting for an answer."
  }

  /// Why there is nothing to read; nil when there is.
  static func whyNotRead(_ subject: AdviceSubject?, _ state: AppState) -> CleanText? {
    guard let subject else { return "There is nothing to advise on yet." }
    return state.workshop.currentSet.advice(on: subject).isEmpty
      ? "No advice here: it reads well." : nil
  }

  private static func form(_ advice: Advice, _ subject: AdviceSubject) -> FormKind {
    .waiveAdvice(WaiveAdviceForm(subject: subject, rule: advice.rule))
  }
}
