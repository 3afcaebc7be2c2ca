import PlainText
import TerminalUI
import WorkshopModel

/// Adds a name to the roster.
struct AddPersonForm: FormContent {
  func done(_ state: AppState) -> CleanText { "Added" }
  func title(_ workshop: Workshop) -> CleanText { "Add a person" }

  func fields(_ state: AppState) -> [FormField] {
    [.text(.name, "Name", hint: "as people call them", limit: Limits.name)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .personAdded(name: values.text(.name))
  }
}

/// Changes a name on the roster.
struct RenamePersonForm: FormContent {
  let person: PersonID

  func title(_ workshop: Workshop) -> CleanText { "Rename" }

  func fields(_ state: AppState) -> [FormField] {
    let name = state.workshop.person(person)?.name ?? ""
    return [.text(.name, "Name", value: name, limit: Limits.name)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .personRenamed(person: person, name: values.text(.name))
  }
}
