extension Frame {
  /// The frame as text for a test to compare: the characters, an empty line, one letter per cell
  /// for its role, and where the cursor is.
  public func snapshot() -> String {
    let rows = (0..<size.height).map { y in cells[y * size.width..<(y + 1) * size.width] }
    let characters = rows.map { row in
      let line = row.map(\.glyph.description).joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
    let roles = rows.map { row in String(row.map(\.role.letter)) }
    let place = cursor.map { "cursor \($0.x),\($0.y)" } ?? "no cursor"
    return (characters + [""] + roles + [place]).joined(separator: "\n") + "\n"
  }
}
