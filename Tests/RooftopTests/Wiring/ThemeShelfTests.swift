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
