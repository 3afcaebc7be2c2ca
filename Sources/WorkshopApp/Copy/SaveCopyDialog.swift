import PlainText
import TerminalUI

/// Asks where the workshop is to be saved, now that its file is gone.
struct SaveCopyDialog: Dialog {
  enum Action: Hashable, Sendable {
    case save, later
  }

  static let title: CleanText = "Save a copy"

  private var editor: TextEditor

  init(_ path: String) { editor = TextEditor(text: CleanText(path), limit: 1_000) }

  static let keys: KeyTable<Action, DialogContext<SaveCopyDialog>> = [
    .init(
      "Enter", "save the copy", .save,
      help: "Save the whole workshop as a new file and go on there.", hint: .first,
      whyNot: { $0.dialog.editor.text.singleLine.isEmpty ? "Type the name of a new file." : nil }),
    .init(
      "Esc", "later", .later, help: "Back to the desk, where nothing can be decided until then."),
  ]

  mutating func perform(_ action: Action, _ state: inout AppState) -> Reply {
    switch action {
    case .save: .stay([.saveCopy(editor.text.singleLine.string)])
    case .later: .close()
    }
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
    let width = min(Self.width, max(1, area.width - 6))
    let words = Self.words.flatMap { StyledText($0, .dialog).wrapped(to: width) }
    let inner = DialogBox("Save a copy", content: Size(width: width, height: words.count + 2))
      .draw(in: area, on: &frame)
    var rows = inner
    words.draw(in: rows.takeTop(words.count), on: &frame)
    _ = rows.takeTop(1)
    editor.draw(in: rows.takeTop(1), on: &frame)
  }

  private static let words: [CleanText] = [
    "The workshop file was deleted or moved, or another file took its place.",
    "All of the workshop is still here. Save it under a new name to go on:",
  ]

  private static let width = 60
}
