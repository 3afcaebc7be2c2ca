import PlainText
import TerminalUI

/// The title of what the room looks at: in big letters only above words that are as big.
struct SceneTitle {
  private let title: CleanText
  private let words: ReadableText

  init(_ title: CleanText, above words: ReadableText) {
    self.title = title
    self.words = words
  }

  /// Draws the title at the top of `area` and takes its rows away from it.
  func draw(in area: inout Rect, on frame: inout Frame) {
    var below = area
    let row = below.takeTop(BigText.lineRows)
    if let big = BigText.broadest(title, in: row), words.isBig(in: below) {
      big.draw(in: row, on: &frame)
      area = below
    } else {
      let lines = StyledText(title, .accent).wrapped(to: area.width)
      lines.draw(in: area.takeTop(lines.count), align: .centre, on: &frame)
    }
  }
}
