import TerminalUI
import Testing
import ThemeFiles

struct SchemeFileTests {
  private static let slots = Scheme.Slot.allCases.filter(\.isRequired)

  private func flat(_ write: (Scheme.Slot) -> String) -> String {
    "scheme: \"Old Form\"\nauthor: Ann\n"
      + Self.slots.map { "\($0): \(write($0))\n" }.joined()
  }

  private func error(in yaml: String) -> SchemeFileError? {
    #expect(throws: SchemeFileError.self) {
      try SchemeFile.scheme(fromYAML: yaml, fileName: "my.yaml")
    }
  }

  @Test func thePublishedFormsMeanTheSame() throws {
    let quoted = flat { "\"#0000\($0.rawValue + 10)\"" }
    let bare = flat { "0000\($0.rawValue + 10)" }
    let nested =
      "system: base16\nname: Old Form\nauthor: Ann\npalette:\n"
      + Self.slots.map { "  \($0): '0000\($0.rawValue + 10)'\n" }.joined()
    let schemes = try [quoted, bare, nested].map {
      try SchemeFile.scheme(fromYAML: $0, fileName: "a.yaml")
    }
    #expect(Set(schemes).count == 1)
    #expect(schemes.first?[.base0F] == RGB(0x000025))
    #expect(schemes.first?.name == "Old Form")
  }

  @Test func unquotedZerosAndExponentsAreColours() throws {
    let yaml = flat { $0 == .base00 ? "000000" : "1e1000" }
    let scheme = try SchemeFile.scheme(fromYAML: yaml, fileName: "a.yaml")
    #expect(scheme[.base00] == .black)
    #expect(scheme[.base05] == RGB(0x1E1000))
  }

  @Test func twentyFourColoursAreKept() throws {
    let yaml = flat { _ in "111111" } + "base17: abcdef\n"
    #expect(try SchemeFile.scheme(fromYAML: yaml, fileName: "a")[.base17] == RGB(0xABCDEF))
  }

  @Test func lowerCaseKeysWork() throws {
    let yaml = flat { _ in "111111" }.replacing("base0A", with: "base0a")
    #expect(try SchemeFile.scheme(fromYAML: yaml, fileName: "a")[.base0A] == RGB(0x111111))
  }

  @Test func aSchemeWithoutANameTakesThatOfItsFile() throws {
    let yaml = flat { _ in "111111" }.replacing("scheme", with: "other")
    #expect(try SchemeFile.scheme(fromYAML: yaml, fileName: "sea.yaml").name == "sea")
  }

  @Test func aWrongColourIsNamedWithItsLine() {
    let found = error(in: flat { $0 == .base02 ? "blue" : "111111" })
    #expect(found?.line == 5)
    #expect(
      found?.message
        == "my.yaml, line 5: base02 is not a colour. Write six hexadecimal digits, like \"1a2b3c\"."
    )
  }

  @Test func aMissingColourIsNamed() {
    let found = error(in: flat { _ in "111111" }.replacing("base0B", with: "colour"))
    #expect(found?.reason.string.hasPrefix("base0B is missing") == true)
  }

  @Test func aWrongVariantIsNamed() {
    #expect(error(in: flat { _ in "111111" } + "variant: grey\n")?.line == 19)
  }

  @Test(
    arguments: [
      "", "just words", "- 1\n- 2", "a: [", "a: \"", "\t", "%", "a: &x *x", "{{{{", "palette: 3",
      "\u{0}", "a: 1\na: 2", "--- 1\n--- 2", "base00:\n  x: 1", "base00: [1]", "\u{FEFF}",
      "? [a]\n: b", "a: !!binary x", "*nobody",
      String(repeating: "[", count: 60_000), String(repeating: "a: ", count: 20_000),
      String(repeating: "- ", count: 30_000), String(repeating: "x", count: 70_000),
    ])
  func nonsenseIsRefusedInWords(yaml: String) {
    let found = error(in: yaml)
    #expect(found?.message.string.hasPrefix("my.yaml") == true)
    #expect(found?.message.lines.count == 1)
  }

  @Test func noBytesCrashIt() {
    var generator = SystemRandomNumberGenerator()
    let good = Array(flat { _ in "111111" }.utf8)
    for _ in 0..<500 {
      var bytes = good
      for _ in 0..<4 {
        bytes[Int.random(in: bytes.indices, using: &generator)] = .random(
          in: 0...255, using: &generator)
      }
      let scheme = try? SchemeFile.scheme(
        fromYAML: String(decoding: bytes, as: UTF8.self), fileName: "a")
      #expect(scheme?[.base00] != nil || scheme == nil)
    }
  }
}
