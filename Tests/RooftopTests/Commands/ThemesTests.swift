import Foundation
import Testing

@Suite struct ThemesTests {
  private static let scheme = """
    name: "Mine"
    palette:
      base00: "000000"
      base01: "101010"
      base02: "202020"
      base03: "303030"
      base04: "e0e0e0"
      base05: "ffffff"
      base06: "ffffff"
      base07: "ffffff"
      base08: "ffb0b0"
      base09: "ffc890"
      base0A: "ffe080"
      base0B: "a0f0a0"
      base0C: "a0f0f0"
      base0D: "a0d0ff"
      base0E: "e0c0ff"
      base0F: "e0c0a0"
    """

  @Test func theListHoldsTheDefaultAndOwnThemes() throws {
    let shell = try Shell()
    let folder = shell.folder.url.appending(path: "config/themes")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(Self.scheme.utf8).write(to: folder.appending(path: "mine.yaml"))
    try Data("not: a scheme".utf8).write(to: folder.appending(path: "broken.yaml"))
    for order in [["--config-dir", "config", "themes"], ["themes", "--config-dir", "config"]] {
      let list = try shell.rooftop(order)
      #expect(list.code == 0)
      #expect(list.output.contains("room-dark  (default)"))
      #expect(list.output.contains("mine"))
      #expect(list.output.contains("broken  (cannot be used: broken.yaml"))
    }
    let xdg = try shell.rooftop(
      "themes", environment: ["XDG_CONFIG_HOME": shell.folder.path("elsewhere")])
    #expect(!xdg.output.contains("mine"))
  }

  @Test func theSourceTreesThemesAreFound() throws {
    let shell = try Shell()
    let folder = shell.folder.url.appending(path: "Themes")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(Self.scheme.utf8).write(to: folder.appending(path: "tree.yaml"))
    #expect(try shell.rooftop("themes").output.contains("tree"))
  }

  @Test func aSchemeIsMeasuredAndFaintOnesFail() throws {
    let shell = try Shell()
    try shell.folder.write(Self.scheme, to: "good.yaml")
    let good = try shell.rooftop("themes", "--check", "good.yaml")
    #expect(good.output.contains("ok body: 21.0, 21.0 in 256 colours, at least 10.0"))
    try shell.folder.write(
      Self.scheme.replacing("base05: \"ffffff\"", with: "base05: \"303030\""), to: "faint.yaml")
    let faint = try shell.rooftop("themes", "--check", "faint.yaml")
    #expect(faint.code == 65)
    #expect(faint.errorIsOneLine)
    #expect(faint.output.contains("!  body: "))
  }

  @Test func aMissingOrBrokenSchemeIsOneLine() throws {
    let shell = try Shell()
    #expect(try shell.rooftop("themes", "--check", "no.yaml").code == 66)
    try shell.folder.write("base00: \"zz\"", to: "bad.yaml")
    let bad = try shell.rooftop("themes", "--check", "bad.yaml")
    #expect(bad.code == 65)
    #expect(bad.errorIsOneLine)
  }
}
