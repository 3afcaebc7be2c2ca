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
