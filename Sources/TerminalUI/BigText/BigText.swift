import PlainText

/// Words in letters four rows high, drawn with half blocks. Where a character has no big shape, or
/// the room is too small, the words are drawn in their plain size instead.
public struct BigText: Hashable, Sendable {
  public var text: CleanText
  public var role: Role
  public var alignment: Alignment

  public init(_ text: CleanText, _ role: Role = .big, alignment: Alignment = .centre) {
    self.text = text
    self.role = role
    self.alignment = alignment
  }

  /// Columns from one letter to the next.
  public static let letterColumns = BigGlyph.width + 1
  /// Rows from one line to the next.
  public static let lineRows = BigGlyph.cellRows + 1

  /// Whether every character has a big shape.
  public static func canDraw(_ text: CleanText) -> Bool {
    text.string.allSatisfy { $0.isNewline || BigFont.glyph(for: $0) != nil }
  }

  /// The room the words take, wrapped to `maxWidth`: big where they can be, else in plain size.
  public static func size(of text: CleanText, maxWidth: Int) -> Size {
    if let lines = bigLines(of: text, columns: maxWidth) {
      return Size(
        width: max(0, (lines.map(\.count).max() ?? 0) * letterColumns - 1),
        height: lines.count * lineRows - 1)
    }
    let lines = StyledText(text).wrapped(to: maxWidth)
    return Size(width: lines.map(\.width).max() ?? 0, height: lines.count)
  }

  /// Whether the words can be drawn big in `area`.
  public func fits(in area: Rect) -> Bool {
    guard let lines = Self.bigLines(of: text, columns: area.width) else { return false }
    return lines.count * Self.lineRows - 1 <= area.height
  }

  /// Draws the words from the top of `area`, big if they fit.
  public func draw(in area: Rect, on frame: inout Frame) {
    guard let lines = Self.bigLines(of: text, columns: area.width), fits(in: area) else {
      StyledText(text, role).wrapped(to: area.width)
        .draw(in: area, align: alignment, on: &frame)
      return
    }
    for (number, line) in lines.enumerated() {
      let width = line.count * Self.letterColumns - 1
      let x = area.x + alignment.lead(of: width, in: area.width)
      for row in 0..<BigGlyph.cellRows {
        let cells = line.map { (BigFont.glyph(for: $0) ?? .blank).cells(row: row) }
        let y = area.y + number * Self.lineRows + row
        frame.put(CleanText(cells.joined(separator: " ")), at: Point(x: x, y: y), role)
      }
    }
  }

  /// The lines of big letters, broken between words; nil where a character has no shape or a word
  /// is wider than a line.
  private static func bigLines(of text: CleanText, columns: Int) -> [String]? {
    guard canDraw(text) else { return nil }
    let room = (columns + 1) / letterColumns
    var lines: [String] = []
    for paragraph in text.string.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    {
      var line = ""
      for word in paragraph.split(separator: " ") {
        guard word.count <= room else { return nil }
        if line.isEmpty {
          line = String(word)
        } else if line.count + 1 + word.count <= room {
          line += " " + word
        } else {
          lines.append(line)
          line = String(word)
        }
      }
      lines.append(line)
    }
    return lines
  }
}
