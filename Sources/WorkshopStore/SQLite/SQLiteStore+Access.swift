import GRDB

/// Every look at the file and every write goes through here.
extension SQLiteStore {
  /// One look at the file: everything read in `body` belongs together.
  func reading<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    guard !isClosed else { throw .closed }
    do {
      // `read` sets a pragma that makes SQLite compile every statement anew.
      return try waiting.run(.reading) {
        try queue.unsafeRead { db in try Transaction.run(.reading, db, body) }
      }
    } catch {
      throw failure(error)
    }
  }

  /// What `error`, thrown inside a database access, means; and who holds the file, where that is why.
  func failure(_ error: any Error) -> StoreError {
    claim.reason(for: StoreError(error, at: file))
  }

  /// As `failure`, for a write, which may have been refused.
  func writeFailure(_ error: any Error) -> WriteError {
    let failure = WriteError(error, at: file)
    guard case .store = failure else { return failure }
    return .store(self.failure(error))
  }

  /// All of `body` or nothing; what was known is forgotten, and the facts are vouched for anew.
  func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try amending(changingFacts: true) { db, known in
      known = Known()
      return try body(db)
    }
  }

  /// All of `body` or nothing. Begins as a writer: a reader that turns writer fails when busy.
  /// - Parameters:
  ///   - inDoubt: called before `uncertain` is thrown.
  ///   - body: the change; it is handed the cached state, and updates it.
  func amending<Value>(
    changingFacts: Bool = false, inDoubt: (Value, Signature) -> Void = { _, _ in },
    _ body: (Database, inout Known) throws -> Value
  ) throws -> Value {
    guard !isClosed else { throw StoreError.closed }
    guard access == .readWrite else { throw StoreError.readOnly }
    return try waiting.run(.writing) {
      let (value, after, signature) = try queue.writeWithoutTransaction { db in
        try Transaction.open(.writing, db) { db in try signed(changingFacts, db, body) }
      }
      do {
        known = after.committed(try commit())
      } catch {
        known = Known()
        do {
          guard try isThere(signature, after: error) else { throw error }
        } catch StoreError.uncertain {
          inDoubt(value, signature)
          throw StoreError.uncertain
        }
      }
      return value
    }
  }

  /// Does `body` and signs what it did: the head names this write and vouches for the facts.
  private func signed<Value>(
    _ changingFacts: Bool, _ db: Database, _ body: (Database, inout Known) throws -> Value
  ) throws -> (Value, Known, Signature) {
    var after = known.now(db)
    // Read first: facts are compared with their digests before they change.
    let before = try changingFacts ? Meta.head(db) : after.head ?? Meta.head(db)
    after.head = before
    let value = try body(db, &after)
    var head = after.head ?? before
    if head.write == nil { try Schema.raise(db) }
    if changingFacts || head.write == nil { head.facts = try Meta.digests(db) }
    head.write = try Sodium.random(Head.writeSize)
    try Meta.setHead(head, db)
    after.head = head
    return (value, after, Signature(before: before, after: head))
  }

  private func commit() throws -> UInt32? {
    let version = try queue.writeWithoutTransaction { db in
      try Transaction.commit(db)
      return db.pagerVersion
    }
    file.touch()
    return version
  }

  /// Fails where nobody may write now, before anything slow is done for a write.
  func knock() throws {
    try waiting.run(.writing) {
      try queue.inDatabase { db in try db.inTransaction(.immediate) { .rollback } }
    }
  }
}
