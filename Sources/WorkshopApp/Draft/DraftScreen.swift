import PlainText
import TerminalUI
import WorkshopModel

/// Key results: the objectives with their key results as a tree, and advice on the marked one.
enum DraftScreen: ListAndPaneScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case add, edit, remove, moveUp, moveDown, place, serves, weigh, trace, setAside, read
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
        "m", "move to", .place, help: "Give the marked key result to another objective.",
        hint: .ifRoom,
        whyNot: { state in
          row(state)?.keyResult == nil
            ? needsKeyResult
            : state.workshop.currentSet.objectives.count < 2
              ? "There is no other objective to move it to." : nil
        }),
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
        "b", "weight", .weigh, help: "What the marked key result counts in its objective.",
        hint: .hidden, whyNot: { row($0)?.keyResult == nil ? needsKeyResult : nil }),
      TraceKey.row(.trace) { row($0)?.goal },
      .init(
        ["d", "Delete"], "remove", .remove, help: "Remove the marked key result; u brings it back.",
        weight: .deliberate,
        whyNot: { row($0)?.keyResult == nil ? needsKeyResult : nil }),
      .init(
        ["K", "<", "Shift-Up"], "move up", .moveUp, help: "Move the marked line up.",
        hint: .hidden, weight: .deliberate, whyNot: { whyNotMove($0, by: -1) }),
      .init(
        ["J", ">", "Shift-Down"], "move down", .moveDown, help: "Move the marked line down.",
        hint: .hidden, weight: .deliberate, whyNot: { whyNotMove($0, by: 1) }),
    ], and: ListMove.rows(Action.move, letters: true))

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    keepMark(&state)
    guard let row = row(state) else { return [] }
    switch action {
    case .move(let move): self.move(move, &state)
    case .add: state.open(Form(.addKeyResult(AddKeyResultForm(objective: row.objective)), state))
    case .edit: state.open(row.editing(state))
    case .serves: state.open(ServesDialog(row.goal, state.workshop))
    case .weigh:
      guard let keyResult = row.keyResult else { return [] }
      state.open(Form(.weigh(WeighForm(keyResult: keyResult)), state))
    case .trace: TraceKey.open(row.goal, &state)
    case .setAside: AdviceSteps.setAside(row.subject, &state)
    case .read: AdviceSteps.read(row.subject, text: row.text, &state)
    case .remove:
      guard let keyResult = row.keyResult else { return [] }
      return [.record(.keyResultRemoved(keyResult: keyResult), then: .say("Removed. u undoes it"))]
    case .moveUp: return [.record(move(row, by: -1))]
    case .moveDown: return [.record(move(row, by: 1))]
    case .place:
      if let keyResult = row.keyResult { state.open(placing(keyResult, state.workshop)) }
    }
    return []
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
    guard let row = row(state) else { return noObjective }
    return state.workshop.rejection(of: move(row, by: distance))?.reason
  }

  private static func move(_ row: DraftRow, by distance: Int) -> Event {
    row.keyResult.map { .keyResultMoved(keyResult: $0, by: distance) }
      ?? .objectiveMoved(objective: row.objective, by: distance)
  }

  /// The objectives a key result can belong to instead, each by its number.
  private static func placing(_ keyResult: KeyResultID, _ workshop: Workshop) -> MenuDialog {
    MenuDialog(
      "To which objective does it belong?",
      intro: [workshop.keyResult(keyResult)?.wording.sentence ?? ""],
      items: workshop.currentSet.objectives.enumerated().map { index, objective in
        let event = Event.keyResultPlaced(keyResult: keyResult, under: objective.id)
        return .init(
          key: Character("\(index + 1)"), words: objective.title,
          detail: "as its last key result", whyNot: workshop.rejection(of: event)?.reason,
          outcome: .effects([
            .record(event, then: .say("It belongs to objective \(index + 1) now"))
          ]))
      })
  }
}
