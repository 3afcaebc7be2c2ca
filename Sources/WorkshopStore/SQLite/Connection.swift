import GRDB
import GRDBSQLite

/// How every connection to a workshop file is set up.
enum Connection {
  static func open(
    _ file: WorkshopPath, readOnly: Bool, waiting: LockWait
  ) throws(StoreError) -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.foreignKeysEnabled = false
    // One is left open until its commit, which is by itself: where that fails, what became of it is
    // looked up.
    configuration.allowsUnsafeTransactions = !readOnly
    configuration.busyMode = .callback { tries in waiting.goesOn(after: tries) }
    configuration.prepareDatabase { db in
      try prepare(db)
      guard !readOnly else { return }
      try db.execute(sql: "PRAGMA secure_delete = ON")
      try db.execute(sql: "PRAGMA synchronous = EXTRA")
      try db.execute(sql: "PRAGMA journal_mode = TRUNCATE")
    }
    do {
      return kept(try DatabaseQueue(path: file.path, configuration: configuration))
    } catch {
      throw StoreError(error, at: file)
    }
  }

  /// `queue`, kept until the process ends, also when closed: the end of a queue wants a thread of
  /// Dispatch, and waits for ever where the system makes none.
  static func kept(_ queue: DatabaseQueue) -> DatabaseQueue {
    _ = Unmanaged.passRetained(queue)
    return queue
  }

  /// What holds for a file that anyone may have made.
  static func prepare(_ db: Database) throws {
    sqlite3_limit(db.sqliteConnection, SQLITE_LIMIT_LENGTH, Size.event.rawValue)
    try db.execute(sql: "PRAGMA trusted_schema = OFF")
    try db.execute(sql: "PRAGMA cell_size_check = ON")
    try db.execute(sql: "PRAGMA temp_store = MEMORY")
  }

  /// Closes, and removes the empty journal that a truncating connection leaves beside the file.
  static func close(_ queue: DatabaseQueue, readOnly: Bool) {
    if !readOnly {
      // SQLite deletes it under its own lock; where another process is writing, it stays.
      _ = try? queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    }
    try? queue.close()
  }
}
