import GRDB

/// A transaction whose own statements stay compiled, unlike those of GRDB's.
enum Transaction {
  /// How it begins.
  enum Kind: String {
    case reading = "BEGIN DEFERRED"
    case writing = "BEGIN IMMEDIATE"
  }

  /// Does `body` between begin and commit, or nothing of it.
  static func run<Value>(
    _ kind: Kind, _ db: Database, _ body: (Database) throws -> Value
  ) throws -> Value {
    let value = try open(kind, db, body)
    try commit(db)
    return value
  }

  /// Does `body` and leaves the transaction open for `commit`; nothing is left where it throws.
  static func open<Value>(
    _ kind: Kind, _ db: Database, _ body: (Database) throws -> Value
  ) throws -> Value {
    do {
      try db.cachedStatement(sql: kind.rawValue).execute()
    } catch {
      throw db.cause(of: error)
    }
    do {
      let value = try body(db)
      // SQLite itself ends it after some errors; whoever swallowed one must not go on without it.
      guard db.isInsideTransaction else { throw StoreError.io("SQLite has ended a transaction") }
      return value
    } catch {
      // The first error tells more than one of the rollback.
      let cause = db.cause(of: error)
      try? db.rollback()
      throw cause
    }
  }

  /// Nothing of the transaction is left where it throws.
  static func commit(_ db: Database) throws {
    do {
      try db.cachedStatement(sql: "COMMIT").execute()
    } catch {
      let cause = db.cause(of: error)
      try? db.rollback()
      throw cause
    }
  }
}
