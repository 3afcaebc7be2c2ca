import GRDB
import Synchronization
import Testing
import WorkshopModel

@testable import WorkshopStore

/// What this process wrote last it need not read again.
@Suite struct KnownTests {
  let folder: TemporaryFolder
  let store: SQLiteStore
  let ledger: Ledger

  init() throws {
    folder = try TemporaryFolder()
    store = try SQLiteStore.create(folder.file("known.okr"))
    ledger = try Scene(store).ledger
  }

  @Test func aDecisionAfterMyOwnReadsNothingAgain() throws {
    try park("First")
    #expect(try statements { try park("Second") }.allSatisfy { !$0.hasPrefix("SELECT") })
  }

  @Test func aDraftOfMineIsErasedWithoutAReadingOfIt() throws {
    try park("First")
    try ledger.saveDraft("Second", for: .desk(0))
    let said = try statements {
      try ledger.record(
        .decision(.itemParked(text: "Second"), draft: nil, slot: .desk(0)), by: .desk,
        at: Scene.later)
    }
    #expect(said.contains { $0.hasPrefix("DELETE FROM drafts") })
    #expect(said.allSatisfy { !$0.hasPrefix("SELECT") })
    #expect(try store.drafts().isEmpty)
  }

  @Test func afterSomebodyElsesItIsReadAgain() throws {
    try park("First")
    let other = try Ledger(try SQLiteStore.open(folder.file("known.okr")))
    try other.record(.event(.itemParked(text: "Theirs")), by: .seat, at: Scene.later)
    let said = try statements { try park("Second") }
    #expect(said.contains { $0.hasPrefix("SELECT name, value FROM meta") })
    #expect(ledger.timeline.lastSeq == 9)
    #expect(try statements { try park("Third") }.allSatisfy { !$0.hasPrefix("SELECT") })
  }

  /// A refusal leaves the disk alone.
  @Test func whatIsRefusedWritesNothing() throws {
    try park("First")
    let said = try statements {
      #expect(throws: WriteError.self) {
        try ledger.record(.event(.itemParked(text: "")), by: .desk, at: Scene.later)
      }
    }
    #expect(said.contains("BEGIN IMMEDIATE"))
    #expect(said.allSatisfy { !$0.hasPrefix("INSERT") && !$0.hasPrefix("UPDATE") })
  }

  private func park(_ text: String) throws {
    try ledger.record(
      .event(.itemParked(text: .init(text))), by: .desk, at: Scene.later)
  }

  /// What SQLite was told to do meanwhile.
  private func statements(_ body: () throws -> Void) throws -> [String] {
    let said = Mutex<[String]>([])
    store.queue.inDatabase { db in
      db.trace(options: .statement) { event in
        guard case .statement(let statement) = event else { return }
        said.withLock { $0.append(statement.sql) }
      }
    }
    defer { store.queue.inDatabase { db in db.trace(nil) } }
    try body()
    return said.withLock { $0 }
  }
}
