import Foundation
import Testing
import WorkshopApp

@testable import rooftop

@Suite struct RecentFileTests {
  private func file(_ folder: TemporaryFolder) throws -> RecentFile {
    RecentFile(Settings(try GlobalOptions.parse(["--config-dir", folder.path("config")])))
  }

  @Test func whatIsAddedIsReadAndMissingFilesAreNotShown() throws {
    let folder = try TemporaryFolder()
    let file = try file(folder)
    try folder.write("", to: "here.okr")
    file.add(.init(path: folder.path("here.okr"), organisation: "Here"))
    file.add(.init(path: folder.path("gone.okr"), organisation: "Gone"))
    #expect(file.read().entries.map(\.organisation) == ["Here"])
  }

  @Test func aDamagedListNeverBlocks() throws {
    let folder = try TemporaryFolder()
    let file = try file(folder)
    try FileManager.default.createDirectory(
      atPath: folder.path("config"), withIntermediateDirectories: true)
    try folder.write("{ not json", to: "config/recent.json")
    #expect(file.read().entries.isEmpty)
    try folder.write("", to: "here.okr")
    file.add(.init(path: folder.path("here.okr"), organisation: "Here"))
    #expect(file.read().entries.count == 1)
  }

  @Test func aFolderThatCannotBeMadeNeverBlocks() throws {
    let folder = try TemporaryFolder()
    try folder.write("a file", to: "config")
    let file = try file(folder)
    file.add(.init(path: folder.path("config"), organisation: "X"))
    #expect(file.read().entries.isEmpty)
  }
}
