import Foundation
import GRDB
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

/// Files beside a workshop that are no part of it change nothing in it.
@Suite struct SideFilesTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let store = try SQLiteStore.create(folder.file())
    _ = try Scene(store)
    store.close()
  }

  /// Neither a look nor a check nor a desk goes on, and everything stays as it is.
  private func expectRefused(_ name: CleanText) throws {
    let before = try everything()
    for access in [SQLiteStore.Access.readWrite, .readOnly] {
      #expect(throws: StoreError.strangerBeside(name)) {
        try SQLiteStore.open(folder.file(), access: access)
      }
    }
    let report = try SQLiteStore.check(folder.file())
    #expect(report.exitCode == 65)
    #expect(report.items.filter { !$0.passed }.map(\.name) == ["beside"])
    #expect(report.items.first?.detail == "\(name) is no part of it: move it away")
    #expect(try everything() == before)
  }

  /// Every plain file of the folder.
  private func everything() throws -> [String: [UInt8]] {
    let plain = try folder.names.filter { name in
      let facts = try FileManager.default.attributesOfItem(atPath: folder.file(name))
      return facts[.type] as? FileAttributeType == .typeRegular
    }
    return Dictionary(uniqueKeysWithValues: try plain.map { ($0, try folder.bytes($0)) })
  }

  /// The log of another database, which SQLite would take for this file's.
  @Test func aWriteAheadLogIsNoPartOfAWorkshop() throws {
    let other = try DatabaseQueue(path: folder.file("other.db"))
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL; CREATE TABLE t(a); INSERT INTO t VALUES (1)")
    }
    let log = try folder.bytes("other.db-wal")
    #expect(!log.isEmpty)
    try other.close()
    try folder.write(log, to: "a.okr-wal")
    try expectRefused("a.okr-wal")
    try folder.write([], to: "a.okr-wal")
    try expectRefused("a.okr-wal")
  }

  @Test(arguments: ["-wal", "-journal"])
  func whatIsNoPlainFileIsRefusedAtOnce(_ end: String) throws {
    let name = folder.file("a.okr" + end)
    #expect(mkfifo(name, 0o600) == 0)
    try expectRefused(CleanText("a.okr" + end))
    #expect(unlink(name) == 0)
    try FileManager.default.createSymbolicLink(atPath: name, withDestinationPath: "/dev/tty")
    try expectRefused(CleanText("a.okr" + end))
  }

  @Test func aJournalOfSomethingElseIsRefused() throws {
    try folder.write(Array("a diary".utf8), to: "a.okr-journal")
    try expectRefused("a.okr-journal")
  }

  /// What a killed desk leaves, and what a reader of such a file does not even look at.
  @Test func anEmptyJournalAndAnIndexAreHarmless() throws {
    try folder.write([], to: "a.okr-journal")
    try folder.write([1, 2, 3], to: "a.okr-shm")
    try SQLiteStore.open(folder.file()).close()
    let report = try SQLiteStore.check(folder.file())
    #expect(report.isSound)
    #expect(report.items.first?.detail == "a.okr-shm, which is not read")
  }

  // MARK: Journals

  /// The file and its journal as they are when a write is cut off after all of it has reached the
  /// file and before the journal is emptied, or, spilling, in the middle.
  private func cutOff(
    _ name: String, spilling: Bool = false, _ write: (Ledger) throws -> Void = { _ in }
  ) throws -> (file: [UInt8], journal: [UInt8]) {
    let store = try SQLiteStore.open(folder.file(name))
    defer { store.close() }
    let ledger = try Ledger(store)
    try write(ledger)
    var left: (file: [UInt8], journal: [UInt8]) = ([], [])
    struct CutOff: Error {}
    #expect(throws: CutOff.self) {
      try store.amending { db, _ in
        try db.execute(sql: "PRAGMA cache_size = 1")
        let text = CleanText(String(repeating: "long ", count: 40_000))
        try DraftTable.save([.desk(0): text], db)
        left = (try folder.bytes(name), try folder.bytes(name + "-journal"))
        throw CutOff()
      }
    }
    #expect(left.journal.first == 0xD9)
    return left
  }

  @Test func aWriteThatWasCutOffIsPutRightAndTheCheckOnlySaysSo() throws {
    let records = try SQLiteStore.open(folder.file()).events(after: 0)
    let left = try cutOff("a.okr")
    try folder.write(left.file, to: "b.okr")
    try folder.write(left.journal, to: "b.okr-journal")
    let before = try everything()
    let report = try SQLiteStore.check(folder.file("b.okr"))
    #expect(report.isSound)
    #expect(report.items.first?.detail == "a write was cut off; opening puts it right")
    #expect(try everything() == before)
    let store = try SQLiteStore.open(folder.file("b.okr"))
    #expect(try store.events(after: 0) == records)
    #expect(try store.drafts().isEmpty)
    store.close()
  }

  /// The backup is a few steps older than what crashed.
  @Test func aBackupCopiedOverACrashedFileStaysAsItIs() throws {
    let backup = try folder.bytes()
    let left = try cutOff("a.okr") { ledger in
      for text in ["One", "Two", "Three"] {
        try ledger.record(.event(.itemParked(text: CleanText(text))), by: .desk, at: Scene.later)
      }
    }
    try folder.write(backup)
    try folder.write(left.journal, to: "a.okr-journal")
    try expectRefused("a.okr-journal")
  }

  /// Only a draft lies between the backup and what crashed: the same events, and all pages fit.
  @Test func aBackupThatIsOneDraftOlderStaysAsItIs() throws {
    let backup = try folder.bytes()
    let left = try cutOff("a.okr") { ledger in try ledger.saveDraft("newer", for: .desk(1)) }
    try folder.write(backup)
    try folder.write(left.journal, to: "a.okr-journal")
    try expectRefused("a.okr-journal")
  }

  /// Made in the same steps, so that pages, sizes and counters agree.
  @Test func aTwinsJournalIsRefused() throws {
    let twin = try SQLiteStore.create(folder.file("twin.okr"))
    _ = try Scene(twin)
    try twin.saveDraft("The twin's", for: .desk(0))
    twin.close()
    let mine = try SQLiteStore.open(folder.file())
    try mine.saveDraft("Mine", for: .desk(0))
    mine.close()
    let left = try cutOff("twin.okr")
    try folder.write(left.journal, to: "a.okr-journal")
    try expectRefused("a.okr-journal")
  }

  /// It would be left alone by SQLite only as long as that other file exists.
  @Test func aJournalThatNamesAnotherFileIsRefused() throws {
    let left = try cutOff("a.okr")
    let magic: [UInt8] = Array(left.journal.prefix(8))
    try folder.write(left.journal + Array("super".utf8) + magic, to: "a.okr-journal")
    try expectRefused("a.okr-journal")
  }
}
