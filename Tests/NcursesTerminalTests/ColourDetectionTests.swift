import TerminalUI
import Testing

@testable import NcursesTerminal

struct ColourDetectionTests {
  @Test(
    arguments: [
      (-1, ColourDepth.none), (2, .none), (8, .ansi8), (16, .ansi16), (88, .ansi16),
      (256, .indexed256), (0x100_0000, .indexed256),
    ])
  func theDescriptionDecides(colours: Int, expected: ColourDepth) {
    #expect(
      ColourDetection.depth(environment: [:], terminalColours: colours, hasDirectColour: false)
        == expected)
  }

  @Test func trueColourNeedsADescriptionThatSaysSo() {
    let environment = ["COLORTERM": "truecolor"]
    #expect(
      ColourDetection.depth(
        environment: environment, terminalColours: 256, hasDirectColour: false) == .indexed256)
    #expect(
      ColourDetection.depth(
        environment: [:], terminalColours: 0x100_0000, hasDirectColour: true) == .trueColour)
  }

  @Test(arguments: [("", ColourDepth.indexed256), ("1", .none), ("0", .none)])
  func noColorCountsWhenItIsNotEmpty(value: String, expected: ColourDepth) {
    #expect(
      ColourDetection.depth(
        environment: ["NO_COLOR": value], terminalColours: 256, hasDirectColour: false) == expected)
  }

  @Test(
    arguments: [
      (RGB(0x000000), 0x010101), (RGB(0x000007), 0x010107), (RGB(0x0000FF), 0x0101FF),
      (RGB(0x000100), 0x000100), (RGB(0xFFFFFF), 0xFFFFFF),
    ] as [(RGB, CInt)])
  func trueColourNeverMeansAnAnsiColour(colour: RGB, number: CInt) {
    #expect(ColourPairs.number(of: .rgb(colour)) == number)
  }

  @Test func theTerminalsOwnColourIsMinusOne() {
    #expect(ColourPairs.number(of: .terminalDefault) == -1)
    #expect(ColourPairs.number(of: .index(208)) == 208)
  }
}
