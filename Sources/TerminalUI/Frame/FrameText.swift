import PlainText

extension Frame {
  /// Draws `text` on one line from `point`; line breaks show as a space. What lies outside `clip`
  /// (the whole frame by default) is left out; a character cut in half shows as a space. Returns the
  /// columns from `point` to the end of what was drawn.
  @discardableResult
  public mutating func put(
    _ text: CleanText, at point: Point, _ role: Role, in clip: Rect? = nil
  ) -> Int {
    put(text, TextExtent(text), at: point, role, in: clip ?? bounds)
  }

  /// Draws a text whose extent is known.
  @discardableResult
  mutating func put(
    _ text: CleanText, _ extent: TextExtent, at point: Point, _ role: Role, in clip: Rect
  ) -> Int {
    let area = clip.intersection(bounds)
    guard point.y >= area.y, point.y < area.bottom else { return 0 }
    if extent.isPlain {
      let start = max(point.x, area.x)
      let end = min(point.x + extent.columns, area.right)
      if start < end { write(plain: text, at: point.x, y: point.y, start..<end, role) }
      return max(0, end - point.x)
    }
    var x = point.x
    for character in text.string {
      guard x < area.right else { break }
      for drawn in DrawnText.glyphs(of: character) {
        draw(drawn, at: Point(x: x, y: point.y), role, within: area)
        x += drawn.width
      }
    }
    return max(0, min(x, area.right) - point.x)
  }

  /// Draws `text` so that it ends at the right edge of the first row of `rect`; too long a text
  /// keeps its beginning.
  @discardableResult
  public mutating func put(_ text: CleanText, rightAlignedIn rect: Rect, _ role: Role) -> Int {
    put(text, in: rect, leaving: rect.width - text.columns, role)
  }

  /// Draws `text` in the middle of the first row of `rect`; too long a text keeps its beginning.
  @discardableResult
  public mutating func put(_ text: CleanText, centredIn rect: Rect, _ role: Role) -> Int {
    put(text, in: rect, leaving: (rect.width - text.columns) / 2, role)
  }

  /// Draws `text` wrapped at words inside `rect`, as far as its rows reach; returns the rows used.
  @discardableResult
  public mutating func paragraph(_ text: CleanText, in rect: Rect, _ role: Role) -> Int {
    guard !rect.isEmpty else { return 0 }
    let lines = TextWrap.lines(of: text, width: rect.width).prefix(rect.height)
    for (row, line) in lines.enumerated() {
      put(line, at: Point(x: rect.x, y: rect.y + row), role, in: rect)
    }
    return lines.count
  }

  /// A horizontal line over the first row of `rect`.
  public mutating func rule(_ rect: Rect) {
    let area = rect.intersection(bounds)
    guard !area.isEmpty, area.y == rect.y else { return }
    for x in area.x..<area.right { write(.rule, width: 1, at: Point(x: x, y: area.y), .border) }
  }

  /// Lines along the edges of `rect`, which is at least two rows high and two columns wide.
  public mutating func border(_ rect: Rect, _ role: Role) {
    let (left, top, right, bottom) = (rect.x, rect.y, rect.right - 1, rect.bottom - 1)
    func line(_ glyph: Glyph, _ x: Int, _ y: Int) {
      let point = Point(x: x, y: y)
      if bounds.contains(point) { write(glyph, width: 1, at: point, role) }
    }
    for x in left + 1..<right {
      line(.rule, x, top)
      line(.rule, x, bottom)
    }
    for y in top + 1..<bottom {
      line("│", left, y)
      line("│", right, y)
    }
    line("┌", left, top)
    line("┐", right, top)
    line("└", left, bottom)
    line("┘", right, bottom)
  }

  private mutating func put(
    _ text: CleanText, in rect: Rect, leaving margin: Int, _ role: Role
  ) -> Int {
    guard !rect.isEmpty else { return 0 }
    return put(text, at: Point(x: rect.x + max(0, margin), y: rect.y), role, in: rect)
  }

  private mutating func draw(
    _ drawn: DrawnGlyph, at point: Point, _ role: Role, within area: Rect
  ) {
    if point.x >= area.x && point.x + drawn.width <= area.right {
      write(drawn.glyph, width: drawn.width, at: point, role)
      return
    }
    for x in point.x..<point.x + drawn.width where x >= area.x && x < area.right {
      write(.space, width: 1, at: Point(x: x, y: point.y), role)
    }
  }
}
