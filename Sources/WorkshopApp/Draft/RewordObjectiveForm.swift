import PlainText
import TerminalUI
import WorkshopModel

/// Rewords an objective, with advice while typing. What was first said stays beside it.
struct RewordObjectiveForm: FormContent {
  let objective: ObjectiveID

  func title(_ workshop: Workshop) -> CleanText { "Reword the objective" }
  func hasSubject(_ workshop: Workshop) -> Bool { workshop.objective(objective) != nil }

  func intro(_ workshop: Workshop) -> [CleanText] {
    workshop.firstWording(of: objective).map { ["First said as: \($0)"] } ?? []
  }

  func fields(_ state: AppState) -> [FormField] {
    let title = state.workshop.objective(objective)?.title ?? ""
    let wording = FormField.text(
      .text, "Objective", hint: "where we want to be, in words people remember", value: title,
      limit: Limits.suggestion, long: true)
    return state.workshop.isJudged(.objective(id: objective))
      ? [wording, TypoChoice.ofWhatWasScored] : [wording]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .objectiveReworded(
      objective: objective, text: values.text(.text), onlyTypo: TypoChoice.answer(values))
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    let text = values.text(.text)
    let open = Advice.forObjective(text).filter {
      state.workshop.set(of: objective)?
        .waiver(of: $0.rule, on: .objective(id: objective)) == nil
    }
    return AdviceWords.live(open, of: text)
  }
}

extension Workshop {
  /// The suggestion an objective came from, where it has been reworded since; else nil.
  func firstWording(of objective: ObjectiveID) -> CleanText? {
    guard let set = set(of: objective), let objective = set.objective(objective),
      let said = set.suggestion(objective.suggestion)?.original, said != objective.title
    else { return nil }
    return said
  }
}
