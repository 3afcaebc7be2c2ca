import PlainText

/// Text to read, line by line, with its position when it does not fit.
public struct ScrollText: Hashable, Sendable {
  public var lines: [StyledText]
  /// The first line shown, as wanted; drawing clamps it.
  public var offset: Int

  public init(_ lines: [StyledText], offset: Int = 0) {
    self.lines = lines
    self.offset = offset
  }

  /// Lines shown at once in `height` rows; the step of a page key.
  public func linesShown(height: Int) -> Int {
    lines.count <= height || height < 2 ? max(0, height) : height - 1
  }

  /// The offset at which the last line stands in the last row.
  public func maxOffset(height: Int) -> Int { max(0, lines.count - linesShown(height: height)) }

  /// The offset `pages` further on, back when negative; a page keeps one line of the one before.
  public func offset(movedBy pages: Int, height: Int) -> Int {
    let page = max(1, linesShown(height: height) - 1)
    return ScrollText(lines, offset: clampedOffset(height: height) + pages * page)
      .clampedOffset(height: height)
  }

  /// `offset`, moved into the range that shows text in `height` rows.
  public func clampedOffset(height: Int) -> Int {
    min(max(0, offset), maxOffset(height: height))
  }

  public func draw(in area: Rect, on frame: inout Frame) {
    guard !area.isEmpty else { return }
    let first = clampedOffset(height: area.height)
    let shown = Array(lines.dropFirst(first).prefix(linesShown(height: area.height)))
    shown.draw(in: area, on: &frame)
    guard lines.count > area.height, area.height > 1 else { return }
    var rest = area
    position(of: first..<first + shown.count, columns: area.width)
      .draw(in: rest.takeBottom(1), on: &frame)
  }

  private func position(of shown: Range<Int>, columns: Int) -> StyledText {
    let span = "\(shown.lowerBound + 1)-\(shown.upperBound)"
    let arrows = (shown.lowerBound > 0 ? " ↑" : "") + (shown.upperBound < lines.count ? " ↓" : "")
    let long = StyledText("lines \(span) of \(lines.count)\(arrows)").painted(.secondary)
    return long.width <= columns ? long : StyledText("\(span)/\(lines.count)").painted(.secondary)
  }
}
