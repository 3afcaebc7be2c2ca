import PlainText
import TerminalUI
import WorkshopModel

/// Writes a note under one of the sections.
struct AddNoteForm: FormContent {
  let section: NoteSection

  func takesMore(_ workshop: Workshop) -> Bool { true }

  func done(_ state: AppState) -> CleanText {
    let notes = state.workshop.notes.filter { $0.section == section }
    return .added(
      notes.last?.text ?? "",
      "\(notes.count) \(notes.count == 1 ? "note" : "notes") under \(section.title)")
  }

  func title(_ workshop: Workshop) -> CleanText { section.title }
  func intro(_ workshop: Workshop) -> [CleanText] { [section.prompt] }

  func fields(_ state: AppState) -> [FormField] {
    [.text(.text, "Note", hint: "in the words of the room", limit: Limits.note, long: true)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .noteAdded(section: section, text: values.text(.text))
  }

  /// The new note is marked, and so on the page.
  func saved(_ state: inout AppState) {
    let rows = NoteRow.all(state.workshop)
    guard let added = state.workshop.notes.last,
      let row = rows.firstIndex(of: .note(added.id, added.text))
    else { return }
    state.screens.note.mark(row, state.workshop)
  }
}

/// Rewords a note.
struct EditNoteForm: FormContent {
  let note: NoteID

  func title(_ workshop: Workshop) -> CleanText { "Edit the note" }
  func hasSubject(_ workshop: Workshop) -> Bool { workshop.notes.contains { $0.id == note } }

  func fields(_ state: AppState) -> [FormField] {
    let text = state.workshop.notes.first { $0.id == note }?.text ?? ""
    return [.text(.text, "Note", value: text, limit: Limits.note, long: true)]
  }

  func event(_ values: FormValues, _ state: AppState) throws(Rejection) -> Event {
    .noteEdited(note: note, text: values.text(.text))
  }
}
