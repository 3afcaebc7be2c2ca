import PlainText
import TerminalUI
import WorkshopModel

/// Writes a new task, with advice while typing.
struct AddTaskForm: FormContent {
  let keyResult: KeyResultID

  func takesMore(_ workshop: Workshop) -> Bool {
    (workshop.keyResult(keyResult)?.tasks.count ?? Limits.tasks) < Limits.tasks
  }

  func done(_ state: AppState) -> CleanText {
    let tasks = state.workshop.keyResult(keyResult)?.tasks ?? []
    return .added(
      tasks.last?.wording.sentence ?? "",
      "\(tasks.count) \(tasks.count == 1 ? "task" : "tasks") for this key result")
  }

  func title(_ workshop: Workshop) -> CleanText {
    "Task for: \(workshop.keyResult(keyResult)?.wording.sentence ?? "")"
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.keyResult(keyResult) != nil }
  func fields(_ state: AppState) -> [FormField] { TaskFields.of(nil, state) }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .taskAdded(keyResult: keyResult, wording: try TaskFields.wording(values, state))
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    let open = state.workshop.keyResult(keyResult)?.tasks.count { $0.state == .open } ?? 0
    return TaskFields.advice(values, state, openTasks: open + 1)
  }

  /// The new task is marked.
  func saved(_ state: inout AppState) {
    guard let added = state.workshop.keyResult(keyResult)?.tasks.last else { return }
    state.screens.plan.owner = nil
    state.screens.plan.cursor.select(.task(added.id))
  }
}

/// Changes a task that is open.
struct ChangeTaskForm: FormContent {
  let task: TaskID

  func title(_ workshop: Workshop) -> CleanText {
    "Task for: \(workshop.set(of: task)?.keyResult(moving: task)?.wording.sentence ?? "")"
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.task(task) != nil }

  func fields(_ state: AppState) -> [FormField] {
    TaskFields.of(state.workshop.task(task)?.wording, state)
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .taskChanged(task: task, wording: try TaskFields.wording(values, state))
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    let beside = state.workshop.set(of: task)?.keyResult(moving: task)?.tasks ?? []
    return TaskFields.advice(
      values, state, openTasks: beside.count { $0.state == .open }, of: task)
  }
}

/// Says why a task is dropped.
struct DropTaskForm: FormContent {
  let task: TaskID

  func title(_ workshop: Workshop) -> CleanText { "Drop the task" }
  func hasSubject(_ workshop: Workshop) -> Bool { workshop.task(task) != nil }
  func done(_ state: AppState) -> CleanText { "Dropped. u undoes it" }

  func intro(_ workshop: Workshop) -> [CleanText] {
    workshop.task(task).map { [$0.wording.sentence] } ?? []
  }

  func fields(_ state: AppState) -> [FormField] {
    [
      .text(
        .reason, "Why", hint: "in a word: it moved nothing", limit: Limits.reason, long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .taskDropped(task: task, why: values.text(.reason))
  }
}
