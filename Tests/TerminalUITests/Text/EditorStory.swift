import PlainText
import TerminalUI

/// Keys in, text with its cursor out. In `before` and in the result `|` is the cursor.
struct EditorStory: Sendable, CustomStringConvertible {
  let before: String
  let keys: String
  let after: String
  let multiline: Bool
  let width: Int

  init(
    _ before: String, _ keys: String, _ after: String, multiline: Bool = false, width: Int = .max
  ) {
    self.before = before
    self.keys = keys
    self.after = after
    self.multiline = multiline
    self.width = width
  }

  var description: String { "\(before) + \(keys)" }

  var editor: TextEditor {
    let parts = before.split(separator: "|", omittingEmptySubsequences: false)
    var editor = TextEditor(text: CleanText(parts.joined()), multiline: multiline)
    for _ in parts.dropFirst().joined() { _ = editor.perform(.left) }
    return editor
  }

  /// `keys` are names of keys with spaces between; a longer word is typed letter by letter.
  func play() -> TextEditor {
    var editor = editor
    for name in keys.split(separator: " ") {
      if let press = KeyPress(name: String(name)) {
        _ = editor.handle(press, width: width)
      } else {
        for scalar in name.unicodeScalars {
          _ = editor.handle(KeyPress(.character(Character(scalar))), width: width)
        }
      }
    }
    return editor
  }
}

extension TextEditor {
  /// The text with `|` where the cursor is, found by typing it there.
  var marked: String {
    var copy = self
    _ = copy.insert("|")
    return copy.text.string
  }
}
