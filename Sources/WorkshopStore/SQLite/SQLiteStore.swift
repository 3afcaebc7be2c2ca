import GRDB
import GRDBSQLite
import PlainText
import WorkshopModel

/// A workshop in one SQLite file, shared by any number of processes on the machine.
public final class SQLiteStore: EventStore {
  /// What a caller means to do with the file.
  public enum Access: Sendable {
    case readWrite, readOnly
  }

  /// The file, absolute and with links resolved: what to watch for others' changes.
  public var path: String { file.path }
  public let access: Access

  let file: WorkshopPath
  private let queue: DatabaseQueue
  let claim: FileClaim
  /// For the turn that is being written here.
  var ahead: ReceiptAhead?
  private(set) var isClosed = false

  /// The engine and its version, for `--version`.
  public static var version: String {
    "SQLite \(String(cString: sqlite3_libversion()))"
  }

  init(_ file: WorkshopPath, _ access: Access, _ queue: DatabaseQueue, _ claim: FileClaim) {
    self.file = file
    self.access = access
    self.queue = queue
    self.claim = claim
  }

  deinit { close() }

  public func events(after seq: Int) throws(StoreError) -> [EventRecord] {
    try reading { db in try EventTable.records(after: seq, db) }
  }

  public func append(
    _ intent: Intent, by author: Author, at moment: Timestamp, knowing lastSeq: Int,
    judge: ([EventRecord], EventRecord) throws(Rejection) -> Void
  ) throws(WriteError) -> Written {
    do {
      let salts = Filing.needsSalts(intent) ? try reading { try BoxTable.salts($0) } : [:]
      let filing = try Filing(intent, salts: salts, hardness: .slow, ahead: ahead)
      ahead = nil
      return try writing { db in
        let missed = try EventTable.records(after: lastSeq, db)
        let before = Shelves(
          box: filing.touchesBox ? try BoxTable.load(db) : SealedBox(),
          drafts: filing.touchesDrafts ? try DraftTable.load(db) : [:])
        let mine = EventRecord(
          seq: lastSeq + missed.count + 1, at: moment, author: author,
          event: filing.event(before.box))
        try judge(missed, mine)
        var after = before
        let entry = try filing.settle(&after, as: mine.seq)
        try EventTable.append(mine, db)
        if after.box != before.box { try BoxTable.save(after.box, db) }
        if after.drafts != before.drafts { try DraftTable.save(after.drafts, db) }
        return Written(missed: missed, mine: mine, receipt: filing.receipt, entry: entry)
      }
    } catch {
      let failure = WriteError(error, at: file)
      if case .store(let problem) = failure { throw .store(naming(problem)) }
      throw failure
    }
  }

  public func appendAll(
    knowing lastSeq: Int, plan: ([EventRecord]) throws(Rejection) -> Batch
  ) throws(WriteError) -> Batch {
    do {
      return try writing { db in
        let mine = try plan(EventTable.records(after: lastSeq, db))
        for record in mine.records { try EventTable.append(record, db) }
        if !mine.entries.isEmpty {
          var box = try BoxTable.load(db)
          try mine.seal(in: &box)
          try BoxTable.save(box, db)
        }
        return mine
      }
    } catch {
      throw WriteError(error, at: file)
    }
  }

  public func saveDraft(_ text: CleanText?, for slot: DraftSlot) throws(StoreError) {
    do {
      guard try drafts()[slot] != text else { return }
      try writing { db in
        var drafts = try DraftTable.load(db)
        drafts[slot] = text
        try DraftTable.save(drafts, db)
      }
    } catch {
      throw naming(StoreError(error, at: file))
    }
  }

  public func drafts() throws(StoreError) -> [DraftSlot: CleanText] {
    try reading { db in try DraftTable.load(db) }
  }

  public func liveNotes() throws(StoreError) -> [LiveNote: CleanText] {
    try reading { db in try LiveNotes.load(db) }
  }

  public func changeLiveNotes(
    _ change: (inout [LiveNote: CleanText]) -> Void
  ) throws(StoreError) {
    do {
      let seen = try liveNotes()
      var wanted = seen
      change(&wanted)
      guard wanted != seen else { return }
      try writing { db in
        let before = try LiveNotes.load(db)
        var after = before
        change(&after)
        try LiveNotes.save(after, replacing: before, db)
      }
    } catch {
      throw StoreError(error, at: file)
    }
  }

  public var dataVersion: Int {
    get throws(StoreError) {
      try reading { db in try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
    }
  }

  public func close() {
    guard !isClosed else { return }
    isClosed = true
    Connection.close(queue, readOnly: access == .readOnly)
    claim.release()
  }

  /// One look at the file: everything read in `body` belongs together.
  func reading<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    guard !isClosed else { throw .closed }
    do {
      // `read` sets a pragma that makes SQLite compile every statement anew.
      return try queue.unsafeRead { db in try Self.transaction(.deferred, db, body) }
    } catch {
      throw naming(StoreError(error, at: file))
    }
  }

  /// Who holds the file, where that is why something failed.
  func naming(_ error: StoreError) -> StoreError {
    guard error == .locked, access == .readWrite, let descriptor = try? claim.descriptor(),
      let process = SlotLocks.writer(descriptor)
    else { return error }
    return .waitingFor(process: process)
  }

  /// All of `body` or nothing. Begins as a writer: a reader that turns writer fails when busy.
  func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard !isClosed else { throw StoreError.closed }
    guard access == .readWrite else { throw StoreError.readOnly }
    let value = try queue.writeWithoutTransaction { db in
      try Self.transaction(.immediate, db, body)
    }
    file.touch()
    return value
  }

  private static func transaction<Value>(
    _ kind: Database.TransactionKind, _ db: Database, _ body: (Database) throws -> Value
  ) throws -> Value {
    var value: Value?
    try db.inTransaction(kind) {
      value = try body(db)
      return .commit
    }
    guard let value else { throw StoreError.io("a transaction ended without a result") }
    return value
  }
}
