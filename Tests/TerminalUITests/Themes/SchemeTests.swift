import Testing

@testable import TerminalUI

struct SchemeTests {
  @Test(arguments: ["1a2B3c", "#1a2B3c"])
  func sixDigitsAreAColour(text: String) {
    #expect(RGB(hex: text) == RGB(0x1A, 0x2B, 0x3C))
  }

  @Test(arguments: [
    "", "#", "12345", "1234567", "12345g", "+12345", "##12345", "１２３４５６", "#12 456",
  ])
  func allElseIsNot(text: String) {
    #expect(RGB(hex: text) == nil)
  }

  @Test func hexKeepsLeadingZeros() {
    #expect(RGB(0x00000A).hex == "00000a")
  }

  @Test func aSchemeNeedsSixteenColours() {
    var colours = Dictionary(
      uniqueKeysWithValues: Scheme.Slot.allCases.filter(\.isRequired).map { ($0, RGB.black) })
    #expect(Scheme(name: "all", colours: colours)?[.base10] == nil)
    #expect(Scheme(name: "all", colours: colours)?[.base0F] == .black)
    colours[.base0F] = nil
    #expect(Scheme(name: "one missing", colours: colours) == nil)
  }

  @Test func theVariantIsSeenInTheColours() {
    var colours = Dictionary(
      uniqueKeysWithValues: Scheme.Slot.allCases.map { ($0, RGB.black) })
    colours[.base00] = .white
    #expect(Scheme(name: "paper", colours: colours)?.variant == .light)
    #expect(Scheme(name: "paper", variant: .dark, colours: colours)?.variant == .dark)
  }
}
