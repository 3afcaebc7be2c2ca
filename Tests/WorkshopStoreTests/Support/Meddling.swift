import GRDB

extension TemporaryFolder {
  /// Changes the file behind Rooftop's back.
  func meddle(_ sql: String, in name: String = "a.okr") throws {
    let queue = try DatabaseQueue(path: file(name))
    try queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
    try queue.close()
  }

  /// Makes the file one of the first format, as it was before the head kept digests.
  func makeOfFirstFormat(_ name: String = "a.okr") throws {
    try meddle(
      """
      UPDATE meta SET value = substr(value, 1, 40) WHERE name = 'head'; PRAGMA user_version = 1
      """, in: name)
  }
}
