import PlainText
import TerminalUI
import WorkshopModel

/// The fields in which a priority is worded; adding and changing ask the same.
private enum PriorityFields {
  static func of(_ priority: Priority?, _ state: AppState) -> [FormField] {
    [
      .text(
        .text, "Priority", hint: "what you do this week: call the ten largest customers",
        value: priority?.text ?? "", limit: Limits.sentence, long: true),
      .text(
        .owner, "Owner", hint: "one name", value: priority?.owner ?? "", limit: Limits.shortText,
        completions: state.workshop.people.map(\.name)),
    ]
  }

  static func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    OwnerNote(owner(values, state), state.workshop).lines
  }

  /// As the roster calls them.
  static func owner(_ values: FormValues, _ state: AppState) -> CleanText {
    state.workshop.name(meantBy: values.text(.owner))
  }
}

/// Writes what somebody takes on for a week.
struct AddPriorityForm: FormContent {
  let set: SetID
  /// Its first day.
  let week: CalendarDate

  func title(_ workshop: Workshop) -> CleanText { "A priority for the week of \(week.words)" }
  func hasSubject(_ workshop: Workshop) -> Bool { workshop.set(set) != nil }
  func fields(_ state: AppState) -> [FormField] { PriorityFields.of(nil, state) }

  func takesMore(_ workshop: Workshop) -> Bool { count(workshop) < Limits.priorities }

  func done(_ state: AppState) -> CleanText {
    let text = added(state.workshop)?.text ?? ""
    return .added(text, "\(count(state.workshop)) of \(Limits.priorities) priorities")
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .priorityAdded(
      text: values.text(.text), owner: PriorityFields.owner(values, state), week: week,
      set: state.workshop.set(set)?.label)
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    PriorityFields.advice(values, state)
  }

  func saved(_ state: inout AppState) {
    added(state.workshop).map { state.screens.squares.cursor.select(.priority($0.id)) }
  }

  private func added(_ workshop: Workshop) -> Priority? {
    workshop.set(set)?.priorities(inWeekOf: week).last
  }

  private func count(_ workshop: Workshop) -> Int {
    let all = workshop.set(set)?.priorities(inWeekOf: week) ?? []
    return all.count { $0.answer != .dropped }
  }
}

/// Changes a priority of which nobody has said what became of it.
struct ChangePriorityForm: FormContent {
  let priority: PriorityID

  func title(_ workshop: Workshop) -> CleanText { "Priority" }
  func hasSubject(_ workshop: Workshop) -> Bool { workshop.priority(priority) != nil }

  func fields(_ state: AppState) -> [FormField] {
    PriorityFields.of(state.workshop.priority(priority), state)
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .priorityChanged(
      priority: priority, text: values.text(.text), owner: PriorityFields.owner(values, state))
  }

  func advice(_ values: FormValues, _ state: AppState) -> [StyledText] {
    PriorityFields.advice(values, state)
  }
}

/// Says what stood in the way of a priority that was not done.
struct NotDoneForm: FormContent {
  let priority: PriorityID

  func title(_ workshop: Workshop) -> CleanText { "Not done" }
  func hasSubject(_ workshop: Workshop) -> Bool { workshop.priority(priority) != nil }
  func done(_ state: AppState) -> CleanText { "Noted. r takes it on again this week" }

  func intro(_ workshop: Workshop) -> [CleanText] {
    workshop.priority(priority).map { ["\($0.text) (\($0.owner))"] } ?? []
  }

  func fields(_ state: AppState) -> [FormField] {
    [
      .text(
        .reason, "What stopped us", hint: "no blame: two people were ill", limit: Limits.reason,
        long: true)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .priorityAnswered(priority: priority, answer: .notDone(stopped: values.text(.reason)))
  }

  /// It stays marked, to be taken on again.
  func saved(_ state: inout AppState) { state.screens.squares.cursor.select(.priority(priority)) }
}

extension MenuDialog {
  /// What became of a priority.
  static func answer(_ id: PriorityID, _ state: AppState) -> MenuDialog {
    let priority = state.workshop.priority(id)
    func item(
      _ key: Character, _ words: CleanText, _ detail: CleanText, _ answer: PriorityAnswer
    ) -> Item {
      let event = Event.priorityAnswered(priority: id, answer: answer)
      return Item(
        key: key, words: words, detail: detail,
        whyNot: state.workshop.rejection(of: event)?.reason,
        outcome: .effects([.record(event, then: .say("Noted: \(answer.words). u undoes it"))]))
    }
    let stopped = Item(
      key: "n", words: "not done", detail: "and what stopped us",
      outcome: .form(.notDone(NotDoneForm(priority: id))))
    var items = [
      item("d", "done", "nobody needs to talk about it", .done), stopped,
      item("x", "dropped", "nobody does it any more", .dropped),
    ]
    if priority?.isOpen == false {
      items.append(item("o", "open again", "nobody has said it yet", .open))
    }
    return MenuDialog(
      "What became of it?", intro: priority.map { ["\($0.text) (\($0.owner))"] } ?? [],
      items: items)
  }
}
