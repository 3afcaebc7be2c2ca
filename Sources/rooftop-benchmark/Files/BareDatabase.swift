import GRDBSQLite
import Glibc

/// A workshop file through SQLite's own calls: no model, no checks, the settings of ours.
final class BareDatabase {
  private let path: String
  private var database: OpaquePointer?
  private(set) var begin: OpaquePointer?
  private var insert: OpaquePointer?
  private var head: OpaquePointer?
  private(set) var eraseDrafts: OpaquePointer?
  private(set) var insertDraft: OpaquePointer?
  private(set) var digest: OpaquePointer?
  private(set) var commit: OpaquePointer?

  /// The settings of `WorkshopStore`'s connections.
  private static let settings = """
    PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;
    PRAGMA secure_delete = ON; PRAGMA synchronous = EXTRA; PRAGMA journal_mode = TRUNCATE;
    """

  init(_ path: String) throws {
    self.path = path
    try check(sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE, nil))
    try check(sqlite3_exec(database, Self.settings, nil, nil, nil))
    begin = try prepare("BEGIN IMMEDIATE")
    insert = try prepare("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)")
    head = try prepare("INSERT OR REPLACE INTO meta VALUES ('head', ?)")
    eraseDrafts = try prepare("DELETE FROM drafts")
    insertDraft = try prepare("INSERT INTO drafts VALUES (?, ?)")
    digest = try prepare("INSERT OR REPLACE INTO meta VALUES ('drafts', ?)")
    commit = try prepare("COMMIT")
  }

  deinit {
    for statement in [begin, insert, head, eraseDrafts, insertDraft, digest, commit] {
      sqlite3_finalize(statement)
    }
    sqlite3_close(database)
  }

  /// One transaction with the bytes that one decision writes.
  /// - Parameter drafts: those that the decision leaves; nil where it changes none.
  func append(_ event: EventBytes, leaving drafts: DraftBytes?) throws {
    try run(begin)
    try check(sqlite3_bind_int64(insert, 1, Int64(event.seq)))
    try check(sqlite3_bind_int64(insert, 2, Int64(event.at)))
    try bind(event.author, insert, 3)
    try bind(event.kind, insert, 4)
    try bind(event.payload, insert, 5)
    try bind(event.hash, insert, 6)
    try run(insert)
    try bind(event.head, head, 1)
    try run(head)
    if let drafts { try replace(with: drafts) }
    try run(commit)
  }

  /// The touch that tells others.
  func tell() { utimensat(AT_FDCWD, path, nil, 0) }

  /// The event that was written last.
  func lastEvent() throws -> EventBytes {
    let row = try prepare(
      "SELECT seq, at, author, kind, payload, hash FROM events ORDER BY seq DESC LIMIT 1")
    defer { sqlite3_finalize(row) }
    guard sqlite3_step(row) == SQLITE_ROW else { throw BenchmarkError.failed("no event") }
    return EventBytes(
      seq: Int(sqlite3_column_int64(row, 0)), at: Int(sqlite3_column_int64(row, 1)),
      author: text(row, 2), kind: text(row, 3), payload: text(row, 4), hash: blob(row, 5))
  }
}

extension BareDatabase {
  /// SQLite copies what is bound.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  func prepare(_ sql: String) throws -> OpaquePointer? {
    var statement: OpaquePointer?
    try check(sqlite3_prepare_v2(database, sql, -1, &statement, nil))
    return statement
  }

  func run(_ statement: OpaquePointer?) throws {
    try check(sqlite3_step(statement))
    try check(sqlite3_reset(statement))
  }

  func bind(_ text: String, _ statement: OpaquePointer?, _ column: CInt) throws {
    try check(sqlite3_bind_text(statement, column, text, CInt(text.utf8.count), Self.copied))
  }

  func bind(_ bytes: [UInt8], _ statement: OpaquePointer?, _ column: CInt) throws {
    try check(sqlite3_bind_blob(statement, column, bytes, CInt(bytes.count), Self.copied))
  }

  func text(_ row: OpaquePointer?, _ column: CInt) -> String {
    sqlite3_column_text(row, column).map { String(cString: $0) } ?? ""
  }

  func blob(_ row: OpaquePointer?, _ column: CInt) -> [UInt8] {
    let count = Int(sqlite3_column_bytes(row, column))
    return Array(UnsafeRawBufferPointer(start: sqlite3_column_blob(row, column), count: count))
  }

  private func check(_ result: CInt) throws {
    guard [SQLITE_OK, SQLITE_ROW, SQLITE_DONE].contains(result) else {
      throw BenchmarkError.failed("SQLite: \(String(cString: sqlite3_errmsg(database)))")
    }
  }
}
