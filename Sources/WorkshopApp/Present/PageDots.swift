import PlainText
import TerminalUI

/// Which of a few pages shows: `○ ● ○  2 of 3`.
struct PageDots {
  let index: Int
  let count: Int

  func draw(in area: Rect, on frame: inout Frame) {
    let words = StyledText("\(index + 1) of \(count)", .secondary)
    let dots = (0..<count).reduce(StyledText(spans: [])) { line, dot in
      line + StyledText(dot == index ? "● " : "○ ", dot == index ? .accent : .secondary)
    }
    let whole = dots + StyledText(" ", .secondary) + words
    (whole.width <= area.width ? whole : words).draw(in: area, align: .centre, on: &frame)
  }
}
