import PlainText
import TerminalUI
import WorkshopModel

/// Key results: the objectives with their key results as a tree, and advice on the marked one.
enum DraftScreen: ActivityScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case add, edit, remove, moveUp, moveDown, serves, setAside, read
  }

  struct State: Sendable {
    var cursor = ItemCursor<AdviceSubject>()
  }

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        "a", "add key result", .add, help: "Add a key result to the marked objective.",
        hint: .first,
        whyNot: whyNotAdd),
      .init(
        ["e", "Enter"], "edit", .edit, help: "Reword what is marked; advice follows the typing.",
        whyNot: { row($0) == nil ? noObjective : nil }),
      .init(
        "i", "set advice aside", .setAside,
        help: "Set advice on the marked line aside, with a note why.",
        whyNot: { AdviceSteps.whyNotSetAside(row($0)?.subject, $0) }),
      .init(
        "v", "read advice", .read, help: "All advice on the marked line, in full.",
        whyNot: { AdviceSteps.whyNotRead(row($0)?.subject, $0) }),
      .init(
        "s", "serves", .serves,
        help: "Say what the marked goal serves in the set above: up to three, or nothing.",
        hint: .ifRoom,
        whyNot: { state in
          guard row(state) != nil else { return noObjective }
          return state.workshop.servedSet == nil
            ? "Nothing stands above these goals: there is nothing to serve." : nil
        }),
      .init(
        ["d", "Delete"], "remove", .remove, help: "Remove the marked key result; u brings it back.",
        weight: .deliberate,
        whyNot: { row($0)?.keyResult == nil ? needsKeyResult : nil }),
      .init(
        ["K", "<", "Shift-Up"], "move up", .moveUp, help: "Move the marked key result up.",
        hint: .ifRoom, whyNot: { whyNotMove($0, by: -1) }),
      .init(
        ["J", ">", "Shift-Down"], "move down", .moveDown, help: "Move the marked key result down.",
        hint: .ifRoom, whyNot: { whyNotMove($0, by: 1) }),
    ], and: ListMove.rows(Action.move, letters: true))

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    let subjects = DraftRow.all(state.workshop).map(\.subject)
    // The row is noted at every step, so that the mark stays near when its item goes.
    state.screens.draft.cursor.move(by: 0, in: subjects)
    guard let row = row(state) else { return [] }
    switch action {
    case .move(let move):
      let parts = parts(state, in: Desk.screenArea(state))
      parts.list.index(after: move, in: parts.listArea).map {
        state.screens.draft.cursor.select($0, in: subjects)
      }
    case .add: state.open(Form(.addKeyResult(AddKeyResultForm(objective: row.objective)), state))
    case .edit: edit(row, &state)
    case .serves: state.open(ServesDialog(row.goal, state.workshop))
    case .setAside: AdviceSteps.setAside(row.subject, &state)
    case .read: AdviceSteps.read(row.subject, text: row.text, &state)
    case .remove:
      guard let keyResult = row.keyResult else { return [] }
      return [.record(.keyResultRemoved(keyResult: keyResult), then: .say("Removed. u undoes it"))]
    case .moveUp, .moveDown:
      guard let keyResult = row.keyResult else { return [] }
      return [.record(.keyResultMoved(keyResult: keyResult, by: action == .moveUp ? -1 : 1))]
    }
    return []
  }

  private static func edit(_ row: DraftRow, _ state: inout AppState) {
    if let keyResult = row.keyResult {
      state.open(Form(.editKeyResult(EditKeyResultForm(keyResult: keyResult)), state))
    } else {
      state.open(Form(.rewordObjective(RewordObjectiveForm(objective: row.objective)), state))
    }
  }

  static func row(_ state: AppState) -> DraftRow? {
    let rows = DraftRow.all(state.workshop)
    return state.screens.draft.cursor.index(in: rows.map(\.subject)).map { rows[$0] }
  }

  private static let noObjective: CleanText =
    "There is no objective yet: choose one to three in the shortlist phase."
  private static let needsKeyResult: CleanText = "Mark a key result first, with the arrow keys."

  /// Asked with a wording that is valid, so that only the objective is judged.
  private static let whyNotAdd: @Sendable (AppState) -> CleanText? = { state in
    guard let row = row(state) else { return noObjective }
    let event = Event.keyResultAdded(
      objective: row.objective, wording: KeyResultWording(sentence: "new"))
    return state.workshop.rejection(of: event)?.reason
  }

  private static func whyNotMove(_ state: AppState, by distance: Int) -> CleanText? {
    guard let keyResult = row(state)?.keyResult else { return needsKeyResult }
    return state.workshop.rejection(of: .keyResultMoved(keyResult: keyResult, by: distance))?.reason
  }
}
