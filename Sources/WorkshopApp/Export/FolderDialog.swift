import PlainText
import TerminalUI

/// Asks for the folder files are exported to.
struct FolderDialog: LineDialog {
  enum Action: Hashable, Sendable {
    case choose, close
  }

  static let title: CleanText = "Folder"
  static let heading: CleanText = "Folder for the files"

  var editor: TextEditor

  init(_ state: AppState) { editor = .path(state.exportFolder) }

  static let keys: KeyTable<Action, DialogContext<FolderDialog>> = [
    .init(
      "Enter", "choose", .choose, help: "Take the folder for every file from now on.", hint: .first,
      whyNot: { $0.dialog.line.isEmpty ? "Type the name of a folder." : nil }),
    .init("Esc", "close", .close, help: "Leave the folder as it was."),
  ]

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    if action == .choose {
      state.screens.export.folder = line.string
      state.screens.export.outcomes = [:]
    }
    return .close()
  }
}
