import PlainText
import TerminalUI
import WorkshopModel
import WorkshopStore

/// Evaluation: private scoring, the result lowest first, advice on the whole set, acceptance.
enum EvaluateScreen: ActivityScreen {
  enum Action: Hashable, Sendable {
    case open, handOver, close, reopen, show
    case move(ListMove)
    case otherPage, setAside, accept
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
    [
      .init(
        "o", "open scoring", .open,
        help:
          "Open the scoring. Scoring again starts a new round and keeps the one before; what changed can be scored alone.",
        hint: .first, whyNot: whyNotOpen),
      .init(
        "h", "hand over", .handOver,
        help: "Turn this screen into the shared terminal. ^] or F12 brings the desk back.",
        hint: .first, whyNot: needsOpen),
      .init(
        "c", "close scoring", .close, help: "Close the scoring. Nothing shows yet.", hint: .first,
        whyNot: needsOpen),
      .init(
        "s", "show result", .show, help: "Open the box and show how the room scored.", hint: .first,
        whyNot: whyNotShow),
      .init(
        "r", "reopen", .reopen, help: "Open the closed scoring again.",
        whyNot: { state in
          if case .closed = stage(state) { nil } else { "There is no closed scoring to reopen." }
        }),
      .init(
        "y", "accept", .accept, help: "The room stands behind the set.",
        whyNot: { state in
          state.workshop.rejection(of: .evaluationAccepted(reason: "yes"))?.reason
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
    ], and: ListMove.rows(Action.move, letters: true, whyNot: needsResult))

  static func stage(_ state: AppState) -> EvaluationStage { EvaluationStage(state.workshop) }

  private static let needsOpen: @Sendable (AppState) -> CleanText? = { state in
    if case .open = stage(state) { nil } else { "The scoring is not open." }
  }

  private static let needsResult: @Sendable (AppState) -> CleanText? = { state in
    stage(state).summary == nil ? "There is no result to look at yet." : nil
  }

  private static let whyNotOpen: @Sendable (AppState) -> CleanText? = { state in
    if case .closed = stage(state) { return "The scoring is closed: s shows it, r reopens it." }
    return state.workshop.rejection(of: .roundOpened(kind: .evaluation))?.reason
  }

  private static let whyNotShow: @Sendable (AppState) -> CleanText? = { state in
    guard case .closed(let round) = stage(state) else {
      return stage(state).summary == nil
        ? "There is nothing to show: score and close first." : "The result is shown already."
    }
    // Where everyone abstained nothing shows, and the scoring before stands.
    return round.enteredCount == 0 && !state.workshop.progress(of: round).isComplete
      ? "Nobody has scored: r opens the scoring again." : nil
  }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .open: return ScoringAgain.open(&state)
    case .handOver: return Seat.handOver(&state)
    case .close:
      guard case .open(let round) = stage(state) else { return [] }
      return [
        .record(.roundClosed(round: round.id), then: .say("Scoring is closed. s shows the result"))
      ]
    case .reopen:
      guard case .closed(let round) = stage(state) else { return [] }
      return [.record(.roundReopened(round: round.id), then: .say("Scoring is open again"))]
    case .show:
      guard case .closed(let round) = stage(state) else { return [] }
      state.screens.evaluate = State()
      let words: CleanText =
        round.enteredCount > 0
        ? "Lowest first: what did you see?"
        : "Everyone abstained: "
          + (state.workshop.evaluationSummary == nil
            ? "o opens the scoring again" : "the scores before stand")
      return [.record(.reveal(round: round.id), then: .say(words))]
    case .accept: return accept(&state)
    case .otherPage:
      state.screens.evaluate.page = state.screens.evaluate.page == .scores ? .advice : .scores
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
      !state.workshop.evaluationHasQuorum || !state.workshop.unscoredItems.isEmpty
    else {
      return [.record(.evaluationAccepted(reason: nil), then: .say("The set is accepted"))]
    }
    state.open(Form(.acceptSet(AcceptSetForm()), state))
    return []
  }
}
