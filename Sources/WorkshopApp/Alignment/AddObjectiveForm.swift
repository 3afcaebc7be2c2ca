import PlainText
import TerminalUI
import WorkshopModel

/// Writes an objective of a unit there and then; the first one opens the unit's set.
struct AddObjectiveForm: FormContent {
  let unit: UnitID
  /// The set that is aligned: the objective is for the same days.
  let above: SetID

  func title(_ workshop: Workshop) -> CleanText {
    "Objective of \(workshop.unit(unit)?.name ?? "")"
  }

  func hasSubject(_ workshop: Workshop) -> Bool {
    workshop.unit(unit) != nil && workshop.set(above) != nil
  }

  func fields(_ state: AppState) -> [FormField] {
    [
      .text(
        .text, "Objective", hint: "where the unit wants to be, in words people remember",
        limit: Limits.suggestion, long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    state.workshop.objectiveAdded(values.text(.text), of: unit, below: above)
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    let text = values.text(.text)
    return AdviceWords.live(Advice.forObjective(text), of: text)
  }

  func done(_ state: AppState) -> CleanText { "Say what it serves: Space picks, Enter saves" }

  /// What it serves is asked at once.
  func saved(_ state: inout AppState) {
    guard let set = state.workshop.set(of: unit, besides: above),
      let added = set.objectives.last
    else { return }
    state.screens.align.goals.select(.objective(id: added.id))
    guard set.serves != nil else { return }
    state.open(ServesDialog(.objective(id: added.id), state.workshop))
  }
}

extension Workshop {
  /// The set of `unit` for the days of `above`; nil while there is none.
  func set(of unit: UnitID, besides above: SetID) -> OKRSet? {
    guard let cycle = set(above)?.cycle else { return nil }
    return sets.first { $0.unit == unit && $0.cycle == cycle }
  }

  /// The decision that writes an objective, and opens the set where that is the first one.
  func objectiveAdded(_ text: CleanText, of unit: UnitID, below above: SetID) -> Event {
    guard let upper = set(above) else { return .objectiveAdded(text: text, set: above) }
    if let own = set(of: unit, besides: above) {
      return .objectiveAdded(text: text, set: own.label)
    }
    return .objectiveAdded(
      text: text,
      opening: SetPlan(
        unit: unit, cycle: upper.cycle, serves: servedSet(by: unit, in: upper.cycle) ?? above))
  }
}
