import PlainText
import TerminalUI

/// A dialog in which one line is typed, below a few words.
protocol LineDialog: Dialog {
  /// Stands over the box.
  static var heading: CleanText { get }
  /// What is asked, a paragraph each; empty where the heading says it.
  static var words: [CleanText] { get }
  var editor: TextEditor { get set }
}

extension LineDialog {
  static var words: [CleanText] { [] }
  /// What was typed, as one line.
  var line: CleanText { editor.text.singleLine }

  mutating func type(_ key: KeyPress, _ state: inout AppState) -> Reply {
    _ = editor.handle(key, width: LineBox.width)
    return .stay()
  }

  mutating func paste(_ text: CleanText, _ state: inout AppState) -> Reply {
    _ = editor.paste(text)
    return .stay()
  }

  func draw(_ state: AppState, in area: Rect, on frame: inout Frame) {
    let width = min(LineBox.width, max(1, area.width - 6))
    let words = Self.words.flatMap { StyledText($0, .dialog).wrapped(to: width) }
    let height = words.isEmpty ? 1 : words.count + 2
    var rows = DialogBox(Self.heading, content: Size(width: width, height: height))
      .draw(in: area, on: &frame)
    words.draw(in: rows.takeTop(words.count), on: &frame)
    if !words.isEmpty { _ = rows.takeTop(1) }
    editor.draw(in: rows.takeTop(1), on: &frame)
  }
}

private enum LineBox {
  static let width = 60
}

extension TextEditor {
  /// A path to be typed or changed.
  static func path(_ path: String) -> TextEditor {
    TextEditor(text: CleanText(path), limit: 1_000)
  }
}
