import PlainText
import TerminalUI
import WorkshopModel

/// Adds departments below the company, or teams below a department.
struct AddUnitForm: FormContent {
  let parent: UnitID

  func takesMore(_ workshop: Workshop) -> Bool { workshop.units.count < Limits.units }

  func done(_ state: AppState) -> CleanText {
    let units = state.workshop.units
    return .added(units.last?.name ?? "", "\(units.count - 1) below the company")
  }

  func title(_ workshop: Workshop) -> CleanText {
    "New unit below \(workshop.unit(parent)?.name ?? "")"
  }

  func hasSubject(_ workshop: Workshop) -> Bool { workshop.unit(parent) != nil }

  func fields(_ state: AppState) -> [FormField] {
    [.text(.name, "Name", hint: "Sales, Workshop, Team East", limit: Limits.name)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .unitAdded(name: values.text(.name), parent: parent)
  }
}

/// Changes the name of a unit.
struct RenameUnitForm: FormContent {
  let unit: UnitID

  func title(_ workshop: Workshop) -> CleanText { "Rename the unit" }
  func hasSubject(_ workshop: Workshop) -> Bool { workshop.unit(unit) != nil }

  func fields(_ state: AppState) -> [FormField] {
    [
      .text(
        .name, "Name", value: state.workshop.unit(unit)?.name ?? "", limit: Limits.name)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .unitRenamed(unit: unit, name: values.text(.name))
  }
}
