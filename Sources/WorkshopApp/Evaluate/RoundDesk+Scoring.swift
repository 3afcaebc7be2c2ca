import PlainText
import WorkshopModel

extension RoundDesk {
  /// The private scoring of the set.
  static let scoring = RoundDesk(
    openWords: "open scoring", closeWords: "close scoring", showWords: "show result",
    opens:
      "Open the scoring. Scoring again starts a new round and keeps the one before; what changed can be scored alone.",
    closes: "Close the scoring. Nothing shows yet.",
    shows: "Open the box and show how the room scored.",
    reopens: "Open the closed scoring again.",
    notOpen: "The scoring is not open.",
    round: { $0.workshop.currentSet.evaluationRound },
    whyNotOpen: { state in
      if case .closed = EvaluateScreen.stage(state) {
        return "The scoring is closed: s shows it, r reopens it."
      }
      return state.workshop.rejection(
        of: .roundOpened(kind: .evaluation, set: state.workshop.currentSet.label))?.reason
    },
    whyNotShow: { state in
      guard case .closed(let round) = EvaluateScreen.stage(state) else {
        return EvaluateScreen.stage(state).summary == nil
          ? "There is nothing to show: score and close first." : "The result is shown already."
      }
      // Where everyone abstained nothing shows, and the scoring before stands.
      return round.enteredCount == 0 && !state.workshop.progress(of: round).isComplete
        ? "Nobody has scored: r opens the scoring again." : nil
    },
    open: ScoringAgain.open,
    show: { state in
      guard case .closed(let round) = EvaluateScreen.stage(state) else { return [] }
      state.screens.evaluate = EvaluateScreen.State()
      let words: CleanText =
        round.enteredCount > 0
        ? "Lowest first: what did you see?"
        : "Everyone abstained: "
          + (state.workshop.currentSet.evaluationSummary == nil
            ? "o opens the scoring again" : "the scores before stand")
      return state.reveal(round, saying: words)
    },
    closed: { _ in "Scoring is closed. s shows the result" })
}
