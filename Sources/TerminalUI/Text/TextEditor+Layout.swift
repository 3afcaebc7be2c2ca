import PlainText

/// The part of a text that shows in its field.
public struct EditorLayout: Hashable, Sendable {
  /// The visible rows, none wider than the field.
  public let rows: [CleanText]
  /// Where the cursor shows, from the field's top left.
  public let cursor: Point
  /// How many rows are scrolled out above.
  public let rowsAbove: Int
  /// How many rows are scrolled out below.
  public let rowsBelow: Int

  /// `↑ ↓ 12 left`: whether there is more text above and below, before how much room is left.
  public func notes(beside room: CleanText?) -> CleanText {
    let notes = [rowsAbove > 0 ? "↑" : nil, rowsBelow > 0 ? "↓" : nil, room]
    return CleanText(notes.compactMap { $0?.string }.joined(separator: " "))
  }
}

extension TextEditor {
  /// Lays the text out for a field of `width` x `height` cells, scrolled so that the cursor shows:
  /// long text by rows, a single line sideways.
  public func layout(width: Int, height: Int) -> EditorLayout {
    let rows = visualRows(width: width)
    let row = rowIndex(of: cursor, in: rows)
    let top = firstRow(showing: row, height: height)
    let bottom = min(rows.count, top + max(1, height))
    let start = firstPosition(ofRow: rows[row], width: width)
    let x = columns(of: min(start, cursor)..<cursor)
    return EditorLayout(
      rows: rows[top..<bottom].map { visibleText(of: $0, width: width) },
      cursor: Point(x: min(x, max(0, width - 1)), y: row - top),
      rowsAbove: top, rowsBelow: rows.count - bottom)
  }

  /// Places the cursor where a field of `width` x `height` cells was clicked, counted from its top
  /// left.
  public mutating func click(at point: Point, width: Int, height: Int) {
    let rows = visualRows(width: width)
    let top = firstRow(showing: rowIndex(of: cursor, in: rows), height: height)
    let row = min(max(0, top + point.y), rows.count - 1)
    let start = firstPosition(ofRow: rows[row], width: width)
    let column = columns(of: rows[row].lowerBound..<start) + max(0, point.x)
    _ = move(to: position(atColumn: column, ofRow: row, in: rows))
  }

  private func firstRow(showing row: Int, height: Int) -> Int {
    max(0, row - max(1, height) + 1)
  }

  /// A single line is scrolled sideways as far as the cursor needs.
  private func firstPosition(ofRow row: Range<Int>, width: Int) -> Int {
    guard !isMultiline else { return row.lowerBound }
    var start = cursor
    var room = width - 1
    while start > row.lowerBound {
      room -= DisplayWidth.columns(of: characters[start - 1])
      if room < 0 { break }
      start -= 1
    }
    return start
  }

  private func visibleText(of row: Range<Int>, width: Int) -> CleanText {
    var shown = ""
    var used = 0
    for character in characters[firstPosition(ofRow: row, width: width)..<row.upperBound] {
      used += DisplayWidth.columns(of: character)
      if used > width { break }
      shown.append(character)
    }
    return CleanText(shown)
  }
}
