extension TextEditor {
  /// Places the cursor before the character at `position`, as near as the text allows.
  mutating func move(to position: Int) -> EditResult {
    leaveTyping()
    let target = min(max(0, position), count)
    guard target != cursor else { return .unchanged }
    cursor = target
    return .moved
  }

  /// Where the word before the cursor begins.
  var wordStart: Int {
    var position = cursor
    while position > 0, !characters[position - 1].isPartOfWord { position -= 1 }
    while position > 0, characters[position - 1].isPartOfWord { position -= 1 }
    return position
  }

  /// Where the word after the cursor ends.
  var wordEnd: Int {
    var position = cursor
    while position < count, !characters[position].isPartOfWord { position += 1 }
    while position < count, characters[position].isPartOfWord { position += 1 }
    return position
  }

  /// The cursor's line, without its line break.
  var line: Range<Int> {
    let start = characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let end = characters[cursor...].firstIndex(of: "\n") ?? count
    return start..<end
  }

  /// Where Home and End go to.
  func rowBounds(width: Int) -> Range<Int> {
    let rows = visualRows(width: width)
    let row = rowIndex(of: cursor, in: rows)
    return rows[row].lowerBound..<lastPosition(ofRow: row, in: rows)
  }

  mutating func moveVertically(by step: Int, width: Int) -> EditResult {
    let rows = visualRows(width: width)
    let row = rowIndex(of: cursor, in: rows)
    let goal = goalColumn ?? columns(of: rows[row].lowerBound..<cursor)
    guard rows.indices.contains(row + step) else { return .unchanged }
    let result = move(to: position(atColumn: goal, ofRow: row + step, in: rows))
    goalColumn = goal
    return result
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber || self == "_" || self == "’" }
}
