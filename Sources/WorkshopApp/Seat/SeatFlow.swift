import PlainText
import TerminalUI

extension Frame {
  /// Writes `text`, wrapped, at the top of `area` and takes the rows it used, and `gap` more, away
  /// from it.
  mutating func flow(
    _ text: StyledText, in area: inout Rect, align: Alignment = .left, gap: Int = 0
  ) {
    let lines = text.wrapped(to: area.width)
    lines.draw(in: area.takeTop(lines.count), align: align, on: &self)
    _ = area.takeTop(gap)
  }

  /// Writes `text` in big letters if they fit above `below` rows, else in plain ones.
  mutating func flowBig(
    _ text: CleanText, _ role: Role = .big, in area: inout Rect, below: Int,
    align: Alignment = .centre, gap: Int = 0
  ) {
    let words = BigText(text, role, alignment: align)
    let size = BigText.size(of: text, maxWidth: area.width)
    let room = Rect(x: area.x, y: area.y, width: area.width, height: area.height - below)
    if words.fits(in: room) {
      words.draw(in: area.takeTop(size.height), on: &self)
      _ = area.takeTop(gap)
    } else {
      flow(StyledText(text, role == .big ? .accent : role), in: &area, align: align, gap: gap)
    }
  }
}

extension [StyledText] {
  /// The lines wrapped to `columns`, cut to `rows` with an ellipsis where there are more.
  func cut(columns: Int, rows: Int) -> [StyledText] {
    let lines = wrapped(to: columns)
    guard lines.count > rows, rows > 0 else { return lines.count > rows ? [] : lines }
    var kept = Array(lines.prefix(rows))
    kept[rows - 1] = (kept[rows - 1] + StyledText("…", .secondary)).truncated(to: columns)
    return kept
  }
}
