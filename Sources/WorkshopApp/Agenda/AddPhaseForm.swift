import PlainText
import TerminalUI
import WorkshopModel

/// Adds a phase behind another one: any kind, about any set of the unit that meets.
struct AddPhaseForm: FormContent {
  let after: PhaseID

  func title(_ workshop: Workshop) -> CleanText {
    let before = workshop.phases.first { $0.id == after }.map(workshop.title) ?? ""
    return "New phase after \(before)"
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.phases.contains { $0.id == after } }

  func fields(_ state: AppState) -> [FormField] {
    let workshop = state.workshop
    let sets = sets(workshop)
    let current = workshop.phases.first { $0.id == after }?.set
    return [
      .choice(.kind, "Phase", PhaseKind.allCases.map(\.definition.title), selected: 0),
      .choice(
        .cycle, "About", sets.map(workshop.title),
        selected: sets.firstIndex { $0.id == current } ?? 0),
      .text(.minutes, "Minutes", limit: 4),
    ]
  }

  func hint(for field: FieldName, _ values: FormValues, _ state: AppState) -> CleanText? {
    field == .minutes ? "\(kind(values).definition.minutes)" : nil
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    let kind = kind(values)
    let typed = values.text(.minutes)
    guard let minutes = typed.isEmpty ? kind.definition.minutes : Int(typed.string) else {
      throw Rejection("Type a whole number of minutes, for example 25.")
    }
    let sets = sets(state.workshop)
    let set = sets[min(values.choice(.cycle), sets.count - 1)]
    return .phaseAdded(phase: kind, set: set.label, minutes: minutes, after: after)
  }

  func done(_ state: AppState) -> CleanText { "The phase is in the agenda" }

  private func kind(_ values: FormValues) -> PhaseKind {
    let kinds = PhaseKind.allCases
    return kinds[min(values.choice(.kind), kinds.count - 1)]
  }

  /// Those of the session first, then the others of its unit.
  private func sets(_ workshop: Workshop) -> [OKRSet] {
    var found: [OKRSet] = []
    let own = workshop.session.flatMap { workshop.set($0.set) } ?? workshop.currentSet
    let inSession = workshop.phases.compactMap { workshop.set($0.set) }
    for set in inSession + workshop.sets.filter({ $0.unit == own.unit })
    where !found.contains(where: { $0.id == set.id }) {
      found.append(set)
    }
    return found
  }
}
