import GRDB

/// The tables of a workshop file. A file with anything else in it is refused: a trigger or a view
/// of someone else's would act in our name.
enum Schema {
  static let version = 1

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
    try db.execute(sql: "PRAGMA user_version = \(version)")
    for table in tables { try db.execute(sql: table) }
    try Meta.start(db)
  }

  static func verify(_ db: Database) throws {
    let found = try String.fetchAll(db, sql: "SELECT coalesce(sql, name) FROM sqlite_schema")
    guard found.sorted() == tables.sorted() else {
      throw StoreError.damaged("its tables are not the ones Rooftop makes")
    }
  }
}
