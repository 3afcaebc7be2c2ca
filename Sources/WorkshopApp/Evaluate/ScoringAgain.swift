import PlainText
import TerminalUI
import WorkshopModel

/// Opens the scoring: of the whole set, or only of what changed since it was scored.
enum ScoringAgain {
  static func open(_ state: inout AppState) -> [Effect] {
    let items = state.workshop.currentSet.unscoredItems
    let whole = opening(.evaluation, state)
    guard !items.isEmpty else { return [whole] }
    state.open(
      MenuDialog(
        "Score again",
        items: [
          .init(
            key: "c", words: "only what changed or is new: \(words(items, state.workshop))",
            detail: "the other scores stand",
            outcome: .effects([opening(.evaluation(only: items), state)])),
          .init(
            key: "a", words: "the whole set", detail: "all scores are given anew",
            outcome: .effects([whole])),
        ]))
    return []
  }

  private static func opening(_ kind: RoundKind, _ state: AppState) -> Effect {
    .record(
      .roundOpened(kind: kind, set: state.workshop.currentSet.label),
      then: .say("Scoring is open. \(TurnPlace(.score, state).next)"))
  }

  /// `objective 1, key result 1.2`.
  static func words(_ items: [Goal], _ workshop: Workshop) -> CleanText {
    let names = workshop.currentSet.objectives.enumerated().flatMap {
      index, objective -> [String] in
      let own = items.contains(.objective(id: objective.id)) ? ["objective \(index + 1)"] : []
      return own
        + objective.keyResults.enumerated().filter { items.contains(.keyResult(id: $0.element.id)) }
        .map { "key result \(index + 1).\($0.offset + 1)" }
    }
    return CleanText(names.joined(separator: ", "))
  }
}
