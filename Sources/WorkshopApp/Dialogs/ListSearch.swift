import PlainText
import TerminalUI

/// What is looked for in a list: letters narrow the list while it is typed, and it stays while the list
/// is used.
struct ListSearch: Sendable {
  private var editor: TextEditor?
  private let limit: Int
  /// Whether letters go into the search.
  private(set) var isTyping = false

  init(limit: Int) { self.limit = limit }

  var isOn: Bool { editor != nil }

  /// Whether `key` types or corrects a letter of the search.
  func takes(_ key: KeyPress) -> Bool {
    guard isTyping else { return false }
    switch key.key {
    case .character, .backspace, .delete, .left, .right: return key.modifiers.isEmpty
    default: return false
    }
  }

  mutating func start() {
    editor = editor ?? TextEditor(limit: limit)
    isTyping = true
  }

  /// The list has the keys again; a search for nothing ends.
  mutating func endTyping() {
    isTyping = false
    if editor?.isEmpty == true { editor = nil }
  }

  mutating func clear() { (editor, isTyping) = (nil, false) }

  mutating func type(_ key: KeyPress) { _ = editor?.handle(key) }

  mutating func paste(_ text: CleanText) {
    if isTyping { _ = editor?.paste(text) }
  }

  /// Whether `words` hold what is looked for, accents and capitals aside.
  func finds(_ words: CleanText) -> Bool {
    guard let wanted = editor?.text.folded, !wanted.isEmpty else { return true }
    return words.folded.contains(wanted)
  }

  func draw(in row: Rect, on frame: inout Frame) {
    guard let editor else { return }
    var rest = row
    StyledText("Find  ", .dialogSecondary).draw(in: rest.takeLeft(6), on: &frame)
    if isTyping {
      editor.draw(in: rest, on: &frame)
    } else {
      StyledText(editor.text, .dialog).draw(in: rest, on: &frame)
    }
  }
}
