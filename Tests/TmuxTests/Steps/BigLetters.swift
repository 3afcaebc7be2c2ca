import PlainText
import TerminalUI

/// Words as they stand on a screen in letters four rows high.
struct BigLetters {
  private let rows: [[Character]]

  init(_ words: String) {
    let size = BigText.size(of: CleanText(words), maxWidth: words.count * BigText.letterColumns)
    var frame = Frame(size: size)
    BigText(CleanText(words)).draw(in: frame.bounds, on: &frame)
    rows = (0..<size.height).map { y in
      (0..<size.width).map { Character(frame[Point(x: $0, y: y)].glyph.description) }
    }
  }

  /// Whether some place of `screen` shows them.
  func stand(on screen: String) -> Bool {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    guard let width = rows.first?.count, lines.count >= rows.count else { return false }
    return (0...lines.count - rows.count).contains { top in
      (0...max(0, lines[top].count - 1)).contains { left in
        rows.enumerated().allSatisfy { y, row in
          let line = lines[top + y].dropFirst(left).prefix(width)
          return line + Array(repeating: " ", count: width - line.count) == row[...]
        }
      }
    }
  }
}
