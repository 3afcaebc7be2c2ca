import PlainText
import TerminalUI
import WorkshopModel

/// Adds a name to the roster, and then asks for the next one: a roster is typed in one go.
struct AddPersonForm: FormContent {
  func done(_ state: AppState) -> CleanText {
    "\(state.workshop.people.last?.name ?? "") added. Esc when all are in"
  }

  func title(_ workshop: Workshop) -> CleanText {
    workshop.people.isEmpty ? "Add a person" : "Add a person: \(workshop.people.count) so far"
  }

  func fields(_ state: AppState) -> [FormField] {
    [.text(.name, "Name", hint: "as people call them", limit: Limits.name)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .personAdded(name: values.text(.name))
  }

  func saved(_ state: inout AppState) {
    let count = state.workshop.people.count
    if var people = state.dialogs.last as? PeopleDialog {
      people.cursor.select(count - 1, count: count)
      state.dialogs[state.dialogs.count - 1] = people
    }
    state.open(Form(.addPerson(AddPersonForm()), state))
  }
}

/// Changes a name on the roster.
struct RenamePersonForm: FormContent {
  let person: PersonID

  func title(_ workshop: Workshop) -> CleanText { "Rename" }
  func hasSubject(_ workshop: Workshop) -> Bool { workshop.person(person) != nil }

  func fields(_ state: AppState) -> [FormField] {
    let name = state.workshop.person(person)?.name ?? ""
    return [.text(.name, "Name", value: name, limit: Limits.name)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .personRenamed(person: person, name: values.text(.name))
  }
}
