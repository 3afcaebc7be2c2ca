import PlainText
import TerminalUI

/// Asks for the folder files are exported to.
struct FolderDialog: Dialog {
  enum Action: Hashable, Sendable {
    case choose, close
  }

  static let title: CleanText = "Folder"

  private var editor: TextEditor

  init(_ state: AppState) {
    editor = TextEditor(text: CleanText(state.exportFolder), limit: 1_000)
  }

  static let keys: KeyTable<Action, DialogContext<FolderDialog>> = [
    .init(
      "Enter", "choose", .choose, help: "Take the folder for every file from now on.", hint: .first,
      whyNot: { $0.dialog.editor.text.singleLine.isEmpty ? "Type the name of a folder." : nil }),
    .init("Esc", "close", .close, help: "Leave the folder as it was."),
  ]

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    if action == .choose {
      state.screens.export.folder = editor.text.singleLine.string
      state.screens.export.outcomes = [:]
    }
    return .close()
  }

  mutating func type(_ key: KeyPress, _ state: inout AppState) -> Reply {
    _ = editor.handle(key, width: Self.width)
    return .stay()
  }

  mutating func paste(_ text: CleanText, _ state: inout AppState) -> Reply {
    _ = editor.paste(text)
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let inner = DialogBox("Folder for the files", content: Size(width: Self.width, height: 1))
      .draw(in: area, on: &frame)
    var rows = inner
    editor.draw(in: rows.takeTop(1), on: &frame)
  }

  private static let width = 60
}
