import PlainText
import TerminalUI
import WorkshopModel

extension ShortlistScreen {
  static let keys = KeyTable<Action, AppState>(
    RoundDesk.vote.keys(Action.round) + [
      .init(
        "y", "decide", .decide,
        help: "Take over what the vote says; after a tie, choose the way to settle it.",
        hint: .first, weight: .deliberate, whyNot: Refusals.decide),
      .init(
        "b", "by hand", .byHand, help: "Choose up to three by hand, in order, without a vote.",
        whyNot: Refusals.byHand),
      .init(
        ["m", "Space"], "mark", .mark, help: "Mark or unmark a suggestion for merging.",
        whyNot: Refusals.needsRow),
      .init(
        "M", "merge", .merge,
        help: "Merge the marked into the first one marked. No wording is lost.",
        hint: .first, weight: .deliberate, whyNot: Refusals.merge),
      .init(
        "S", "split", .split, help: "Split a merged suggestion again.", weight: .deliberate,
        whyNot: Refusals.split),
      .init(
        ["Enter", "f"], "big", .spotlight, help: "One suggestion in big letters for the room.",
        weight: .once,
        whyNot: Refusals.spotlight),
      .init(
        "1", "one by one", .oneByOne,
        help:
          "Open the box and uncover one after the other, each big, here and in the room; of a vote the last place first.",
        weight: .deliberate, whyNot: Refusals.oneByOne),
      .init(
        "e", "reword", .reword, help: "Reword a suggestion; how it was first said is kept.",
        whyNot: Refusals.needsRow),
      .init(
        "x", "park", .park, help: "Move a suggestion to the parking lot.", weight: .deliberate,
        whyNot: Refusals.park),
      .init(
        "=", "look alike", .duplicates,
        help: "Pairs that may say the same. They are only marked; you merge them.",
        whyNot: Refusals.duplicates),
      .init(
        "i", "all wordings", .wordings, help: "Every wording inside a suggestion, as first said.",
        hint: .ifRoom, whyNot: Refusals.wordings),
      GroupsDialog.key(.groups),
      .init("a", "add", .add, help: "Add a suggestion by hand.", whyNot: Refusals.add),
      TakeOverDialog.key(.takeOver, whyNot: Refusals.add),
    ], and: ListMove.rows(Action.move, letters: true))
}
