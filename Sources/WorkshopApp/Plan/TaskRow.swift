import PlainText
import TerminalUI
import WorkshopModel

/// One line of the tasks screen: a key result, or a task below it.
struct TaskRow: Hashable, Sendable {
  enum Item: Hashable, Sendable {
    case keyResult(KeyResultID)
    case task(TaskID)
  }

  let item: Item
  let keyResult: KeyResultID
  /// `1.2` for a key result.
  let number: CleanText
  let text: CleanText
  var task: SupportingTask?

  /// - Parameter owner: whose tasks show; nil for all, with every key result.
  static func all(_ set: OKRSet, of owner: CleanText? = nil) -> [TaskRow] {
    set.objectives.enumerated().flatMap { index, objective in
      objective.keyResults.enumerated().flatMap { place, keyResult -> [TaskRow] in
        let tasks = keyResult.tasks.filter { owner == nil || $0.wording.owner == owner }
        guard owner == nil || !tasks.isEmpty else { return [] }
        let row = TaskRow(
          item: .keyResult(keyResult.id), keyResult: keyResult.id,
          number: "\(index + 1).\(place + 1)", text: keyResult.wording.sentence)
        return [row]
          + tasks.map { task in
            TaskRow(
              item: .task(task.id), keyResult: keyResult.id, number: "",
              text: task.wording.sentence, task: task)
          }
      }
    }
  }

  var subject: AdviceSubject {
    switch item {
    case .keyResult(let id): .keyResult(id: id)
    case .task(let id): .task(id: id)
    }
  }

  /// The row wrapped to `width` columns, a task with its owner and its week.
  func lines(width: Int, _ cycle: Cycle, on day: CalendarDate) -> [StyledText] {
    guard let task else {
      return StyledText(text, .heading).wrapped(
        behind: StyledText("\(number)  ", .heading), to: width)
    }
    return
      (StyledText(text, task.state == .open ? .body : .secondary)
      + Self.facts(task, cycle, on: day))
      .wrapped(behind: StyledText("  \(task.state.sign) ", Self.role(task.state)), to: width)
  }

  private static func facts(
    _ task: SupportingTask, _ cycle: Cycle, on day: CalendarDate
  ) -> StyledText {
    guard task.state == .open else { return StyledText("  \(task.state.words)", .secondary) }
    let owner: CleanText = task.wording.owner.isEmpty ? "no owner" : task.wording.owner
    return StyledText("  \(owner), \(task.wording.weekWords(in: cycle))", .secondary)
      + StyledText(task.isOverdue(on: day) ? "  ! overdue" : "", .bad)
  }

  private static func role(_ state: TaskState) -> Role {
    switch state {
    case .open: .accent
    case .done: .good
    case .dropped: .secondary
    }
  }

  /// Stands before the row while a task is overdue or advice on it waits for an answer, or while a key
  /// result has no task.
  func marker(_ set: OKRSet, on day: CalendarDate) -> StyledText {
    if let task {
      if task.isOverdue(on: day) { return StyledText("!", .bad) }
      return set.openAdvice(on: subject).isEmpty ? StyledText(" ") : StyledText("!", .caution)
    }
    let tasks = set.keyResult(keyResult)?.tasks ?? []
    return tasks.contains { !$0.state.isDropped }
      ? StyledText("✓", .good) : StyledText("!", .caution)
  }
}
