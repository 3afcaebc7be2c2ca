import PlainText
import TerminalUI
import WorkshopModel

/// The review of a cycle: what each key result reached, what becomes of each objective, and the end of
/// the cycle.
enum ReviewScreen: ListAndPaneScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case answer, chart, trace, close, reopen
  }

  struct State: Sendable {
    var cursor = ItemCursor<Goal>()
  }

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        "Enter", "score or decide", .answer,
        help: "Score the marked key result, or say what becomes of the marked objective.",
        hint: .first, whyNot: whyNotAnswer),
      .init(
        "c", "close the cycle", .close,
        help: "Close the cycle: nothing of these goals changes any more. It asks first.",
        hint: .first, weight: .deliberate,
        whyNot: { state in
          rejection(of: .cycleClosed(overriding: [], set: state.workshop.currentSet.label), state)
        }),
      .init(
        "v", "chart", .chart, help: "The marked key result big, with all that was read of it.",
        whyNot: { keyResult($0) == nil ? "Mark a key result first, with the arrow keys." : nil }),
      TraceKey.row(.trace, of: { row($0)?.goal }),
      .init(
        "r", "reopen", .reopen, help: "Reopen the closed cycle, with a reason.", hint: .ifRoom,
        weight: .deliberate,
        whyNot: { state in
          state.workshop.currentSet.isClosed ? nil : "The cycle is not closed."
        }),
    ], and: ListMove.rows(Action.move, letters: true))

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .move(let move): self.move(move, &state)
    case .answer:
      switch row(state)?.goal {
      case .keyResult(let id): state.open(Form(.scoreKeyResult(ScoreForm(keyResult: id)), state))
      case .objective(let id):
        state.open(Form(.decideObjective(OutcomeForm(objective: id)), state))
      case nil: break
      }
    case .chart:
      guard let id = keyResult(state) else { return [] }
      state.open(ChartDialog(keyResult: id))
      return RoomControl.holdUp(.chart(keyResult: id), state)
    case .trace: TraceKey.open(row(state)?.goal, &state)
    case .close: state.open(Question.closeCycle(state))
    case .reopen:
      state.open(Form(.reopenCycle(ReopenCycleForm(set: state.workshop.currentSet.id)), state))
    }
    return []
  }

  static func rows(_ state: AppState) -> [ReviewRow] { ReviewRow.all(state.workshop.currentSet) }

  static func row(_ state: AppState) -> ReviewRow? {
    let rows = rows(state)
    return state.screens.review.cursor.index(in: rows.map(\.goal)).map { rows[$0] }
  }

  private static func keyResult(_ state: AppState) -> KeyResultID? {
    if case .keyResult(let id)? = row(state)?.goal { id } else { nil }
  }

  /// Asked with a decision that is valid, so that only the set is judged.
  private static let whyNotAnswer: @Sendable (AppState) -> CleanText? = { state in
    guard let first = rows(state).first, case .objective(let id) = first.goal else {
      return "There is no objective to review."
    }
    return rejection(
      of: .objectiveReviewed(objective: id, outcome: .done, why: "Said next"), state)
  }

  private static func rejection(of event: Event, _ state: AppState) -> CleanText? {
    state.workshop.rejection(of: event)?.reason
  }
}

extension Question {
  /// Closing the cycle of the current set.
  static func closeCycle(_ state: AppState) -> Question {
    let workshop = state.workshop
    let set = workshop.currentSet
    let missing = set.missingInReview
    var reasons = missing
    if set.cycle.last > state.today {
      reasons.append("It does not end until \(set.cycle.last.words).")
    }
    if let verdict = set.verdictWords { reasons.append("\(set.cycle.name): \(verdict).") }
    let carried = set.objectives.count {
      set.review.objectives[$0.id]?.outcome.carriesOver == true
    }
    if carried > 0 {
      let next = workshop.nextSet(after: set).map { workshop.title(of: $0) }
      let count: CleanText = carried == 1 ? "1 objective waits" : "\(carried) objectives wait"
      reasons.append("\(count) as suggestions in \(next ?? "the next cycle that is planned").")
    }
    reasons.append("Nothing of these goals changes afterwards, and nothing can be checked in.")
    return Question(
      question: "Close \(workshop.title(of: set)) now?", reasons: reasons, yes: "close it",
      outcome: .effects([
        .record(
          .cycleClosed(overriding: missing, set: set.label),
          then: .say("The cycle is closed. u undoes it"))
      ]))
  }
}
