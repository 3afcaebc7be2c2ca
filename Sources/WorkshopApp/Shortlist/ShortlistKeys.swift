import PlainText
import TerminalUI
import WorkshopModel

extension ShortlistScreen {
  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        "s", "show", .reveal,
        help: "Open the box: show the suggestions, or the result of a closed vote.", hint: .first,
        whyNot: Refusals.reveal),
      .init(
        "h", "hand over", .handOver,
        help: "Turn this screen into the shared terminal. ^] or F12 brings the desk back.",
        hint: .first, whyNot: { $0.openVote == nil ? "No vote is open: v opens one." : nil }),
      .init(
        "c", "close the vote", .close, help: "Close the vote. Nothing is shown yet.", hint: .first,
        whyNot: { $0.openVote == nil ? "No vote is open: v opens one." : nil }),
      .init(
        "r", "reopen", .reopen, help: "Open a vote again that is closed and not shown.",
        hint: .first, whyNot: Refusals.reopen),
      .init(
        "y", "decide", .decide,
        help: "Take over what the vote says; after a tie, choose the way to settle it.",
        hint: .first, whyNot: Refusals.decide),
      .init(
        "v", "vote", .vote, help: "Open a vote. An earlier vote and its result are kept.",
        whyNot: Refusals.vote),
      .init(
        "b", "by hand", .byHand, help: "Choose up to three by hand, in order, without a vote.",
        whyNot: Refusals.byHand),
      .init(
        ["m", "Space"], "mark", .mark, help: "Mark or unmark a suggestion for merging.",
        whyNot: Refusals.needsRow),
      .init(
        "M", "merge", .merge,
        help: "Merge the marked into the first one marked. No wording is lost.",
        hint: .first, whyNot: Refusals.merge),
      .init("S", "split", .split, help: "Split a merged suggestion again.", whyNot: Refusals.split),
      .init(
        ["Enter", "f"], "big", .spotlight, help: "One suggestion in big letters for the room.",
        whyNot: Refusals.spotlight),
      .init(
        "e", "reword", .reword, help: "Reword a suggestion; how it was first said is kept.",
        whyNot: Refusals.needsRow),
      .init(
        "x", "park", .park, help: "Move a suggestion to the parking lot.", whyNot: Refusals.park),
      .init(
        "=", "look alike", .duplicates,
        help: "Pairs that may say the same. They are only marked; you merge them.",
        whyNot: Refusals.duplicates),
      .init(
        "d", "all wordings", .wordings, help: "Every wording inside a suggestion, as first said.",
        hint: .ifRoom, whyNot: Refusals.wordings),
      .init("a", "add", .add, help: "Add a suggestion by hand.", whyNot: Refusals.add),
    ], and: ListMove.rows(Action.move, letters: true))
}

extension AppState {
  /// The vote people can cast ballots in now.
  var openVote: Round? {
    guard let round = workshop.openRound, case .vote = round.kind else { return nil }
    return round
  }
}
