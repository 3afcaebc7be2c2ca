/// Every form there is: the one list from which drafts are read back.
enum FormKind: Codable, Hashable, Sendable {
  case addPerson(AddPersonForm)
  case renamePerson(RenamePersonForm)
  case parkThought(ParkThoughtForm)
  case editThought(EditThoughtForm)
  case planMinutes(PlanMinutesForm)
  case addNote(AddNoteForm)
  case editNote(EditNoteForm)
  case writeStatement(WriteStatementForm)

  var content: any FormContent {
    switch self {
    case .addPerson(let form): form
    case .renamePerson(let form): form
    case .parkThought(let form): form
    case .editThought(let form): form
    case .planMinutes(let form): form
    case .addNote(let form): form
    case .editNote(let form): form
    case .writeStatement(let form): form
    }
  }
}
