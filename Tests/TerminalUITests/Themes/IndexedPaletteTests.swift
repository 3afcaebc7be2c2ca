import Testing

@testable import TerminalUI

struct IndexedPaletteTests {
  @Test func thePaletteIsThatOfTerminals() {
    #expect(IndexedPalette.entries.map(\.index) == Array(16...255))
    let colours = Dictionary(
      uniqueKeysWithValues: IndexedPalette.entries.map { ($0.index, $0.colour.hex) })
    #expect(colours[16] == "000000")
    #expect(colours[110] == "87afd7")
    #expect(colours[231] == "ffffff")
    #expect(colours[232] == "080808")
    #expect(colours[255] == "eeeeee")
  }

  @Test(arguments: IndexedPalette.entries)
  func everyEntryIsItsOwnNearest(entry: IndexedPalette.Entry) {
    #expect(IndexedPalette.nearest(to: entry.colour).colour == entry.colour)
  }

  @Test func nearnessIsThatOfTheEye() {
    #expect(IndexedPalette.nearest(to: RGB(0xFF8010)).index == 208)
    #expect(IndexedPalette.nearest(to: RGB(0x13_13_13)).index == 233)
  }

  @Test func textMovesToTheNearestThatIsReadable() {
    let pair = IndexedPair(RGB(0x664400), on: .white, floor: 7)
    #expect(pair.ratio >= 7)
    #expect(pair.background.index == 231)
    #expect(IndexedPair(RGB(0x664400), on: .white, floor: nil).ratio < 7)
  }

  @Test func theSurfaceMovesWhereNoTextIsReadable() {
    let pair = IndexedPair(.white, on: RGB(0x777777), floor: 10)
    #expect(pair.ratio >= 10)
  }

  @Test func labIsThatOfTheStandard() {
    let red = Lab(RGB(0xFF0000))
    #expect(abs(red.lightness - 53.24) < 0.05)
    #expect(abs(red.greenRed - 80.09) < 0.05)
    #expect(abs(red.blueYellow - 67.20) < 0.05)
  }
}
