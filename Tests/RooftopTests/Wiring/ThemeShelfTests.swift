import Foundation
import PlainText
import TerminalUI
import Testing
import ThemeFiles

@testable import rooftop

@Suite struct ThemeShelfTests {
  private let nothing = ThemeSearch(folders: [])

  @Test func withoutAnyFolderTheCompiledInThemesAreThere() throws {
    let shelf = try ThemeShelf(nothing, wanted: nil)
    #expect(shelf.names.contains("terminal"))
    #expect(shelf.names[shelf.selected] == Theme.standard.name)
    #expect(shelf.theme == .standard)
    #expect(shelf.names.count == shelf.themes.count)
  }

  @Test func aThemeIsChosenByName() throws {
    let shelf = try ThemeShelf(nothing, wanted: "terminal")
    #expect(shelf.theme == .terminal)
  }

  /// A room is bright unless something else is asked for, or there is no such theme.
  @Test func theUsualThemeGivesWayToAWish() throws {
    #expect(try ThemeShelf(nothing, wanted: nil, usual: "terminal").theme == .terminal)
    #expect(try ThemeShelf(nothing, wanted: nil, usual: "nope").theme == .standard)
    let wish = Theme.standard.name.string
    #expect(try ThemeShelf(nothing, wanted: wish, usual: "terminal").theme == .standard)
    let own = ThemeSearch(folders: [URL(filePath: #filePath).repositoryThemes])
    #expect(
      try ThemeShelf(own, wanted: nil, usual: RoomSession.usualTheme).theme.name == "room-light")
  }

  @Test(arguments: [("nope", CommandFailure.usage), ("./nope.yaml", CommandFailure.noInput)])
  func aThemeThatIsNotThereIsRefused(_ wanted: String, _ code: Int32) {
    do throws(CommandFailure) {
      _ = try ThemeShelf(nothing, wanted: wanted)
      Issue.record("accepted")
    } catch {
      #expect(error.code == code)
    }
  }

  @Test func aBrokenThemeIsPassedOverUnlessItIsAskedFor() throws {
    let folder = try TemporaryFolder()
    try folder.write("base00: \"zz\"", to: "broken.yaml")
    let search = ThemeSearch(folders: [folder.url])
    let shelf = try ThemeShelf(search, wanted: nil)
    #expect(!shelf.names.contains("broken"))
    #expect(throws: CommandFailure.self) { try ThemeShelf(search, wanted: "broken") }
    #expect(throws: CommandFailure.self) {
      try ThemeShelf(search, wanted: folder.path("broken.yaml"))
    }
  }
}

extension URL {
  /// The themes of the source tree, from a file of its tests.
  fileprivate var repositoryThemes: URL {
    (0..<4).reduce(self) { url, _ in url.deletingLastPathComponent() }.appending(path: "Themes")
  }
}
