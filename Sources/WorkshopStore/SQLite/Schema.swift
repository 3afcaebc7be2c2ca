import GRDB

/// The tables of a workshop file. A file with anything else in it is refused: a trigger or a view
/// of someone else's would act in our name.
enum Schema {
  /// Since the second, the head of the chain names the last write and vouches for the facts.
  static let version = 2
  static let firstVersion = 1

  static let tables = [
    """
    CREATE TABLE events(seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, author TEXT NOT NULL, \
    kind TEXT NOT NULL, payload TEXT NOT NULL, hash BLOB NOT NULL) STRICT
    """,
    """
    CREATE TABLE sealed(key BLOB PRIMARY KEY, round TEXT NOT NULL, payload TEXT NOT NULL, \
    receipt BLOB) STRICT, WITHOUT ROWID
    """,
    "CREATE TABLE drafts(slot TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE meta(name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID",
  ]

  static func create(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(FileHeader.applicationID)")
    try raise(db)
    for table in tables { try db.execute(sql: table) }
    try Meta.start(db)
  }

  /// Marks the file as one of this format.
  static func raise(_ db: Database) throws {
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  static func verify(_ db: Database) throws {
    let found = try String.fetchAll(db, sql: "SELECT coalesce(sql, name) FROM sqlite_schema")
    guard found.sorted() == tables.sorted() else {
      throw StoreError.damaged("its tables are not the ones Rooftop makes")
    }
    try requireDigests(db)
  }

  /// A file of the second format has them. Without that mark, digests that were taken away could not
  /// be told from ones that were never there.
  private static func requireDigests(_ db: Database) throws {
    let isOfFirstFormat = try Int.fetchOne(db, sql: "PRAGMA user_version") == firstVersion
    guard try isOfFirstFormat == (Meta.head(db).write == nil) else {
      throw StoreError.damaged("the digests of what stands beside the events are gone")
    }
  }
}
