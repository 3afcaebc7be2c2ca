import PlainText
import TerminalUI
import WorkshopImport

/// Asks for the file that is brought in.
struct SourceDialog: Dialog {
  enum Action: Hashable, Sendable {
    case choose, close
  }

  static let title: CleanText = "File"

  private var editor: TextEditor

  init(_ state: AppState) {
    editor = TextEditor(text: CleanText(state.screens.importing.path), limit: 1_000)
  }

  static let keys: KeyTable<Action, DialogContext<SourceDialog>> = [
    .init(
      "Enter", "read", .choose, help: "Read the file and show what it would do.", hint: .first,
      whyNot: { $0.dialog.editor.text.singleLine.isEmpty ? "Type the name of a file." : nil }),
    .init("Esc", "close", .close, help: "Leave the file as it was."),
  ]

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    guard action == .choose else { return .close() }
    state.screens.importing.forget()
    state.screens.importing.choices = ImportChoices()
    state.screens.importing.path = editor.text.singleLine.string
    return .close([.readImport(state.importOrder)])
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
    let inner = DialogBox("File to bring in", content: Size(width: Self.width, height: 1))
      .draw(in: area, on: &frame)
    var rows = inner
    editor.draw(in: rows.takeTop(1), on: &frame)
  }

  private static let width = 60
}
