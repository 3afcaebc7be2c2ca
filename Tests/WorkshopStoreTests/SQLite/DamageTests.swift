import Foundation
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

/// A changed file is refused, or what it says is what was written.
@Suite struct DamageTests {
  let folder: TemporaryFolder
  let sound: [UInt8]
  let records: [EventRecord]
  let shelves: Shelves

  init() throws {
    folder = try TemporaryFolder()
    let store = try SQLiteStore.create(folder.file())
    let scene = try Scene(store)
    try scene.enter("Loved by every neighbour", as: 0)
    try scene.enter("Open on Sundays", as: 1)
    try scene.ledger.saveDraft("half a thought", for: scene.slot(2))
    records = try store.events(after: 0)
    shelves = try Self.shelves(store)
    store.close()
    sound = try folder.bytes()
  }

  private static func shelves(_ store: SQLiteStore) throws -> Shelves {
    try store.reading { db in
      Shelves(box: try BoxTable.load(db), drafts: try DraftTable.load(db))
    }
  }

  @Test func aSoundFilePassesTheCheck() throws {
    let report = try SQLiteStore.check(folder.file())
    #expect(report.isSound)
    #expect(report.exitCode == 0)
    #expect(report.items.count == 8)
    #expect(try folder.bytes() == sound)
  }

  @Test(arguments: 0..<8)
  func noFlippedBitGoesUnnoticed(_ bit: Int) throws {
    for offset in stride(from: bit, to: sound.count, by: 163) {
      var bytes = sound
      bytes[offset] ^= 1 << bit
      try folder.write(bytes)
      do {
        let store = try SQLiteStore.open(folder.file())
        defer { store.close() }
        let read = try store.events(after: 0)
        let kept = try Self.shelves(store)
        #expect(read == records, "byte \(offset)")
        #expect(kept == shelves, "byte \(offset)")
      } catch let error as StoreError {
        #expect([65, 74, 75].contains(error.exitCode), "byte \(offset): \(error)")
        #expect(try folder.bytes() == bytes)
      }
    }
  }

  @Test(arguments: [
    "UPDATE events SET payload = replace(payload, 'Bo', 'Bu') WHERE seq = 4",
    "UPDATE events SET at = at + 1 WHERE seq = 2",
    "UPDATE events SET author = 'seat' WHERE seq = 2",
    "DELETE FROM events WHERE seq = 3", "DELETE FROM events WHERE seq = 8",
    "UPDATE events SET seq = seq + 1 WHERE seq = 8",
    "DELETE FROM sealed WHERE key = (SELECT min(key) FROM sealed)", "DELETE FROM drafts",
    "UPDATE sealed SET round = '7'", "UPDATE sealed SET receipt = NULL",
    "UPDATE drafts SET slot = 'desk'", "DELETE FROM meta WHERE name = 'head'", "DELETE FROM meta",
    "UPDATE meta SET value = x'00' WHERE name LIKE 'salt/%'",
    "CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM sealed; END",
    "CREATE VIEW v AS SELECT 1", "CREATE INDEX i ON events(kind)", "CREATE TABLE t(a)",
    "DROP TABLE drafts",
    "INSERT INTO events SELECT -4, at, author, kind, payload, hash FROM events WHERE seq = 2",
    "INSERT INTO events SELECT 0, at, author, kind, payload, hash FROM events WHERE seq = 2",
    "INSERT INTO events SELECT 12, at, author, kind, payload, hash FROM events WHERE seq = 2",
    "INSERT INTO meta VALUES ('live/stage', zeroblob(100000))",
    "INSERT INTO drafts VALUES ('desk', CAST(zeroblob(20000000) AS TEXT))",
    "PRAGMA user_version = 1",
  ])
  func meddlingIsNoticed(_ sql: String) throws {
    try folder.meddle(sql)
    let report = try SQLiteStore.check(folder.file())
    #expect(!report.isSound)
    #expect(report.exitCode == 65)
    #expect {
      let store = try SQLiteStore.open(folder.file())
      defer { store.close() }
      _ = try store.events(after: 0)
    } throws: { error in
      guard case .damaged = error as? StoreError else { return false }
      return true
    }
  }

  /// Chained as Rooftop would, so that nothing but its contents speaks against it.
  private func write(_ kind: String, _ payload: String) throws -> SQLiteStore {
    let store = try SQLiteStore.open(folder.file())
    let row = EventRow(seq: 9, at: 0, author: "desk", kind: kind, payload: payload)
    try store.amending { db, known in
      var chain = Chain(after: try Meta.head(db).hash)
      try chain.link(row)
      try db.execute(
        sql: "INSERT INTO events VALUES (9, 0, 'desk', ?, ?, ?)",
        arguments: [kind, payload, Data(chain.hash)])
      known.head = Head(seq: 9, hash: chain.hash, keeping: known.head)
    }
    return store
  }

  @Test(arguments: [
    ("moonLanded", "{}"), ("moonLanded", #"{"by":"Ana","day":"2031-01-01"}"#),
    ("phaseAdded", #"{"after":"1","minutes":20,"phase":"moonWalk"}"#),
    ("roundOpened", #"{"kind":{"guesses":{"places":2}}}"#),
    ("adviceWaived", #"{"note":"Fine","rule":"z9","subject":{"set":{}}}"#),
  ])
  func anEventOfANewerRooftopSaysSo(_ kind: String, _ payload: String) throws {
    let store = try write(kind, payload)
    #expect(throws: StoreError.newerEvent(seq: 9)) { try store.events(after: 0) }
    #expect(try store.events(after: 9).isEmpty)
    store.close()
    #expect(throws: StoreError.newerEvent(seq: 9)) { try SQLiteStore.check(folder.file()) }
  }

  @Test(arguments: [
    ("personAdded", "{}"), ("personAdded", #"{"name":7}"#), ("personAdded", "{\"name\":"),
    ("moonLanded", "not JSON"), ("timerExtended", #"{"minutes":"ten"}"#),
  ])
  func anEventThatIsBrokenIsDamage(_ kind: String, _ payload: String) throws {
    let store = try write(kind, payload)
    #expect(throws: StoreError.damaged("event 9 cannot be read")) { try store.events(after: 0) }
  }

  @Test func aLostEntryShowsInTheCheck() throws {
    let store = try SQLiteStore.open(folder.file())
    try store.writing { db in try BoxTable.save(SealedBox(), db) }
    store.close()
    let report = try SQLiteStore.check(folder.file())
    #expect(report.items.filter { !$0.passed }.map(\.name) == ["box"])
  }
}
