import PlainText
import TerminalUI
import WorkshopModel

/// Weekly tracking: how the key results stand, and what was read of each.
enum TrackScreen: ListAndPaneScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case round(RoundAction)
    case checkIn, chart, values, status, weigh, trace, weekday, squares
  }

  struct State: Sendable {
    var cursor = ItemCursor<KeyResultID>()
  }

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        "Enter", "check in", .checkIn,
        help: "Write down what was read of the marked key result, and how sure you are.",
        hint: .first, whyNot: whyNotCheckIn),
      .init(
        "v", "chart", .chart, help: "The marked key result big, with all that was read of it.",
        hint: .first, whyNot: needsKeyResult),
      .init(
        "e", "values", .values,
        help:
          "Other values for the marked key result, with a reason; a target where its start was found out.",
        hint: .ifRoom, whyNot: whyNotValues),
      .init(
        "m", "status", .status,
        help: "Set the status of the marked key result by hand, with a word why.", hint: .ifRoom,
        whyNot: needsKeyResult),
      .init(
        "b", "weight", .weigh, help: "What the marked key result counts in its objective.",
        hint: .hidden, whyNot: needsKeyResult),
      TraceKey.row(.trace) { marked($0).map { .keyResult(id: $0.id) } },
      .init(
        "d", "weekday", .weekday, help: "Choose the weekday of the check-ins.", hint: .ifRoom),
      .init(
        "Tab", "four squares", .squares,
        help: "The four squares of the week: priorities, key results, next weeks, health."),
    ] + RoundDesk.confidence.keys(Action.round),
    and: ListMove.rows(Action.move, item: "key result", letters: true))

  private static let privateFirst: CleanText =
    "The private round comes first: c closes it, s shows it."

  private static let needsKeyResult: @Sendable (AppState) -> CleanText? = { state in
    guard ConfidencePicture(state.workshop) == nil else { return privateFirst }
    return marked(state) == nil ? "There is no key result yet." : nil
  }

  private static let whyNotCheckIn: @Sendable (AppState) -> CleanText? = { state in
    if let refusal = needsKeyResult(state) { return refusal }
    guard let marked = marked(state) else { return nil }
    return marked.standing.keyResult.values == nil ? Rejection.checkInWithoutValues.reason : nil
  }

  private static let whyNotValues: @Sendable (AppState) -> CleanText? = { state in
    if let refusal = needsKeyResult(state) { return refusal }
    guard let marked = marked(state) else { return nil }
    let isOpen = marked.standing.keyResult.wording.kind == .baseline
    return isOpen && marked.standing.course.isEmpty
      ? "It is still to be found out: Enter writes down what was found." : nil
  }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    switch action {
    case .move(let move): self.move(move, &state)
    case .checkIn:
      marked(state).map {
        state.open(Form(.checkIn(CheckInForm(keyResult: $0.id)), state))
      }
    case .chart:
      guard let marked = marked(state) else { return [] }
      state.open(ChartDialog(keyResult: marked.id))
      return RoomControl.holdUp(.chart(keyResult: marked.id), state)
    case .round(let action): return RoundDesk.confidence.perform(action, &state)
    case .values:
      guard let marked = marked(state) else { return [] }
      state.open(
        marked.standing.keyResult.wording.kind == .baseline
          ? Form(.found(FoundForm(keyResult: marked.id)), state)
          : Form(.setValues(SetValuesForm(keyResult: marked.id)), state))
    case .status:
      marked(state).map {
        state.open(Form(.setStatus(SetStatusForm(keyResult: $0.id)), state))
      }
    case .weigh: marked(state).map { state.open(Form(.weigh(WeighForm(keyResult: $0.id)), state)) }
    case .trace: marked(state).map { TraceKey.open(.keyResult(id: $0.id), &state) }
    case .weekday: state.open(MenuDialog.checkInDays(state))
    case .squares: state.screens.squares.isOpen = true
    }
    return []
  }

  /// What is kept, or where a change is not answered yet, worked out anew.
  static func kept(_ state: AppState) -> KeptStandings {
    guard let kept = state.kept, kept.hold(in: state) else { return KeptStandings(state) }
    return kept
  }

  static func standings(_ state: AppState) -> [NumberedStanding] { kept(state).standings }

  static func marked(_ state: AppState) -> NumberedStanding? {
    let all = standings(state)
    let id = state.screens.track.cursor.marked(in: all.map(\.id))
    return all.first { $0.id == id }
  }
}

extension MenuDialog {
  fileprivate static func checkInDays(_ state: AppState) -> MenuDialog {
    let set = state.workshop.currentSet
    return MenuDialog(
      "The weekday of the check-ins",
      items: Weekday.allCases.enumerated().map { index, day in
        Item(
          key: Character("\(index + 1)"), words: day.name,
          detail: day == set.checkInDay ? "as it is" : "",
          outcome: .effects([
            .record(
              .checkInDayChosen(weekday: day, set: set.label),
              then: .say("Check-ins are on \(day.name)s."))
          ]))
      })
  }
}
