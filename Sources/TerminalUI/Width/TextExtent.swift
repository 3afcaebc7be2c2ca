import PlainText

/// What one look at a text tells about the room it takes.
struct TextExtent: Hashable, Sendable {
  /// Columns on one line; a line break counts as a space.
  let columns: Int
  /// Whether every scalar is a character of its own that takes one column: what nearly all texts
  /// are, and quick to lay out and to draw.
  let isPlain: Bool
  let hasLineBreak: Bool

  init(_ text: CleanText) {
    var count = 0
    var breaks = false
    isPlain = text.string.scalarsSatisfy(
      passingPrintable: { count += $0 },
      test: { value in
        count += 1
        breaks = breaks || value == 0x0A
        return DrawnText.isPlain(value)
      })
    if isPlain {
      (columns, hasLineBreak) = (count, breaks)
    } else {
      columns = text.string.reduce(0) { $0 + DisplayWidth.columns(of: $1) }
      hasLineBreak = text.string.utf8.contains(UInt8(ascii: "\n"))
    }
  }
}
