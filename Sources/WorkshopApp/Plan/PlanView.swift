import PlainText
import TerminalUI
import WorkshopModel

extension PlanScreen {
  static func nothing(_ state: AppState) -> [StyledText] {
    [
      StyledText(
        "There is no key result yet. N goes back to the phases in which they are written.",
        .body)
    ]
  }

  static var cursor: WritableKeyPath<ScreenStates, ItemCursor<TaskRow.Item>> { \.plan.cursor }

  static func roomSubjects(of item: TaskRow.Item) -> [RoomSubject] {
    switch item {
    case .keyResult(let id): [.keyResult(id: id)]
    case .task(let id): [.task(id: id)]
    }
  }

  static func items(_ state: AppState) -> [TaskRow.Item?] { rows(state).map(\.item) }

  static func parts(_ state: AppState, in area: Rect) -> ListAndPane {
    let rows = rows(state)
    let set = state.workshop.currentSet
    return ListAndPane(
      in: area, selected: markedRow(state),
      markers: rows.map { $0.marker(set, on: state.today) },
      lines: { width in rows.map { $0.lines(width: width, set.cycle, on: state.today) } })
  }

  static func drawPane(_ state: AppState, in area: Rect, on frame: inout Frame) {
    guard let row = row(state) else { return }
    pane(row, state).draw(in: area, on: &frame)
  }

  static func openMarked(_ state: inout AppState) -> [Effect] {
    perform(row(state)?.task == nil ? .add : .edit, &state)
  }

  private static func pane(_ row: TaskRow, _ state: AppState) -> AdvicePane {
    let set = state.workshop.currentSet
    let filter: [StyledText] =
      owner(state).map { [StyledText("Tasks of \($0) only. f goes on.", .accent)] } ?? []
    guard let task = row.task else {
      let sentence = set.keyResult(row.keyResult)?.wholeSentence(in: set.cycle) ?? row.text
      let count = set.keyResult(row.keyResult)?.tasks.count ?? 0
      let next: StyledText =
        count == 0
        ? StyledText("No task yet. ", .secondary) + StyledText("a", .key)
          + StyledText(" writes the first.", .secondary)
        : StyledText("One to three tasks are enough.", .secondary)
      // Advice on a key result had its phase.
      return AdvicePane(
        row.subject, text: row.text, facts: [StyledText(sentence, .body), next] + filter,
        state.workshop, rules: [])
    }
    let wording = task.wording
    let text = AdviceWords.marked(wording.sentence, by: set.openAdvice(on: row.subject))
    let owner: CleanText = wording.owner.isEmpty ? "no owner" : wording.owner
    var facts = [
      text,
      StyledText(
        "\(owner) · \(wording.weekWords(in: set.cycle)) · \(task.state.words)", .secondary),
    ]
    if task.isOverdue(on: state.today) {
      facts.append(StyledText("! Overdue: its week has ended.", .bad))
    }
    if let effect = wording.effect { facts.append(StyledText(effect.capitalisedFirst, .body)) }
    return AdvicePane(row.subject, text: wording.sentence, facts: facts + filter, state.workshop)
  }
}
