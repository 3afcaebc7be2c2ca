import PlainText
import Testing

@testable import TerminalUI

struct ListMoveTests {
  private let area = Rect(x: 0, y: 0, width: 20, height: 6)

  /// Twelve lines on pages of five: 0-4, 5-9, 10-11.
  private func after(_ move: ListMove, _ marked: Int) -> Int? {
    ListView((0..<12).map { StyledText("Line \($0)") }, selected: marked)
      .index(after: move, in: area)
  }

  @Test func everyMoveLeadsWhereItSays() {
    #expect([after(.up, 0), after(.up, 5)] == [0, 4])
    #expect([after(.down, 4), after(.down, 11)] == [5, 11])
    #expect([after(.pageDown, 1), after(.pageDown, 7), after(.pageDown, 10)] == [5, 10, 11])
    #expect([after(.pageUp, 11), after(.pageUp, 7), after(.pageUp, 3)] == [5, 0, 0])
    #expect([after(.start, 7), after(.end, 7)] == [0, 11])
  }

  @Test func anEmptyListHasNowhereToGo() {
    for move in ListMove.allCases {
      #expect(ListView([StyledText](), selected: nil).index(after: move, in: area) == nil)
    }
  }

  @Test func theRowsNameEveryKeyOnce() {
    let table = KeyTable<ListMove, Void>([], and: ListMove.rows({ $0 }, letters: true))
    #expect(table.conflicts.isEmpty)
    #expect(table.hints.isEmpty)
    #expect(table.answer(to: KeyPress(.end), arriving: .deliberate, in: ()) == .action(.end))
    #expect(
      table.answer(to: KeyPress(.character("j")), arriving: .deliberate, in: ()) == .action(.down))
    let plain = KeyTable<ListMove, Void>([], and: ListMove.rows({ $0 }, next: "next line"))
    #expect(plain.hints.map(\.words) == ["next line"])
    #expect(plain.answer(to: KeyPress(.character("j")), arriving: .deliberate, in: ()) == .unbound)
  }

  @Test func textIsReadByTheSameMoves() {
    let text = ScrollText((0..<12).map { StyledText("Line \($0)") })
    func after(_ move: ListMove, _ offset: Int) -> Int {
      ScrollText(text.lines, offset: offset).offset(after: move, height: 6)
    }
    #expect([after(.up, 0), after(.up, 3)] == [0, 2])
    #expect([after(.down, 3), after(.down, 7)] == [4, 7])
    #expect([after(.start, 5), after(.end, 2)] == [0, 7])
    #expect(after(.pageDown, 0) > 1)
  }
}
