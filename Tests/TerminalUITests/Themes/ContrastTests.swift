import Testing

@testable import TerminalUI

struct ContrastTests {
  @Test func blackOnWhiteIsTwentyOne() {
    #expect(abs(Contrast.ratio(.black, .white) - 21) < 0.0001)
    #expect(Contrast.ratio(.white, .white) == 1)
  }

  @Test func aKnownPairHasTheRatioOfTheStandard() {
    #expect(abs(Contrast.ratio(RGB(0x767676), .white) - 4.54) < 0.005)
  }

  @Test func theOrderDoesNotMatter() {
    let (one, other) = (RGB(0x123456), RGB(0xFEDCBA))
    #expect(Contrast.ratio(one, other) == Contrast.ratio(other, one))
  }

  @Test(arguments: Role.allCases)
  func onlyLinesHaveNoFloor(role: Role) {
    #expect((Contrast.floor(of: role) == nil) == [.border, .meterEmpty].contains(role))
  }

  @Test func readableTextIsNotTouched() {
    let style = Style(foreground: .black, background: .white)
    #expect(ContrastRepair.repaired(style, floor: 7) == style)
  }

  @Test(arguments: [0x000000, 0x444444, 0x777777, 0x888888, 0xBBBBBB, 0xFFFFFF, 0x3060C0])
  func anyPairIsRepairedToItsFloor(number: UInt32) throws {
    let style = ContrastRepair.repaired(
      Style(foreground: RGB(number), background: RGB(number)), floor: 10)
    let (text, surface) = (try #require(style.foreground), try #require(style.background))
    #expect(Contrast.ratio(text, surface) >= 10)
  }

  @Test func repairMovesTheTextNoFurtherThanNeeded() throws {
    let style = ContrastRepair.repaired(
      Style(foreground: RGB(0x6060A0), background: .black), floor: 7)
    let text = try #require(style.foreground)
    #expect(style.background == .black)
    #expect((7..<7.6).contains(Contrast.ratio(text, .black)))
  }
}
