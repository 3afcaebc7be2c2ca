import PlainText
import TerminalUI

/// Asks where the workshop is to be saved, now that its file is gone.
struct SaveCopyDialog: LineDialog {
  enum Action: Hashable, Sendable {
    case save, later
  }

  static let title: CleanText = "Save a copy"
  static let heading: CleanText = "Save a copy"
  let end: DialogEnd? = .fileFound
  static let words: [CleanText] = [
    "The workshop file was deleted or moved, or another file took its place.",
    "All of the workshop is still here. Save it under a new name to go on:",
  ]

  var editor: TextEditor

  init(_ path: String) { editor = .path(path) }

  static let keys: KeyTable<Action, DialogContext<SaveCopyDialog>> = [
    .init(
      "Enter", "save the copy", .save,
      help: "Save the whole workshop as a new file and go on there.", hint: .first,
      whyNot: { $0.dialog.line.isEmpty ? "Type the name of a new file." : nil }),
    .init(
      "Esc", "later", .later, help: "Back to the desk, where nothing can be decided until then."),
  ]

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .save: .stay([.saveCopy(line.string)])
    case .later: .close()
    }
  }
}
