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
  let queue: DatabaseQueue
  let claim: FileClaim
  let waiting: LockWait
  var known = Known()
  /// Makes threads; a test has none.
  var makeWorker: () -> Worker? = { Worker() }
  /// For the turn that is being written here.
  var ahead: ReceiptAhead?
  /// The JSON prepared for the next `append`; nil where none was.
  private var encoded: EncodedEvent?
  /// A decision whose end is not known; it is settled before anything else is decided.
  var doubt: Doubt?
  /// What others see this process as among those who have the file open.
  var entered: FaceKind?
  /// Which of the seats this process is; nil for a face that is none.
  var seat: Int?
  /// What is held here.
  var heldSlots: Set<DraftSlot> = []
  private(set) var isClosed = false

  /// The engine and its version, for `--version`.
  public static var version: String {
    "SQLite \(String(cString: sqlite3_libversion()))"
  }

  init(
    _ file: WorkshopPath, _ access: Access, _ queue: DatabaseQueue, _ claim: FileClaim,
    _ waiting: LockWait
  ) {
    self.file = file
    self.access = access
    self.queue = queue
    self.claim = claim
    self.waiting = waiting
  }

  deinit { close() }

  public var lockPatience: LockPatience {
    get { waiting.patience }
    set { waiting.patience = newValue }
  }

  public func events(after seq: Int) throws(StoreError) -> [EventRecord] {
    try reading { db in
      let records = try EventTable.records(after: seq, db)
      // Nobody asks for the pages of a whole history again.
      if seq == 0 { sqlite3_db_release_memory(db.sqliteConnection) }
      return records
    }
  }

  public var lastSeq: Int {
    get throws(StoreError) { try reading { db in try Meta.head(db).seq } }
  }

  public func chainHash(of seq: Int) throws(StoreError) -> [UInt8]? {
    try reading { db in try EventTable.hash(at: seq, db) }
  }

  public func workAhead(of event: Event) -> (@Sendable () -> Void)? {
    let encoded = EncodedEvent(event)
    self.encoded = encoded
    return { _ = try? encoded.json() }
  }

  public func append(
    _ intent: Intent, by author: Author, at moment: Timestamp, knowing lastSeq: Int,
    judge: ([EventRecord], EventRecord) throws(Rejection) -> Void,
    beforehand: (Written) -> Void
  ) throws(WriteError) -> Written {
    defer { encoded = nil }
    do {
      if let written = try settled(intent, knowing: lastSeq, judge) { return written }
      if Filing.needsSalts(intent), waiting.isStuckWriting { try knock() }
      let salts = Filing.needsSalts(intent) ? try reading { try BoxTable.salts($0) } : [:]
      let filing = try Filing(intent, salts: salts, hardness: .slow, ahead: ahead)
      let keepInMind = { (written: Written, signature: Signature) in
        self.doubt = Doubt(intent: intent, written: written, signature: signature)
      }
      let written = try amending(inDoubt: keepInMind) { db, known in
        let head = try known.head ?? Meta.head(db)
        let missed =
          known.isCurrent && lastSeq == head.seq
          ? [] : try EventTable.records(after: lastSeq, upTo: head, db)
        let before = Shelves(
          box: filing.touchesBox ? try BoxTable.load(db) : SealedBox(),
          drafts: filing.touchesDrafts ? try known.drafts ?? DraftTable.load(db) : [:])
        let mine = EventRecord(
          seq: head.seq + 1, at: moment, author: author, event: filing.event(before.box))
        try judge(missed, mine)
        var after = before
        let entry = try filing.settle(&after, as: mine.seq)
        let written = Written(missed: missed, mine: mine, receipt: filing.receipt, entry: entry)
        // All is judged: what it leads to is made ready while the disk takes it.
        beforehand(written)
        known.head = try EventTable.append([mine], encoded, after: head, db)
        if after.box != before.box { try BoxTable.save(after.box, db) }
        if after.drafts != before.drafts {
          try DraftTable.save(after.drafts, db)
          known.drafts = after.drafts
        }
        return written
      }
      ahead = nil
      return written
    } catch {
      throw writeFailure(error)
    }
  }

  public func appendAll(
    knowing lastSeq: Int, plan: ([EventRecord]) throws(Rejection) -> Batch
  ) throws(WriteError) -> Batch {
    do {
      return try amending { db, known in
        let head = try Meta.head(db)
        let mine = try plan(EventTable.records(after: lastSeq, upTo: head, db))
        known.head = try EventTable.append(mine.records, after: head, db)
        if mine.touchesBox {
          var box = try BoxTable.load(db)
          try mine.seal(in: &box)
          try BoxTable.save(box, db)
        }
        return mine
      }
    } catch {
      throw writeFailure(error)
    }
  }

  public func saveDraft(_ text: CleanText?, for slot: DraftSlot) throws(StoreError) {
    do {
      let seen = try reading { db in try known.now(db).drafts ?? DraftTable.load(db) }
      guard seen[slot] != text else { return }
      try amending { db, known in
        var drafts = try known.drafts ?? DraftTable.load(db)
        drafts[slot] = text
        try DraftTable.save(drafts, db)
        known.drafts = drafts
      }
    } catch {
      throw failure(error)
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
      throw failure(error)
    }
  }

  public var dataVersion: Int {
    get throws(StoreError) {
      try reading { db in
        try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
      }
    }
  }

  public func close() {
    guard !isClosed else { return }
    isClosed = true
    defer { if entered != nil { file.touch() } }
    Connection.close(queue, readOnly: access == .readOnly)
    claim.release()
  }
}
