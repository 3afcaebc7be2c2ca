import PlainText
import TerminalUI

/// Words on a screen in letters four rows high, broad or narrow.
struct BigReading {
  private let rows: [[Character]]

  init(_ frame: Frame) {
    rows = (0..<frame.size.height).map { y in
      (0..<frame.size.width).map { x in
        frame[Point(x: x, y: y)].glyph.description.first ?? " "
      }
    }
  }

  /// Whether each of the words stands somewhere in big letters.
  func shows(_ words: String) -> Bool {
    guard rows.contains(where: { $0.contains { "▀▄█▌▐".contains($0) } }) else { return false }
    let parts = words.split(whereSeparator: \.isWhitespace).map(String.init)
    return !parts.isEmpty && parts.allSatisfy(showsWord)
  }

  private func showsWord(_ word: String) -> Bool {
    BigText.Breadth.allCases.contains { breadth in
      let text = BigText(CleanText(word), alignment: .left, breadth: breadth)
      guard let size = text.size(columns: 1000), size.width > 0 else { return false }
      var frame = Frame(size: size)
      text.draw(in: frame.bounds, on: &frame)
      let pattern = (0..<size.height).map { y in
        (0..<size.width).map { Character(frame[Point(x: $0, y: y)].glyph.description) }
      }
      return stands(pattern)
    }
  }

  private func stands(_ pattern: [[Character]]) -> Bool {
    guard let width = pattern.first?.count, rows.count >= pattern.count else { return false }
    return (0...rows.count - pattern.count).contains { top in
      (0...max(0, rows[top].count - width)).contains { left in
        pattern.enumerated().allSatisfy { y, line in
          rows[top + y].dropFirst(left).prefix(width).elementsEqual(line)
        }
      }
    }
  }
}
