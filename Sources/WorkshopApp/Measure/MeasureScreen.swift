import PlainText
import TerminalUI
import WorkshopModel

/// Key result values: from where, to where, by when; and what that means for each week.
enum MeasureScreen: ListAndPaneScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case values, match, wording, kind, trace, setAside, read
  }

  struct State: Sendable {
    var cursor = ItemCursor<KeyResultID>()
  }

  /// The advice that is about values; the wording had its phase.
  static let rules: Set<AdviceRule> = [.k1, .k2, .k7, .k8]

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        "Enter", "values", .values, help: "Type the values of the marked key result.", hint: .first,
        whyNot: needsKeyResult),
      .init(
        "m", "match", .match,
        help:
          "Take over the numbers that the sentence says; where they disagree with the values, choose which gives way.",
        weight: .deliberate, whyNot: { MatchSteps.whyNot(keyResult($0)) }),
      .init(
        "c", "change kind", .kind, help: "Change the kind of the marked key result.",
        whyNot: needsKeyResult),
      .init(
        "e", "edit wording", .wording, help: "Reword the marked key result: sentence, unit, owner.",
        whyNot: needsKeyResult),
      .init(
        "i", "set advice aside", .setAside,
        help: "Set advice on the marked key result aside, with a note why.", hint: .ifRoom,
        whyNot: { AdviceSteps.whyNotSetAside(subject($0), $0) }),
      .init(
        "v", "read advice", .read, help: "All advice on the marked key result, in full.",
        hint: .ifRoom, whyNot: { AdviceSteps.whyNotRead(subject($0), $0) }),
      TraceKey.row(.trace) { keyResult($0).map { .keyResult(id: $0.id) } },
    ], and: ListMove.rows(Action.move, item: "key result", letters: true))

  private static let needsKeyResult: @Sendable (AppState) -> CleanText? = { state in
    keyResult(state) == nil ? "There is no key result yet: write one in the phase before." : nil
  }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    guard let keyResult = keyResult(state) else { return [] }
    switch action {
    case .move(let move): self.move(move, &state)
    case .values: state.open(Form(.setValues(SetValuesForm(keyResult: keyResult.id)), state))
    case .match: return MatchSteps.match(keyResult, &state)
    case .wording:
      state.open(Form(.editKeyResult(EditKeyResultForm(keyResult: keyResult.id)), state))
    case .kind: state.open(MenuDialog.kinds(of: keyResult))
    case .trace: TraceKey.open(.keyResult(id: keyResult.id), &state)
    case .setAside: AdviceSteps.setAside(.keyResult(id: keyResult.id), &state)
    case .read:
      AdviceSteps.read(
        .keyResult(id: keyResult.id), text: keyResult.wording.sentence, &state)
    }
    return []
  }

  static func keyResult(_ state: AppState) -> KeyResult? {
    markedItem(state).flatMap { state.workshop.keyResult($0) }
  }

  static func subject(_ state: AppState) -> AdviceSubject? {
    keyResult(state).map { .keyResult(id: $0.id) }
  }
}
