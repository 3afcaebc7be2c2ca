import PlainText

/// Words in letters four rows high, drawn with blocks. Where a text has no big shapes, or the room is
/// too small, the words are drawn in their plain size instead.
public struct BigText: Hashable, Sendable {
  public var text: CleanText
  public var role: Role
  public var alignment: Alignment
  public var breadth: Breadth

  public init(
    _ text: CleanText, _ role: Role = .big, alignment: Alignment = .centre,
    breadth: Breadth = .broad
  ) {
    self.text = text
    self.role = role
    self.alignment = alignment
    self.breadth = breadth
  }

  /// The words in the broadest letters that fit into `area`; nil where none do.
  public static func broadest(
    _ text: CleanText, _ role: Role = .big, alignment: Alignment = .centre, in area: Rect
  ) -> BigText? {
    Breadth.allCases.lazy
      .map { BigText(text, role, alignment: alignment, breadth: $0) }
      .first { $0.fits(in: area) }
  }

  /// Columns from one broad letter to the next.
  public static let letterColumns = Breadth.broad.letterColumns
  /// Rows from one line to the next.
  public static let lineRows = BigGlyph.cellRows + 1

  /// Whether the text has big shapes. A few signs among letters may lack one, as an emoji does: they
  /// stand between the big letters in their plain size.
  public static func canDraw(_ text: CleanText) -> Bool {
    var (shaped, plain) = (0, 0)
    for character in text.string where !character.isWhitespace {
      if BigFont.glyph(for: character) != nil {
        shaped += 1
      } else if character.isLetter || character.isNumber
        || DisplayWidth.columns(of: character) > Breadth.narrow.letterColumns
      {
        return false
      } else {
        plain += 1
      }
    }
    return plain == 0 || plain * 3 <= shaped
  }

  /// The room the words take, wrapped to `maxWidth`: big where they can be, else in plain size.
  public static func size(of text: CleanText, maxWidth: Int) -> Size {
    if let size = BigText(text).size(columns: maxWidth) { return size }
    let lines = StyledText(text).wrapped(to: maxWidth)
    return Size(width: lines.map(\.width).max() ?? 0, height: lines.count)
  }

  /// The room the big letters take on lines of `columns`; nil where they cannot be drawn there.
  public func size(columns: Int) -> Size? {
    lines(columns: columns).map { lines in
      Size(
        width: lines.map { breadth.columns(of: $0.count) }.max() ?? 0,
        height: lines.count * Self.lineRows - 1)
    }
  }

  /// The part of `area` that words of big letters, as many letters as `text` has columns, would take; all
  /// of it where they would not fit. It tells how much of the screen a script without big letters is to
  /// fill.
  public static func room(for text: CleanText, in area: Rect) -> Size {
    let letters = (1...max(1, text.columns)).map { $0 % 6 == 0 ? " " : "n" as Character }
    let words = CleanText(String(letters))
    return broadest(words, in: area)?.size(columns: area.width)
      ?? Size(width: area.width, height: area.height)
  }

  /// Whether the words can be drawn big in `area`.
  public func fits(in area: Rect) -> Bool {
    size(columns: area.width).map { $0.height <= area.height } ?? false
  }

  /// Draws the words from the top of `area`, big if they fit.
  public func draw(in area: Rect, on frame: inout Frame) {
    guard let lines = lines(columns: area.width), fits(in: area) else {
      StyledText(text, role).wrapped(to: area.width)
        .draw(in: area, align: alignment, on: &frame)
      return
    }
    for (number, line) in lines.enumerated() {
      let lead = alignment.lead(of: breadth.columns(of: line.count), in: area.width)
      draw(line, at: Point(x: area.x + lead, y: area.y + number * Self.lineRows), on: &frame)
    }
  }

  private func draw(_ line: String, at place: Point, on frame: inout Frame) {
    for row in 0..<BigGlyph.cellRows {
      let cells = line.map { (BigFont.glyph(for: $0) ?? .blank).cells(row: row, breadth) }.joined()
      // A broad line ends with its last letter.
      let width = breadth.columns(of: line.count)
      frame.put(
        CleanText(String(cells.prefix(width))), at: Point(x: place.x, y: place.y + row), role)
    }
    for (column, character) in line.enumerated() where BigFont.glyph(for: character) == nil {
      frame.put(
        CleanText(String(character)),
        at: Point(x: place.x + column * breadth.letterColumns, y: place.y + 2), role)
    }
  }

  /// The lines of big letters, broken between words; nil where the text has no shapes or a word is
  /// wider than a line.
  private func lines(columns: Int) -> [String]? {
    guard Self.canDraw(text) else { return nil }
    let room = breadth.letters(in: columns)
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
