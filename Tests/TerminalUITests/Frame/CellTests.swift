import Testing

@testable import TerminalUI

struct CellTests {
  private static let glyphs: [Glyph] = [
    .continuation, .space, "é", "漢",
    Glyph(String(repeating: "\u{10FFFF}", count: Glyph.capacity)),
  ]

  @Test(arguments: Role.allCases) func whatGoesInComesOut(_ role: Role) {
    for glyph in Self.glyphs {
      let cell = Cell(glyph, role)
      #expect(cell.glyph == glyph)
      #expect(cell.role == role)
      #expect(cell.isContinuation == glyph.isEmpty)
    }
  }

  @Test func oneChangesWithoutTheOther() {
    for glyph in Self.glyphs {
      var cell = Cell("a", .big)
      cell.glyph = glyph
      cell.role = .meterEmpty
      #expect(cell == Cell(glyph, .meterEmpty))
    }
  }

  @Test func aSnapshotTellsRolesApart() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }
}
