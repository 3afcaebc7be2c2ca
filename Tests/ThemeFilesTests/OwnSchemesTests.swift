import Foundation
import TerminalUI
import Testing
import ThemeFiles

struct OwnSchemesTests {
  private static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Themes")
  private static let names = [
    "colour-blind-safe", "high-contrast", "paper", "room-dark", "room-light",
  ]

  private func scheme(_ name: String) throws -> Scheme {
    try ThemeSearch.scheme(at: Self.folder.appending(path: "\(name).yaml"))
  }

  @Test func theFolderHoldsTheseAndNoOthers() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(files.sorted() == Self.names.map { "\($0).yaml" })
  }

  @Test(arguments: names)
  func everySchemeIsReadableWithManyColoursAndWith256(name: String) throws {
    let scheme = try scheme(name)
    for row in ContrastReport(scheme).rows { #expect(row.passes, "\(row)") }
    #expect(Theme(scheme).notices.isEmpty)
    #expect(scheme.name.string == name)
  }

  @Test(arguments: names)
  func surfacesStayApartWith256(name: String) throws {
    let theme = Theme(try scheme(name))
    let surfaces = [Role.body, .dialog, .field, .selection].map {
      theme.paint($0, depth: .indexed256).background
    }
    #expect(Set(surfaces).count == 4)
  }

  @Test(arguments: names)
  func goodCautionAndBadStayApartWith256(name: String) throws {
    let theme = Theme(try scheme(name))
    let signs = [Role.body, .good, .caution, .bad].map {
      theme.paint($0, depth: .indexed256).foreground
    }
    #expect(Set(signs).count == 4)
  }

  @Test func theCompiledInSchemeIsTheOneOfTheFile() throws {
    #expect(try scheme("room-dark") == .roomDark)
  }

  @Test func paperAndRoomLightAreLight() throws {
    let light = try Self.names.filter { try scheme($0).variant == .light }
    #expect(light == ["paper", "room-light"])
  }
}
