import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// Evaluation: private scoring, the result lowest first, advice on the whole set, acceptance.
enum EvaluateScreen: ActivityScreen {
  enum Action: Hashable, Sendable {
    case round(RoundAction)
    case move(ListMove)
    case otherPage, trace, setAside, accept, agreed
  }

  /// What is shown of the result.
  enum Page: Hashable, Sendable, CaseIterable {
    case scores, advice
  }

  struct State: Sendable {
    var page = Page.scores
    var line = ListCursor()
    var advice = ListCursor()
  }

  static let keys = KeyTable<Action, AppState>(
    RoundDesk.scoring.keys(Action.round) + [
      .init(
        "y", "accept", .accept, help: "The room stands behind the set.", weight: .deliberate,
        whyNot: { state in
          state.workshop.rejection(
            of: .evaluationAccepted(reason: "yes", set: state.workshop.currentSet.label))?.reason
        }),
      .init(
        "1", "our OKRs", .agreed,
        help: "Once they are accepted: our OKRs, objective by objective, here and in the room.",
        weight: .deliberate,
        whyNot: { state in
          state.workshop.currentSet.isAccepted ? nil : "The set is not accepted yet: y accepts it."
        }),
      .init(
        "Tab", "other page", .otherPage, help: "From the scores to the advice and back.",
        whyNot: needsResult),
      .init(
        "i", "set aside", .setAside, help: "Set the marked advice aside, with a note.",
        whyNot: { state in
          if state.screens.evaluate.page != .advice { return "Press Tab to see the advice first." }
          return markedAdvice(state) == nil ? "There is no advice to set aside." : nil
        }),
      TraceKey.row(.trace, of: markedGoal),
    ], and: ListMove.rows(Action.move, letters: true, whyNot: needsResult))

  static func stage(_ state: AppState) -> EvaluationStage { EvaluationStage(state.workshop) }

  private static let needsResult: @Sendable (AppState) -> CleanText? = { state in
    stage(state).summary == nil ? "There is no result to look at yet." : nil
  }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .round(let action): return RoundDesk.scoring.perform(action, &state)
    case .accept: return accept(&state)
    case .agreed: return Moment.agreed(state.workshop.currentSet.id).open(&state)
    case .otherPage:
      state.screens.evaluate.page = state.screens.evaluate.page == .scores ? .advice : .scores
    case .trace: TraceKey.open(markedGoal(state), &state)
    case .setAside:
      if let advice = markedAdvice(state) {
        state.open(Form(.waiveAdvice(WaiveAdviceForm(subject: .set, rule: advice.rule)), state))
      }
    case .move(let move): follow(move, &state)
    }
    return []
  }

  /// Where not enough was scored the room says why it stands behind the set all the same.
  private static func accept(_ state: inout AppState) -> [Effect] {
    guard
      !state.workshop.currentSet.evaluationHasQuorum
        || !state.workshop.currentSet.unscoredItems.isEmpty
    else {
      return [
        .record(
          .evaluationAccepted(reason: nil, set: state.workshop.currentSet.label),
          then: .say("The set is accepted. 1 shows the room our OKRs"))
      ]
    }
    state.open(Form(.acceptSet(AcceptSetForm()), state))
    return []
  }
}
