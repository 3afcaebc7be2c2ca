import PlainText
import TerminalUI
import WorkshopModel

/// Supporting tasks: the key results with who does what to move them, until which week.
enum PlanScreen: ListAndPaneScreen {
  enum Action: Hashable, Sendable {
    case move(ListMove)
    case add, edit, done, drop, reopen, owner, setAside, read
  }

  struct State: Sendable {
    var cursor = ItemCursor<TaskRow.Item>()
    /// Whose tasks show; nil for all.
    var owner: CleanText?
  }

  static let keys = KeyTable<Action, AppState>(
    [
      .init(
        "a", "add task", .add, help: "Add a task under the marked key result.", hint: .first,
        whyNot: whyNotAdd),
      .init(
        ["e", "Enter"], "edit", .edit, help: "Change the marked task; advice follows the typing.",
        whyNot: { whyNot($0) { .taskChanged(task: $0.id, wording: $0.wording) } }),
      .init(
        ["d", "Space"], "done", .done, help: "The marked task is done.", weight: .deliberate,
        whyNot: { whyNot($0) { .taskDone(task: $0.id) } }),
      .init(
        "x", "drop", .drop, help: "Drop the marked task, with a word why.",
        whyNot: { whyNot($0) { .taskDropped(task: $0.id, why: "Said next") } }),
      .init(
        "r", "reopen", .reopen, help: "Open a task again that is done or was dropped.",
        weight: .deliberate, whyNot: { whyNot($0) { .taskReopened(task: $0.id) } }),
      .init(
        "f", "whose", .owner, help: "Show the tasks of the next owner only; after the last, all.",
        hint: .ifRoom,
        whyNot: { owners($0).isEmpty ? "No task has an owner yet." : nil }),
      .init(
        "i", "set advice aside", .setAside,
        help: "Set advice on the marked task aside, with a note why.", hint: .ifRoom,
        whyNot: { AdviceSteps.whyNotSetAside(task($0).map { .task(id: $0.id) }, $0) }),
      .init(
        "v", "read advice", .read, help: "All advice on the marked task, in full.",
        hint: .ifRoom,
        whyNot: { AdviceSteps.whyNotRead(task($0).map { .task(id: $0.id) }, $0) }),
    ], and: ListMove.rows(Action.move, letters: true))

  static func perform(_ action: Action, _ state: inout AppState) -> [Effect] {
    keepMark(&state)
    guard let row = row(state) else { return [] }
    switch action {
    case .move(let move): self.move(move, &state)
    case .add: state.open(Form(.addTask(AddTaskForm(keyResult: row.keyResult)), state))
    case .owner: turnToNextOwner(&state)
    default: return row.task.map { perform(action, $0, &state) } ?? []
    }
    return []
  }

  private static func perform(
    _ action: Action, _ task: SupportingTask, _ state: inout AppState
  ) -> [Effect] {
    switch action {
    case .edit: state.open(Form(.changeTask(ChangeTaskForm(task: task.id)), state))
    case .drop: state.open(Form(.dropTask(DropTaskForm(task: task.id)), state))
    case .done: return [.record(.taskDone(task: task.id), then: .say("Done. u undoes it"))]
    case .reopen:
      return [.record(.taskReopened(task: task.id), then: .say("The task is open again"))]
    case .setAside: AdviceSteps.setAside(.task(id: task.id), &state)
    case .read: AdviceSteps.read(.task(id: task.id), text: task.wording.sentence, &state)
    case .move, .add, .owner: break
    }
    return []
  }

  private static func turnToNextOwner(_ state: inout AppState) {
    let all = owners(state)
    let next = state.screens.plan.owner.flatMap(all.firstIndex).map { $0 + 1 } ?? 0
    state.screens.plan.owner = all.indices.contains(next) ? all[next] : nil
    state.say(state.screens.plan.owner.map { "Tasks of \($0) only. f goes on" } ?? "All tasks")
  }

  static func rows(_ state: AppState) -> [TaskRow] {
    TaskRow.all(state.workshop.currentSet, of: owner(state))
  }

  /// Whose tasks show: nobody who has none any more.
  static func owner(_ state: AppState) -> CleanText? {
    state.screens.plan.owner.flatMap { owners(state).contains($0) ? $0 : nil }
  }

  static func row(_ state: AppState) -> TaskRow? {
    let rows = rows(state)
    return state.screens.plan.cursor.index(in: rows.map(\.item)).map { rows[$0] }
  }

  private static func task(_ state: AppState) -> SupportingTask? { row(state)?.task }

  /// Everyone who has a task, in the order of the list.
  private static func owners(_ state: AppState) -> [CleanText] {
    state.workshop.currentSet.tasks.map(\.wording.owner).filter { !$0.isEmpty }.once
  }

  /// Asked with a task that is valid, so that only the key result is judged.
  private static let whyNotAdd: @Sendable (AppState) -> CleanText? = { state in
    guard let row = row(state) else { return noKeyResult }
    let event = Event.taskAdded(
      keyResult: row.keyResult,
      wording: TaskWording(sentence: "new", due: state.workshop.currentSet.cycle.last))
    return state.workshop.rejection(of: event)?.reason
  }

  private static func whyNot(
    _ state: AppState, _ event: (SupportingTask) -> Event
  ) -> CleanText? {
    guard let row = row(state) else { return noKeyResult }
    guard let task = task(state) else {
      return state.workshop.keyResult(row.keyResult)?.tasks.isEmpty == true
        ? "It has no task yet: a writes the first." : "Mark a task first, with the arrow keys."
    }
    return state.workshop.rejection(of: event(task))?.reason
  }

  private static let noKeyResult: CleanText =
    "There is no key result yet: write one in the phase Key results."
}
