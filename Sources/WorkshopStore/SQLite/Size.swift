import GRDB
import GRDBSQLite

/// How long a text or a blob in a workshop may be, in bytes. What is longer is refused by its length
/// alone, before any of it is read.
enum Size: Int32 {
  case fact = 0x1_0000
  case draft = 0x100_0000
  case event = 0x1000_0000
}

extension Database {
  /// Lets nothing longer in or out while `body` runs.
  func limited<Value>(to size: Size, _ body: () throws -> Value) rethrows -> Value {
    let before = sqlite3_limit(sqliteConnection, SQLITE_LIMIT_LENGTH, size.rawValue)
    defer { sqlite3_limit(sqliteConnection, SQLITE_LIMIT_LENGTH, before) }
    return try body()
  }
}
