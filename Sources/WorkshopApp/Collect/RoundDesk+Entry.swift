import PlainText
import WorkshopModel

extension RoundDesk {
  /// The blind entry of rooftop objectives. What it holds is shown in the phase that follows.
  static let entry = RoundDesk(
    openWords: "open entry", closeWords: "close entry", showWords: "show suggestions",
    opens: "Open the entry: everyone writes one suggestion, unseen.",
    closes: "Close the entry. Drafts are kept; nothing is lost.",
    shows: "The suggestions are shown in the phase Shortlist.",
    reopens: "Open the closed entry again, with all that is in it.",
    notOpen: "Entry is not open. Open it first.",
    round: { $0.workshop.currentSet.suggestionRound },
    whyNotOpen: { state in
      state.workshop.currentSet.suggestionRound?.stage == .closed
        ? "Entry is closed and not shown yet: r opens it again."
        : state.workshop.rejection(
          of: .roundOpened(kind: .suggestions, set: state.workshop.currentSet.label))?.reason
    },
    whyNotShow: { _ in "The suggestions are shown in the phase Shortlist: n goes there." },
    open: { state in
      [
        .record(
          .roundOpened(kind: .suggestions, set: state.workshop.currentSet.label),
          then: .say("Entry is open. \(TurnPlace(.write, state).next)"))
      ]
    },
    show: { _ in [] },
    closed: { state in
      let drafts = state.openDrafts.count
      return drafts == 0
        ? "Entry is closed"
        : "Entry is closed. \(DraftSaying.countKept(drafts))"
    })
}
