import Foundation
import PlainText
import Testing
import WorkshopModel
import WorkshopStore

/// What may and may not be opened; a refused file stays as it was, with nothing beside it.
@Suite struct FileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func made() throws -> [UInt8] {
    let store = try SQLiteStore.create(folder.file())
    _ = try Scene(store)
    store.close()
    return try folder.bytes()
  }

  private func expectRefused(_ error: StoreError, as access: SQLiteStore.Access = .readWrite) throws
  {
    let before = try folder.bytes()
    #expect(throws: error) { try SQLiteStore.open(folder.file(), access: access) }
    #expect(try folder.bytes() == before)
    #expect(try folder.names == ["a.okr"])
  }

  @Test func aNewFileIsItsOwnersAlone() throws {
    _ = try made()
    let mode = try FileManager.default.attributesOfItem(atPath: folder.file())[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(try folder.names == ["a.okr"])
  }

  @Test func whatIsThereIsNotOverwritten() throws {
    try folder.write(Array("my letter".utf8))
    #expect(throws: StoreError.alreadyExists) { try SQLiteStore.create(folder.file()) }
    #expect(try folder.bytes() == Array("my letter".utf8))
    #expect(throws: StoreError.alreadyExists) { try SQLiteStore.create(folder.path) }
    #expect(throws: StoreError.missingFolder) { try SQLiteStore.create(folder.file("no/a.okr")) }
    #expect(throws: StoreError.unwritableFolder) { try SQLiteStore.create("/proc/a.okr") }
  }

  @Test func aLinkToNowhereIsNotFollowedWhenCreating() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.file(), withDestinationPath: folder.file("b.okr"))
    #expect(throws: StoreError.alreadyExists) { try SQLiteStore.create(folder.file()) }
    #expect(try folder.names == ["a.okr"])
  }

  @Test func aLinkOpensTheWorkshopItNames() throws {
    _ = try made()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: folder.file())
    let store = try SQLiteStore.open(folder.file("link"))
    #expect(try store.events(after: 0).count == 6)
    #expect(store.path.hasSuffix("/a.okr"))
  }

  @Test func namesThatNoFileCanHaveAreRefusedInWords() throws {
    let long = folder.file(String(repeating: "x", count: 300))
    #expect(throws: StoreError.unusableName) { try SQLiteStore.create(long) }
    #expect(throws: StoreError.missing) { try SQLiteStore.open(long) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.file(), withDestinationPath: folder.file())
    #expect(throws: StoreError.missing) { try SQLiteStore.open(folder.file()) }
  }

  @Test func missingFilesAndFoldersAreNamed() throws {
    #expect(throws: StoreError.missing) { try SQLiteStore.open(folder.file()) }
    #expect(throws: StoreError.isDirectory) { try SQLiteStore.open(folder.path) }
    #expect(throws: StoreError.notAWorkshop) { try SQLiteStore.open("/dev/null") }
    #expect(throws: StoreError.missing) { try SQLiteStore.check(folder.file()) }
    #expect(try folder.names.isEmpty)
  }

  @Test(arguments: ["", "x", "SQLite format 3\0", String(repeating: "A letter. ", count: 1000)])
  func otherFilesAreNotWorkshops(_ text: String) throws {
    try folder.write(Array(text.utf8))
    try expectRefused(.notAWorkshop)
    try expectRefused(.notAWorkshop, as: .readOnly)
    #expect(throws: StoreError.notAWorkshop) { try SQLiteStore.check(folder.file()) }
  }

  @Test func anotherProgramsDatabaseIsNotAWorkshop() throws {
    var bytes = try made()
    bytes.replaceSubrange(68..<72, with: [0, 0, 0, 1])
    try folder.write(bytes)
    try expectRefused(.notAWorkshop)
  }

  @Test func aNewerFormatIsRefusedInWords() throws {
    var bytes = try made()
    bytes[63] = 3
    try folder.write(bytes)
    try expectRefused(.newer(version: 3))
    #expect(StoreError.newer(version: 3).message.string.contains("Update"))
  }

  @Test func aWriteAheadLogIsRefusedUntouched() throws {
    var bytes = try made()
    bytes[18] = 2
    bytes[19] = 2
    try folder.write(bytes)
    try expectRefused(.damaged("its header was changed"))
  }

  @Test func aReaderReadsAndNeverWrites() throws {
    let before = try made()
    let store = try SQLiteStore.open(folder.file(), access: .readOnly)
    #expect(try store.events(after: 0).count == 6)
    #expect(throws: StoreError.readOnly) { try store.saveDraft("x", for: .desk(0)) }
    #expect(throws: WriteError.store(.readOnly)) {
      try store.append(.event(.timerStarted), by: .desk, at: Scene.later, knowing: 6) { _, _ in }
    }
    store.close()
    #expect(try folder.bytes() == before)
    #expect(try folder.names == ["a.okr"])
  }

  /// However often it is asked for: its lock would tell of another workshop's writers.
  @Test func aReplacedFileIsNotLockedEither() throws {
    _ = try made()
    let store = try SQLiteStore.open(folder.file())
    try FileManager.default.moveItem(atPath: folder.file(), toPath: folder.file("b.okr"))
    try FileManager.default.copyItem(atPath: folder.file("b.okr"), toPath: folder.file())
    for _ in 1...2 {
      #expect(throws: StoreError.moved) { try store.hold(.desk(0)) }
    }
    store.close()
  }

  @Test func aReplacedFileIsNotWrittenTo() throws {
    _ = try made()
    let store = try SQLiteStore.open(folder.file())
    try FileManager.default.moveItem(atPath: folder.file(), toPath: folder.file("b.okr"))
    #expect(throws: StoreError.moved) { try store.saveDraft("x", for: .desk(0)) }
  }

  @Test func aCommitTouchesTheFile() throws {
    let store = try SQLiteStore.create(folder.file())
    let old = [FileAttributeKey.modificationDate: Date(timeIntervalSince1970: 1)]
    try FileManager.default.setAttributes(old, ofItemAtPath: folder.file())
    try store.saveDraft("x", for: .desk(0))
    let now = try FileManager.default.attributesOfItem(atPath: folder.file())[.modificationDate]
    #expect(try #require(now as? Date) > Date(timeIntervalSince1970: 1_000_000))
  }
}
