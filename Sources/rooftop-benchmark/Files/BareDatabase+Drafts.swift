import GRDBSQLite

extension BareDatabase {
  func drafts() throws -> DraftBytes {
    let row = try prepare("SELECT slot, text FROM drafts ORDER BY slot")
    let digest = try prepare("SELECT value FROM meta WHERE name = 'drafts'")
    defer {
      sqlite3_finalize(row)
      sqlite3_finalize(digest)
    }
    var rows: [DraftBytes.Row] = []
    var result = sqlite3_step(row)
    while result == SQLITE_ROW {
      rows.append(.init(slot: text(row, 0), text: text(row, 1)))
      result = sqlite3_step(row)
    }
    guard result == SQLITE_DONE else { throw BenchmarkError.failed("the drafts cannot be read") }
    guard sqlite3_step(digest) == SQLITE_ROW else { throw BenchmarkError.failed("no digest") }
    return DraftBytes(rows: rows, digest: blob(digest, 0))
  }

  /// Writes `drafts` in a transaction of their own.
  func keep(_ drafts: DraftBytes) throws {
    try run(begin)
    try replace(with: drafts)
    try run(commit)
  }

  /// Writes `drafts` in place of all there are, as Rooftop does.
  func replace(with drafts: DraftBytes) throws {
    try run(eraseDrafts)
    for row in drafts.rows {
      try bind(row.slot, insertDraft, 1)
      try bind(row.text, insertDraft, 2)
      try run(insertDraft)
    }
    try bind(drafts.digest, digest, 1)
    try run(digest)
  }
}
