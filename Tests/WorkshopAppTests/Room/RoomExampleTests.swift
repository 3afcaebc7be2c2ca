import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// Every scene of the room in two scripts, looked at, and with texts as long as they may be.
@Suite struct RoomExampleTests {
  @Test(arguments: RoomKind.allCases) func everyKindOfSceneHasExamples(_ kind: RoomKind) throws {
    #expect(!kind.examples.isEmpty)
    for example in kind.examples {
      let room = try #require(
        try example.room(ExampleWords(script: .latin), Size(width: 80, height: 24)))
      #expect(RoomKind(room.state.roomView.scene) == kind, "\(example)")
    }
  }

  @Test func everyExampleIsOfOneKind() {
    #expect(RoomKind.allCases.flatMap(\.examples).count == RoomExample.allCases.count)
    #expect(Set(RoomKind.allCases.flatMap(\.examples)) == Set(RoomExample.allCases))
  }

  @Test(arguments: RoomExample.allCases, [ScriptSample.latin, .chinese])
  func picture(_ example: RoomExample, _ script: ScriptSample) throws {
    for size in snapshotSizes {
      let room = try #require(try example.room(ExampleWords(script: script), size))
      expectSnapshot(
        room.frame, "room-of-\(example.rawValue)-\(script.rawValue)-\(size.words)")
    }
  }

  /// Every word that was given is drawn, on one page or another.
  @Test(arguments: RoomExample.allCases, [ScriptSample.latin, .greek, .chinese])
  func noLineIsCut(_ example: RoomExample, _ script: ScriptSample) throws {
    for words in [false, true].map({ ExampleWords(script: script, areLongest: $0) }) {
      let texts = try example.texts(words)
      let sizes = [Size(width: 60, height: 18), Size(width: 80, height: 24)]
      for (size, rooms) in try example.rooms(words, sizes) {
        let pages = rooms.map(DrawnWords.init)
        for text in texts {
          #expect(pages.contains { $0.hold(text) }, "\(size.words): \(text)")
        }
        guard !RoomExample.showingAllAtOnce.contains(example) else { continue }
        for page in pages { #expect(!page.screen.contains("…"), "\(size.words)\n\(page.screen)") }
      }
    }
  }

  /// On a large screen too, where letters are big.
  @Test(arguments: RoomExample.allCases) func noBigLineIsCut(_ example: RoomExample) throws {
    let words = ExampleWords(script: .greek)
    let size = Size(width: 200, height: 60)
    let pages = try #require(try example.rooms(words, [size])[size]).map(DrawnWords.init)
    for text in try example.texts(words) { #expect(pages.contains { $0.hold(text) }, "\(text)") }
    guard !RoomExample.showingAllAtOnce.contains(example) else { return }
    for page in pages { #expect(!page.screen.contains("…"), "\(page.screen)") }
  }
}

extension RoomExample {
  /// What shows more than a small room holds, and has pages of its own for each part.
  fileprivate static let showingAllAtOnce: [RoomExample] = [.board, .squares, .chart]
}

/// The words of a screen, in letters of any size.
private struct DrawnWords {
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
    letters.contains(Self.letters(of: text.string))
      || text.string.split(separator: " ").allSatisfy { word in
        letters.contains(Self.letters(of: String(word))) || holdsBig(CleanText(String(word)))
      }
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
