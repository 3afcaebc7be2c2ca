import PlainText
import TerminalUI

/// Words as they stand on a screen in letters four rows high, broad or narrow.
struct BigLetters {
  private let patterns: [[[Character]]]

  init(_ words: String) {
    patterns = BigText.Breadth.allCases.compactMap { breadth in
      let text = BigText(CleanText(words), alignment: .left, breadth: breadth)
      guard let size = text.size(columns: words.count * BigText.letterColumns) else { return nil }
      var frame = Frame(size: size)
      text.draw(in: frame.bounds, on: &frame)
      return (0..<size.height).map { y in
        (0..<size.width).map { Character(frame[Point(x: $0, y: y)].glyph.description) }
      }
    }
  }

  /// Whether some place of `screen` shows them on one line.
  func stand(on screen: String) -> Bool {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    return patterns.contains { Self.stands($0, on: lines) }
  }

  /// Whether each word of `words` stands somewhere on `screen`, however they are wrapped.
  static func show(_ words: String, on screen: String) -> Bool {
    guard screen.contains(where: { "▀▄█▌▐".contains($0) }) else { return false }
    let parts = words.split(whereSeparator: \.isWhitespace).map(String.init)
    return !parts.isEmpty && parts.allSatisfy { BigLetters($0).stand(on: screen) }
  }

  private static func stands(_ rows: [[Character]], on lines: [[Character]]) -> Bool {
    guard let width = rows.first?.count, lines.count >= rows.count else { return false }
    // A terminal cuts the blanks at the end of a line, and small letters leave their first row blank.
    let widest = lines.map(\.count).max() ?? 0
    return (0...lines.count - rows.count).contains { top in
      (0...max(0, widest - 1)).contains { left in
        rows.enumerated().allSatisfy { y, row in
          let line = lines[top + y].dropFirst(left).prefix(width)
          return line + Array(repeating: " ", count: width - line.count) == row[...]
        }
      }
    }
  }
}
