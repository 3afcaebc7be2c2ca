import PlainText
import TerminalUI
import WorkshopModel

/// The four squares of a week, the second view of weekly tracking: priorities, key results, the next
/// weeks, health metrics.
enum SquaresScreen: ActivityScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case choose, add, edit, done, again, remove, nextSquare, squareBefore, back
  }

  struct State: Sendable {
    var isOpen = false
    var cursor = ItemCursor<SquareLine.Item>()
  }

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        "Enter", "answer", .choose,
        help:
          "What the marked line waits for: what became of a priority, a check-in, a note on a week, how a health metric reads.",
        hint: .first, whyNot: whyNotChoose),
      .init(
        "a", "add", .add,
        help: "Add a priority to this week; where health metrics are marked, one of those.",
        hint: .first, whyNot: whyNotAdd),
      .init(
        "e", "edit", .edit,
        help: "Change the words and the owner of a priority, or the name of a health metric.",
        whyNot: whyNotEdit),
      .init(
        ["d", "Space"], "done", .done, help: "The marked priority is done.", weight: .deliberate,
        whyNot: { whyNot($0) { .priorityAnswered(priority: $0, answer: .done) } }),
      .init(
        "r", "again", .again, help: "Take on again this week what was not done.",
        weight: .deliberate, whyNot: whyNotAgain),
      .init(
        ["x", "Delete"], "remove", .remove,
        help: "Remove the marked priority, note or health metric.", hint: .ifRoom,
        weight: .deliberate, whyNot: whyNotRemove),
      .init(
        "Tab", "list", .back, help: "Back to the list of key results.", hint: .first),
      .init("Right", "next square", .nextSquare, help: "To the next square.", hint: .hidden),
      .init("Left", "square before", .squareBefore, help: "To the square before.", hint: .hidden),
    ], and: ListMove.rows(Action.move, letters: true))

  /// Whether the phase shows the squares and not its list.
  static func shows(_ state: AppState) -> Bool {
    state.screens.squares.isOpen && state.workshop.phase?.definition.activity == .track
  }

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    let items = items(state)
    // The row is noted at every step, so that the mark stays near when its item goes.
    state.screens.squares.cursor.move(by: 0, in: items)
    switch action {
    case .move(let move): self.move(move, in: items, &state)
    case .nextSquare: step(by: 1, &state)
    case .squareBefore: step(by: -1, &state)
    case .back: state.screens.squares.isOpen = false
    case .choose: choose(&state)
    case .add: add(&state)
    case .edit: edit(&state)
    case .done: return finish(&state)
    case .again:
      return takeOn(state).map {
        [.record($0, then: .say("It is a priority of this week again. u undoes it"))]
      } ?? []
    case .remove:
      return removal(state).map { [.record($0, then: .say("Removed. u undoes it"))] } ?? []
    }
    return []
  }

  static func roomScene(_ state: AppState) -> RoomStage.Scene { .squares(day: state.today) }

  static func roomSubjects(_ state: AppState) -> [RoomSubject] {
    let glance = Glance(state)
    return [RoomSubject(glance.marked), .square(square: glance.square)]
  }

  private static func choose(_ state: inout AppState) {
    switch marked(state) {
    case .priority(let id): state.open(MenuDialog.answer(id, state))
    case .keyResult(let id): state.open(Form(.checkIn(CheckInForm(keyResult: id)), state))
    case .week(let week):
      state.open(
        Form(.noteWeek(NoteWeekForm(set: state.workshop.currentSet.id, week: week)), state))
    case .healthMetric(let id): state.open(Form(.readHealth(ReadHealthForm(metric: id)), state))
    case .nothing: add(&state)
    }
  }

  private static func add(_ state: inout AppState) {
    let set = state.workshop.currentSet
    if square(state) == .health {
      state.open(Form(.addHealthMetric(AddHealthMetricForm(set: set.id)), state))
    } else {
      let form = AddPriorityForm(set: set.id, week: set.week(of: state.today))
      state.open(Form(.addPriority(form), state))
    }
  }

  private static func edit(_ state: inout AppState) {
    switch marked(state) {
    case .priority(let id):
      state.open(Form(.changePriority(ChangePriorityForm(priority: id)), state))
    case .healthMetric(let id):
      state.open(Form(.renameHealthMetric(RenameHealthMetricForm(metric: id)), state))
    case .week: choose(&state)
    case .keyResult, .nothing: break
    }
  }

  /// The mark goes to the next one that waits for an answer.
  private static func finish(_ state: inout AppState) -> [Effect] {
    guard case .priority(let id) = marked(state) else { return [] }
    let asked = squares(state).asked.map(\.id)
    if let place = asked.firstIndex(of: id), asked.indices.contains(place + 1) {
      state.screens.squares.cursor.select(.priority(asked[place + 1]))
    }
    return [
      .record(
        .priorityAnswered(priority: id, answer: .done), then: .say("Done. u undoes it"))
    ]
  }
}
