import PlainText
import TerminalUI
import WorkshopModel

/// What the facilitator writes for themselves, for one phase.
struct OwnNotesForm: FormContent {
  let phase: PhaseID

  func title(_ workshop: Workshop) -> CleanText {
    "Own notes: \(subject(workshop).map(workshop.title) ?? "phase")"
  }

  func intro(_ workshop: Workshop) -> [CleanText] {
    ["Nobody sees them but you, at the desk. Alt-Enter begins a new line."]
  }

  func hasSubject(_ workshop: Workshop) -> Bool { subject(workshop) != nil }

  private func subject(_ workshop: Workshop) -> Phase? {
    workshop.phases.first { $0.id == phase }
  }

  func fields(_ state: AppState) -> [FormField] {
    [
      .text(
        .text, "Notes", hint: "what you want to say, whom to ask first",
        value: subject(state.workshop)?.ownNotes ?? "", limit: Limits.ownNotes, long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .phaseNoted(phase: phase, text: values.value(.text) ?? "")
  }

  func done(_ state: AppState) -> CleanText { "Your notes are saved" }
}
