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
    let failure = StoreError(error, at: file)
    guard failure == .locked, let descriptor = try? claim.descriptor(),
      let process = LockHolder.process(descriptor)
    else { return failure }
    return .waitingFor(process: process)
  }

  /// As `failure`, for a write, which may have been refused.
  func writeFailure(_ error: any Error) -> WriteError {
    let failure = WriteError(error, at: file)
    guard case .store = failure else { return failure }
    return .store(self.failure(error))
  }

  /// All of `body` or nothing; what was known is forgotten. Begins as a writer: a reader that turns
  /// writer fails when busy.
  func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try amending { db, known in
      known = Known()
      return try body(db)
    }
  }

  /// As `writing`, by one who is given what is known and leaves what is known afterwards.
  func amending<Value>(_ body: (Database, inout Known) throws -> Value) throws -> Value {
    let value = try allowed {
      try queue.writeWithoutTransaction { db in
        var after = Known()
        let value = try Transaction.run(.writing, db) { db in
          after = known.now(db)
          return try body(db, &after)
        }
        known = after.committed(db.pagerVersion)
        return value
      }
    }
    file.touch()
    return value
  }

  /// As `amending`.
  /// - Parameter meanwhile: called while the disk takes it, where there is a thread to wait for it.
  func amending<Value>(
    meanwhile: (Value) -> Void, _ body: (Database, inout Known) throws -> Value
  ) throws -> Value {
    guard let worker = threadForTheDisk else { return try amending(body) }
    return try allowed {
      var after = Known()
      let value = try queue.writeWithoutTransaction { db in
        try Transaction.open(.writing, db) { db in
          after = known.now(db)
          return try body(db, &after)
        }
      }
      let commit = CommitAhead(queue, of: file, on: worker)
      meanwhile(value)
      known = after.committed(try commit.finish())
      return value
    }
  }

  /// None is made for a store that may not write.
  private var threadForTheDisk: Worker? {
    guard !isClosed, access == .readWrite else { return nil }
    worker = worker ?? makeWorker()
    return worker
  }

  /// Writes, where that may be done at all.
  private func allowed<Value>(_ write: () throws -> Value) throws -> Value {
    guard !isClosed else { throw StoreError.closed }
    guard access == .readWrite else { throw StoreError.readOnly }
    return try waiting.run(.writing, write)
  }

  /// Fails where nobody may write now, before anything slow is done for a write.
  func knock() throws {
    try waiting.run(.writing) {
      try queue.inDatabase { db in try db.inTransaction(.immediate) { .rollback } }
    }
  }
}
