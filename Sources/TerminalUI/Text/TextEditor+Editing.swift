import PlainText

extension TextEditor {
  /// Types one character at the cursor.
  public mutating func insert(_ character: Character) -> EditResult {
    let joiner = pendingJoiner.map { String($0) } ?? ""
    pendingJoiner = nil
    goalColumn = nil
    if character == "\u{200c}" || character == "\u{200d}" {
      pendingJoiner = character
      return .unchanged
    }
    if character.isNewline, !isMultiline { return .unchanged }
    let isSpace = cursor == 0 || characters[cursor - 1].isWhitespace
    let startsWord = isSpace && !character.isWhitespace
    return noting {
      $0.replace(
        $0.cursor..<$0.cursor, with: joiner + String(character),
        as: .typing(startsWord: startsWord))
    }
  }

  /// Inserts `text` at the cursor as one step, or refuses it whole.
  public mutating func paste(_ text: CleanText) -> EditResult {
    leaveTyping()
    let new = isMultiline ? text : text.withoutLineBreaks
    return noting { $0.replace($0.cursor..<$0.cursor, with: new.string, as: .single) }
  }

  /// Puts `text` in the place of all there is, as one step, or refuses it whole.
  public mutating func replaceAll(with text: CleanText) -> EditResult {
    leaveTyping()
    let new = isMultiline ? text : text.withoutLineBreaks
    return noting { $0.replace(0..<$0.count, with: new.string, as: .single) }
  }

  mutating func delete(_ range: Range<Int>, as kind: EditHistory.Kind) -> EditResult {
    range.isEmpty ? .unchanged : replace(range, with: "", as: kind)
  }

  /// The cursor was moved or something other than typing happens.
  mutating func leaveTyping() {
    history.endGroup()
    pendingJoiner = nil
    goalColumn = nil
  }

  /// Makes the refusal of a step known to whoever draws the field.
  mutating func noting(_ step: (inout TextEditor) -> EditResult) -> EditResult {
    let result = step(&self)
    refusal = if case .refused(let reason) = result { reason } else { nil }
    return result
  }
}
