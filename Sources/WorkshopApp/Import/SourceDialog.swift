import PlainText
import TerminalUI
import WorkshopImport

/// Asks for the file that is brought in.
struct SourceDialog: LineDialog {
  enum Action: Hashable, Sendable {
    case choose, close
  }

  static let title: CleanText = "File"
  static let heading: CleanText = "File to bring in"

  var editor: TextEditor

  init(_ state: AppState) { editor = .path(state.screens.importing.path) }

  static let keys: KeyTable<Action, DialogContext<SourceDialog>> = [
    .init(
      "Enter", "read", .choose, help: "Read the file and show what it would do.", hint: .first,
      whyNot: { $0.dialog.line.isEmpty ? "Type the name of a file." : nil }),
    .init("Esc", "close", .close, help: "Leave the file as it was."),
  ]

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    guard action == .choose else { return .close() }
    state.screens.importing.forget()
    state.screens.importing.choices = ImportChoices()
    state.screens.importing.path = line.string
    return .close([.readImport(state.importOrder)])
  }
}
