import PlainText
import TerminalUI
import WorkshopModel

/// Names a new group of suggestions, or gives one another name.
struct NameGroupForm: FormContent {
  let members: [SuggestionID]
  /// The group that gets another name; nil for a new one.
  let renames: GroupID?

  func title(_ workshop: Workshop) -> CleanText {
    renames == nil ? "A new group" : "Rename the group"
  }

  func hasSubject(_ workshop: Workshop) -> Bool {
    renames.map { workshop.currentSet.group($0) != nil } ?? true
  }

  func intro(_ workshop: Workshop) -> [CleanText] {
    members.compactMap(workshop.currentSet.suggestion).map { "· \($0.text)" }
  }

  func fields(_ state: AppState) -> [FormField] {
    let name = renames.flatMap(state.workshop.currentSet.group)?.name ?? ""
    return [
      .text(
        .name, "Name", hint: "what they have in common", value: name, limit: Limits.name)
    ]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    if let renames { return .groupRenamed(group: renames, name: values.text(.name)) }
    return .groupNamed(
      name: values.text(.name), suggestions: members, set: state.workshop.currentSet.label)
  }

  func done(_ state: AppState) -> CleanText {
    renames == nil ? "The group is made" : "Renamed"
  }
}
