import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite struct DiskFullTests {
  @Test func nothingIsHarmedAndWorkGoesOnWithRoom() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(folder.file())
    let scene = try Scene(store)
    let long = CleanText(String(repeating: "long ", count: 2000))
    try store.limitPages(to: 1)
    let before = try folder.bytes()
    #expect(throws: StoreError.diskFull) { try scene.ledger.saveDraft(long, for: .desk(0)) }
    #expect(try folder.bytes() == before)
    #expect(scene.ledger.drafts.isEmpty)
    #expect(try store.events(after: 0) == scene.ledger.timeline.records)

    try store.limitPages(to: 10_000)
    try scene.ledger.saveDraft(long, for: .desk(0))
    #expect(try store.drafts() == [.desk(0): long])
    #expect(try SQLiteStore.check(folder.file()).isSound)
  }
}

extension SQLiteStore {
  /// SQLite then says the disk is full; fewer pages than there are means no more.
  fileprivate func limitPages(to count: Int) throws {
    try reading { db in
      _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(count)")
    }
  }
}
