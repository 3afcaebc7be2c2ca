import PlainText
import TerminalUI
import WorkshopModel

/// Adds a name to the roster.
struct AddPersonForm: FormContent {
  func takesMore(_ workshop: Workshop) -> Bool { workshop.people.count < Limits.people }

  func done(_ state: AppState) -> CleanText {
    let people = state.workshop.people
    return .added(people.last?.name ?? "", "\(people.count) on the roster")
  }

  func title(_ workshop: Workshop) -> CleanText { "Add a person" }

  func fields(_ state: AppState) -> [FormField] {
    [.text(.name, "Name", hint: "as people call them", limit: Limits.name)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .personAdded(name: values.text(.name))
  }

  /// The new name is marked.
  func saved(_ state: inout AppState) {
    guard !state.dialogs.isEmpty else { return }
    state.dialogs[state.dialogs.count - 1].personAdded(state.workshop)
  }
}

/// Changes a name on the roster.
struct RenamePersonForm: FormContent {
  let person: PersonID

  func title(_ workshop: Workshop) -> CleanText { "Rename" }

  func intro(_ workshop: Workshop) -> [CleanText] {
    ["Key results of the old name get the new one for their owner."]
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.person(person) != nil }

  func fields(_ state: AppState) -> [FormField] {
    let name = state.workshop.person(person)?.name ?? ""
    return [.text(.name, "Name", value: name, limit: Limits.name)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .personRenamed(person: person, name: values.text(.name), everywhere: true)
  }
}
