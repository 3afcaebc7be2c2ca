extension TextEditor {
  /// Takes a key if it is one of editing; false if it means something else here. `width` is the
  /// field's width in columns, by which Up, Down, Home and End know the rows.
  public mutating func handle(_ key: KeyPress, width: Int = .max) -> Bool {
    if case .character(let character) = key.key, key.modifiers.isEmpty {
      _ = insert(character)
      return true
    }
    guard case .action(let action) = Self.keys.answer(to: key, arriving: .deliberate, in: self)
    else { return false }
    _ = perform(action, width: width)
    return true
  }

  /// Does one action; `width` as for `handle`.
  public mutating func perform(_ action: EditorAction, width: Int = .max) -> EditResult {
    pendingJoiner = nil
    if action != .up, action != .down { goalColumn = nil }
    return noting { $0.carryOut(action, width: width) }
  }

  private mutating func carryOut(_ action: EditorAction, width: Int) -> EditResult {
    switch action {
    case .newLine: insert("\n")
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .wordLeft: move(to: wordStart)
    case .wordRight: move(to: wordEnd)
    case .up: moveVertically(by: -1, width: width)
    case .down: moveVertically(by: 1, width: width)
    case .lineStart: move(to: rowBounds(width: width).lowerBound)
    case .lineEnd: move(to: rowBounds(width: width).upperBound)
    case .textStart: move(to: 0)
    case .textEnd: move(to: count)
    case .deleteBack: delete(max(0, cursor - 1)..<cursor, as: .deleting)
    case .deleteForward: delete(cursor..<min(count, cursor + 1), as: .deleting)
    case .deleteWordBack: delete(wordStart..<cursor, as: .single)
    case .deleteToLineStart: delete(line.lowerBound..<cursor, as: .single)
    case .deleteToLineEnd: delete(cursor..<line.upperBound, as: .single)
    case .undo: restore(history.undo(from: state))
    case .redo: restore(history.redo(from: state))
    }
  }

  private var state: EditHistory.State { .init(characters: characters, cursor: cursor) }
}
