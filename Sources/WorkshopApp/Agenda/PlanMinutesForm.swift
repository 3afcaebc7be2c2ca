import PlainText
import TerminalUI
import WorkshopModel

/// Changes how many minutes a phase is given.
struct PlanMinutesForm: FormContent {
  let phase: PhaseID

  func title(_ workshop: Workshop) -> CleanText {
    workshop.phases.first { $0.id == phase }.map(workshop.title) ?? "Phase"
  }

  func fields(_ state: AppState) -> [FormField] {
    let minutes = state.workshop.phases.first { $0.id == phase }?.allottedMinutes ?? 0
    return [.text(.minutes, "Minutes", value: "\(minutes)", limit: 4)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    guard let minutes = Int(values.text(.minutes).string) else {
      throw Rejection("Type a whole number of minutes, for example 25.")
    }
    return .minutesPlanned(phase: phase, minutes: minutes)
  }
}
