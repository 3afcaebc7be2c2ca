import Foundation
import Testing

/// Workshops that earlier versions wrote, and what was shown of them then.
@Suite struct OldFileTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../Old").standardized

  @Test(arguments: ["board", "demo6"]) func itOpensAndShowsTheSame(_ name: String) throws {
    let shell = try Shell()
    try FileManager.default.copyItem(
      at: Self.folder.appending(path: "\(name).okr"),
      to: URL(filePath: shell.folder.path("\(name).okr")))
    let shown = try shell.rooftop("show", "\(name).okr")
    let wanted = try String(
      contentsOf: Self.folder.appending(path: "\(name).show.txt"), encoding: .utf8)
    #expect(shown.code == 0)
    #expect(shown.output == wanted)
    let checked = try shell.rooftop("check", "\(name).okr")
    #expect(checked.code == 0, "\(checked.output)\(checked.error)")
  }

  @Test(arguments: ["board", "demo6"]) func itsExportIsMadeAWorkshopAgain(
    _ name: String
  ) throws {
    let shell = try Shell()
    try FileManager.default.copyItem(
      at: Self.folder.appending(path: "\(name).okr"),
      to: URL(filePath: shell.folder.path("\(name).okr")))
    let exported = try shell.rooftop(
      "export", "\(name).okr", "--format", "json", "--output", "x.json")
    #expect(exported.code == 0, "\(exported.error)")
    let made = try shell.rooftop("import", "again.okr", "x.json", "--kind", "workshop", "--apply")
    #expect(made.code == 0, "\(made.error)")
    #expect(
      try shell.rooftop("show", "again.okr").output == shell.rooftop("show", "\(name).okr").output)
  }
}
