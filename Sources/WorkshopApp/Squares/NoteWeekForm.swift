import PlainText
import TerminalUI
import WorkshopModel

/// Notes what people expect of a week to come.
struct NoteWeekForm: FormContent {
  let set: SetID
  /// Its first day.
  let week: CalendarDate

  func title(_ workshop: Workshop) -> CleanText { "The week of \(week.words)" }
  func hasSubject(_ workshop: Workshop) -> Bool { workshop.set(set) != nil }

  func fields(_ state: AppState) -> [FormField] {
    let note = state.workshop.set(set)?.note(forWeekOf: week) ?? ""
    return [
      .text(
        .text, "It brings", hint: "trade fair in Hamburg, Ana is away", value: note,
        limit: Limits.sentence, long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .weekNoted(week: week, text: values.text(.text), set: state.workshop.set(set)?.label)
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    let ahead = SquaresScreen.squares(state).ahead.first { $0.week == week }
    return (ahead?.due ?? []).map { StyledText("Due: \($0)", .secondary) }
  }
}
