import PlainText
import TerminalUI

@testable import WorkshopApp

/// The words of a screen, in letters of any size.
struct DrawnWords {
  let screen: String
  private let letters: String
  private let rows: [[Glyph]]

  init(_ room: Story) {
    screen = room.screen
    letters = Self.letters(of: room.screen)
    rows = Self.rows(of: room.frame)
  }

  /// Whether every word of `text` stands there.
  func hold(_ text: CleanText) -> Bool {
    letters.contains(Self.letters(of: Self.drawn(text)))
      || text.string.split(separator: " ").allSatisfy { word in
        letters.contains(Self.letters(of: Self.drawn(CleanText(String(word)))))
          || holdsBig(CleanText(String(word)))
      }
  }

  /// As the screen has it: what terminals measure differently is replaced.
  private static func drawn(_ text: CleanText) -> String {
    DrawnText.glyphs(of: text).map(\.glyph.description).joined()
  }

  private static func letters(of text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber }
  }

  private func holdsBig(_ word: CleanText) -> Bool {
    BigText.Breadth.allCases.contains { breadth in
      let text = BigText(word, alignment: .left, breadth: breadth)
      guard let size = text.size(columns: 1000) else { return false }
      var frame = Frame(size: size)
      text.draw(in: frame.bounds, on: &frame)
      let shape = Self.rows(of: frame)
      guard let line = shape.firstIndex(where: { $0.contains { $0 != " " } }),
        let start = shape[line].firstIndex(where: { $0 != " " })
      else { return false }
      for top in 0...max(0, rows.count - size.height) {
        let row = rows[top + line]
        for x in start..<max(start, row.count) where row[x] == shape[line][start] {
          if stands(shape, at: Point(x: x - start, y: top)) { return true }
        }
      }
      return false
    }
  }

  private func stands(_ shape: [[Glyph]], at place: Point) -> Bool {
    for (y, line) in shape.enumerated() {
      let row = rows[place.y + y]
      guard place.x + line.count <= row.count else { return false }
      for (x, glyph) in line.enumerated() where row[place.x + x] != glyph { return false }
    }
    return true
  }

  private static func rows(of frame: Frame) -> [[Glyph]] {
    (0..<frame.size.height).map { y in
      (0..<frame.size.width).map { frame[Point(x: $0, y: y)].glyph }
    }
  }
}
