import Foundation
import Testing

@testable import WorkshopStore

@Suite struct CheckpointFolderTests {
  let folder: TemporaryFolder
  let shelf: CheckpointFolder

  init() throws {
    folder = try TemporaryFolder()
    shelf = CheckpointFolder(URL(filePath: folder.file("cache/rooftop/checkpoints")))
  }

  @Test func whatIsKeptIsThereForItsOwnerOnly() throws {
    #expect(shelf.bytes(named: "a") == nil)
    shelf.keep([1, 2, 3], named: "a")
    shelf.keep([4], named: "a")
    #expect(shelf.bytes(named: "a") == [4])
    #expect(try mode("cache/rooftop/checkpoints") == 0o700)
    #expect(try mode("cache/rooftop/checkpoints/a") == 0o600)
    shelf.remove("a")
    #expect(shelf.bytes(named: "a") == nil)
  }

  @Test func whatAKilledProgramLeftIsNeverRead() throws {
    shelf.keep([1], named: "a")
    try folder.write([9, 9], to: "cache/rooftop/checkpoints/a.4711")
    #expect(shelf.bytes(named: "a") == [1])
  }

  @Test func aFewOfTheLatestStay() throws {
    for number in 0..<60 { shelf.keep([UInt8(number)], named: "\(number)") }
    let left = try FileManager.default.contentsOfDirectory(
      atPath: folder.file("cache/rooftop/checkpoints"))
    #expect(left.count == 48)
  }

  @Test func whereNothingCanBeKeptNothingIs() throws {
    try folder.write([0], to: "file")
    let nowhere = CheckpointFolder(URL(filePath: folder.file("file/checkpoints")))
    nowhere.keep([1], named: "a")
    #expect(nowhere.bytes(named: "a") == nil)
  }

  @Test func aLinkOrAFolderInItsPlaceIsNotRead() throws {
    shelf.keep([1], named: "a")
    let place = folder.file("cache/rooftop/checkpoints/")
    try FileManager.default.createSymbolicLink(atPath: place + "b", withDestinationPath: "a")
    try FileManager.default.createDirectory(atPath: place + "c", withIntermediateDirectories: false)
    #expect(shelf.bytes(named: "b") == nil)
    #expect(shelf.bytes(named: "c") == nil)
  }

  private func mode(_ name: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: folder.file(name))
    return facts[.posixPermissions] as? Int ?? 0
  }
}
