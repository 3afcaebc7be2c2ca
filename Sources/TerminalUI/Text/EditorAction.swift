import PlainText

/// What a key does to a text being edited.
public enum EditorAction: Hashable, CaseIterable, Sendable {
  case newLine
  case left, right, wordLeft, wordRight, up, down, lineStart, lineEnd, textStart, textEnd
  case deleteBack, deleteForward, deleteWordBack, deleteToLineStart, deleteToLineEnd
  case undo, redo
}

extension TextEditor {
  /// The keys of every text field.
  public static let keys: KeyTable<EditorAction, TextEditor> = [
    .init(["Enter", "Alt-Enter"], "new line", .newLine, hint: .hidden, whyNot: onlyInLongText),
    .init("Left", "one character left", .left, hint: .hidden),
    .init("Right", "one character right", .right, hint: .hidden),
    .init(["Ctrl-Left", "Alt-Left", "Alt-b"], "one word left", .wordLeft, hint: .hidden),
    .init(["Ctrl-Right", "Alt-Right", "Alt-f"], "one word right", .wordRight, hint: .hidden),
    .init("Up", "one row up", .up, hint: .hidden, whyNot: onlyInLongText),
    .init("Down", "one row down", .down, hint: .hidden, whyNot: onlyInLongText),
    .init(["Home", "Ctrl-A"], "start of the row", .lineStart, hint: .hidden),
    .init(["End", "Ctrl-E"], "end of the row", .lineEnd, hint: .hidden),
    .init("Ctrl-Home", "start of the text", .textStart, hint: .hidden),
    .init("Ctrl-End", "end of the text", .textEnd, hint: .hidden),
    .init("Backspace", "delete the character before", .deleteBack, hint: .hidden),
    .init("Delete", "delete the character after", .deleteForward, hint: .hidden),
    .init(
      ["Ctrl-W", "Alt-Backspace"], "delete the word before", .deleteWordBack, hint: .hidden),
    .init("Ctrl-U", "delete to the start of the line", .deleteToLineStart, hint: .hidden),
    .init("Ctrl-K", "delete to the end of the line", .deleteToLineEnd, hint: .hidden),
    .init("Ctrl-Z", "undo typing", .undo, hint: .ifRoom),
    .init("Ctrl-Y", "redo typing", .redo, hint: .hidden),
  ]

  private static let onlyInLongText: @Sendable (TextEditor) -> CleanText? = { editor in
    editor.isMultiline ? nil : "This field has one line."
  }
}
