extension TextEditor {
  /// The rows the text takes in a field of `width` columns, as ranges of characters without line
  /// breaks. One column stays free for the cursor behind a full row. A single line is one row.
  func visualRows(width: Int) -> [Range<Int>] {
    guard isMultiline else { return [0..<count] }
    var rows: [Range<Int>] = []
    var start = 0
    while true {
      let end = characters[start...].firstIndex(of: "\n") ?? count
      rows += TextWrap.rows(of: characters[start..<end], width: max(1, width - 1))
      guard end < count else { return rows }
      start = end + 1
    }
  }

  /// The row on which the cursor shows when it stands at `position`.
  func rowIndex(of position: Int, in rows: [Range<Int>]) -> Int {
    rows.lastIndex { $0.lowerBound <= position } ?? 0
  }

  /// The last cursor position that shows on a row: where a row is wrapped, its end is the start of
  /// the next.
  func lastPosition(ofRow row: Int, in rows: [Range<Int>]) -> Int {
    let range = rows[row]
    let isWrapped = row + 1 < rows.count && rows[row + 1].lowerBound == range.upperBound
    return isWrapped ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }

  /// The position on a row at `column`, or the last one before it.
  func position(atColumn column: Int, ofRow row: Int, in rows: [Range<Int>]) -> Int {
    let last = lastPosition(ofRow: row, in: rows)
    var position = rows[row].lowerBound
    var used = 0
    while position < last {
      used += DisplayWidth.columns(of: characters[position])
      if used > column { break }
      position += 1
    }
    return position
  }

  func columns(of range: Range<Int>) -> Int {
    characters[range].reduce(0) { $0 + DisplayWidth.columns(of: $1) }
  }
}
