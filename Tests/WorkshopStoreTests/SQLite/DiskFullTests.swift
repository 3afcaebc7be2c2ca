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
    #expect(try store.events(after: 0) == Array(scene.ledger.timeline.records))

    try store.limitPages(to: 10_000)
    try scene.ledger.saveDraft(long, for: .desk(0))
    #expect(try store.drafts() == [.desk(0): long])
    #expect(try SQLiteStore.check(folder.file()).isSound)
  }

  @Test func aDecisionIsRefusedAndTheNextOneGoesOn() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(folder.file())
    let ledger = try Scene(store).ledger
    func park(_ text: CleanText) throws {
      try ledger.record(
        .decision(.itemParked(text: text), draft: nil, slot: .desk(0)), by: .desk, at: Scene.later)
    }
    try store.limitPages(to: 1)
    let long = CleanText(String(repeating: "long ", count: 79))
    #expect(throws: WriteError.store(.diskFull)) {
      for _ in 0..<20 { try park(long) }
    }
    let before = Array(ledger.timeline.records)
    #expect(throws: WriteError.store(.diskFull)) { try park(long) }
    #expect(Array(ledger.timeline.records) == before)
    #expect(try store.events(after: 0) == before)

    try store.limitPages(to: 10_000)
    try ledger.saveDraft("Begun", for: .desk(0))
    let other = try Ledger(try SQLiteStore.open(folder.file()))
    try other.record(.event(.itemParked(text: "Theirs")), by: .desk(1), at: Scene.later)
    try park("Mine")
    #expect(ledger.timeline.workshop.parkedItems.map(\.text).suffix(2) == ["Theirs", "Mine"])
    #expect(try store.drafts().isEmpty)
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
