import PlainText
import TerminalUI
import Testing
import WorkshopModel

@testable import WorkshopApp

/// How well the back row can read each role on the room's pictures, measured.
@Suite struct RoomReadabilityTests {
  private static let blocks = Set<Glyph>([
    "█", "▀", "▄", "▌", "▐", "▙", "▛", "▜", "▟", "▞", "▚", "▘", "▝", "▖", "▗",
  ])

  /// The height of the lowest letter of each role on a picture, in hundredths of a row.
  private func heights(_ frame: Frame) -> [Role: Int] {
    var heights: [Role: Int] = [:]
    for cell in frame.cells where cell.glyph != " " {
      let height =
        Self.blocks.contains(cell.glyph)
        ? RoomCheckPicture.bigLowerCase : RoomCheckPicture.lowerCase
      heights[cell.role] = min(height, heights[cell.role] ?? height)
    }
    return heights
  }

  private func frame(_ example: RoomExample, _ size: Size) throws -> Frame {
    try #require(try example.room(ExampleWords(script: .latin), size)).frame
  }

  /// As a terminal shows it, with true colours and with 256.
  @Test(arguments: RoomExample.allCases, [ColourDepth.indexed256, .trueColour])
  func everyRoleOfThePictureStandsOut(_ example: RoomExample, _ depth: ColourDepth) throws {
    for role in heights(try frame(example, Size(width: 80, height: 24))).keys {
      let paint = Theme.standard.paint(role, depth: depth)
      let text = try #require(colour(paint.foreground))
      let surface = try #require(colour(paint.background))
      let ratio = Contrast.ratio(text, surface)
      // Lines and the empty part of a meter are not read.
      #expect(ratio >= Contrast.floor(of: role) ?? 1, "\(role): \(ratio)")
    }
  }

  private func colour(_ paint: PaintColour) -> RGB? {
    switch paint {
    case .rgb(let colour): colour
    case .index(let index): IndexedPalette.entries.first { $0.index == index }?.colour
    case .terminalDefault: nil
    }
  }

  /// On the screens that the room check approves of, the lowest letter of every role.
  @Test(arguments: RoomExample.allCases, snapshotSizes.prefix(2))
  func everyRoleIsReadFromTheUsualDistance(_ example: RoomExample, _ size: Size) throws {
    #expect(size.height <= RoomCheckPicture.mostRows)
    for (role, height) in heights(try frame(example, size)) {
      let reach = RoomCheckPicture.distance(height, rows: size.height)
      #expect(reach >= RoomCheckPicture.usualDistance, "\(role) reaches \(reach) tenths")
    }
  }

  /// With rows so low that running text is not read from there, what people act on is big.
  @Test(arguments: [
    RoomExample.write, .vote, .rank, .suggestions, .spotlight, .statement, .counted, .missing,
    .uncovering,
  ])
  func whatPeopleActOnIsReadOnAScreenOfManyRows(_ example: RoomExample) throws {
    let heights = heights(try frame(example, Size(width: 200, height: 60)))
    let height = try #require(heights[.big] ?? heights[.accent])
    #expect(RoomCheckPicture.distance(height, rows: 60) >= RoomCheckPicture.usualDistance)
  }
}
