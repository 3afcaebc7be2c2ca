import GRDB
import PlainText
import Testing
import WorkshopModel

@testable import WorkshopStore

/// One connection stops in the middle of a write or a look; another one fails soon and may try again.
@Suite struct StuckWriterTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func park(_ text: CleanText, _ ledger: Ledger) throws {
    try ledger.record(.event(.itemParked(text: text)), by: .desk, at: Scene.later)
  }

  @Test func whileOneWritesAnotherReadsAndItsDecisionCanBeTriedAgain() throws {
    let store = try SQLiteStore.create(folder.file())
    let scene = try Scene(store)
    let other = try Ledger(try SQLiteStore.open(folder.file()))
    other.lockPatience = .brief
    _ = try store.append(
      .event(.itemParked(text: "Slow")), by: .desk, at: Scene.later, knowing: 6
    ) { _, _ in
      for _ in 0..<3 {
        #expect(throws: WriteError.store(.locked)) { try park("Mine", other) }
      }
      #expect(throws: StoreError.locked) { try other.saveDraft("Text", for: .desk(1)) }
      #expect(throws: Never.self) { try other.catchUp() }
    }
    try park("Mine", other)
    try other.saveDraft("Text", for: .desk(1))
    #expect(other.timeline.workshop.parkedItems.map(\.text) == ["Slow", "Mine"])
    #expect(try store.events(after: 6).count == 2)
    try scene.ledger.catchUp()
    #expect(scene.ledger.drafts == [.desk(1): "Text"])
    #expect(try SQLiteStore.check(folder.file()).isSound)
  }

  /// A reader lets a write begin and not end; what did not end is not there.
  @Test func aWriteThatCannotEndIsNotWritten() throws {
    let reader = try SQLiteStore.create(folder.file())
    _ = try Scene(reader)
    let writer = try Ledger(try SQLiteStore.open(folder.file()))
    writer.lockPatience = .brief
    try reader.reading { db in
      let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM events")
      _ = try cursor.next()
      for _ in 0..<2 {
        #expect(throws: WriteError.store(.locked)) { try park("Mine", writer) }
      }
    }
    #expect(try reader.events(after: 6).isEmpty)
    try park("Mine", writer)
    #expect(try reader.events(after: 6).count == 1)
  }

  @Test func whatWasToldMeanwhileAndCannotEndNeverBecomesTrue() throws {
    let reader = try SQLiteStore.create(folder.file())
    _ = try Scene(reader)
    let writer = try Ledger(try SQLiteStore.open(folder.file()))
    writer.lockPatience = .brief
    var told: [Int] = []
    func park() throws {
      try writer.record(.event(.itemParked(text: "Mine")), by: .desk, at: Scene.later) {
        _, timeline, _ in told.append(timeline.lastSeq)
      }
    }
    try reader.reading { db in
      let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM events")
      _ = try cursor.next()
      for _ in 0..<2 { #expect(throws: WriteError.store(.locked)) { try park() } }
      #expect(writer.timeline.lastSeq == 6)
    }
    #expect(try reader.events(after: 6).isEmpty)
    try park()
    #expect(told == [7, 7, 7])
    #expect(writer.timeline.lastSeq == 7)
    #expect(try reader.events(after: 6).count == 1)
    #expect(try SQLiteStore.check(folder.file()).isSound)
  }

  @Test func aSuggestionThatWaitedKeepsItsReceipt() throws {
    let store = try SQLiteStore.create(folder.file())
    let scene = try Scene(store)
    let file = try SQLiteStore.open(folder.file())
    let seat = try Ledger(file)
    seat.lockPatience = .brief
    seat.prepareTurn(scene.round, scene.people[0])
    let promised = try #require(file.ahead?.receipt)
    let turn = Intent.turn(
      round: scene.round, person: scene.people[0], entry: .suggestion(text: "A rock"))
    _ = try store.append(
      .event(.itemParked(text: "Slow")), by: .desk, at: Scene.later, knowing: 6
    ) { _, _ in
      #expect(throws: WriteError.store(.locked)) {
        try seat.record(turn, by: .seat, at: Scene.later)
      }
    }
    let written = try seat.record(turn, by: .seat, at: Scene.later)
    #expect(written.receipt == promised)
    #expect(try scene.takeBack(promised, as: 0).entry == .suggestion(text: "A rock"))
  }

  @Test func whoWaitedInVainLooksOnlyForAMomentUntilItWorks() throws {
    let wait = LockWait()
    wait.patience = .brief
    func looks(_ purpose: LockWait.Purpose) -> Int {
      var count = 0
      try? wait.run(purpose) {
        while wait.goesOn(after: count) { count += 1 }
        throw DatabaseError(resultCode: .SQLITE_BUSY)
      }
      return count
    }
    let first = looks(.writing)
    let second = looks(.writing)
    #expect(second < first / 2)
    #expect(wait.isStuckWriting)
    #expect(looks(.reading) > second, "reading is judged by itself")
    try wait.run(.writing) {}
    #expect(!wait.isStuckWriting)
    #expect(looks(.writing) > second)
    wait.patience = .long
    #expect(!wait.isStuckWriting)
  }
}
