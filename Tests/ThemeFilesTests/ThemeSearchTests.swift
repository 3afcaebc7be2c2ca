import Foundation
import TerminalUI
import Testing
import ThemeFiles

struct ThemeSearchTests {
  private let folder: URL

  init() throws {
    folder = URL.temporaryDirectory.appending(path: "themes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func write(_ name: String, colour: String) throws {
    let lines = Scheme.Slot.allCases.map { "\($0): \($0 == .base00 ? colour : "ffffff")\n" }
    try Data(lines.joined().utf8).write(to: folder.appending(path: name))
  }

  @Test func withoutFoldersTheCompiledInThemesAreThere() throws {
    let search = ThemeSearch(folders: [folder.appending(path: "none")])
    #expect(search.names == ["room-dark", "terminal"])
    #expect(try search.theme(named: "room-dark") == .standard)
    #expect(try search.theme(named: "terminal") == .terminal)
    #expect(try search.theme(named: "sea") == nil)
  }

  @Test func filesAreFoundByTheirNameAndComeFirst() throws {
    try write("sea.yml", colour: "000011")
    try write("room-dark.yaml", colour: "000022")
    try write("notes.txt", colour: "000033")
    let search = ThemeSearch(folders: [folder])
    #expect(search.names == ["room-dark", "sea", "terminal"])
    #expect(try search.theme(named: "sea")?[.body].background == RGB(0x000011))
    #expect(try search.theme(named: "room-dark")?[.body].background == RGB(0x000022))
    try FileManager.default.removeItem(at: folder)
  }

  @Test func aNameIsNotAPath() throws {
    try write("sea.yaml", colour: "000011")
    let search = ThemeSearch(folders: [folder.appending(path: "none")])
    #expect(try search.theme(named: "../sea") == nil)
    try FileManager.default.removeItem(at: folder)
  }

  @Test func aFileThatIsNotTextIsRefused() throws {
    try Data([0xFF, 0xFE, 0x00]).write(to: folder.appending(path: "bad.yaml"))
    #expect(throws: SchemeFileError.self) {
      try ThemeSearch(folders: [folder]).theme(named: "bad")
    }
    try FileManager.default.removeItem(at: folder)
  }
}
