import GRDB
import GRDBSQLite
import PlainText

/// What a file holds as this process left it. It need not be read again until somebody else writes.
struct Known {
  var head: Head?
  /// Whether nobody else has written since.
  private(set) var isCurrent = false
  var drafts: [DraftSlot: CleanText]?
  /// The version of the file that this describes; nil where nothing was written yet.
  private var version: UInt32?

  /// What of this still holds, seen from inside a transaction.
  func now(_ db: Database) -> Known {
    guard version == db.pagerVersion else { return Known() }
    var known = self
    known.isCurrent = head != nil
    return known
  }

  /// This as of a transaction that was committed as `version`.
  func committed(_ version: UInt32?) -> Known {
    var known = self
    known.version = version
    return known
  }
}

extension Database {
  /// Another number after every change of the file by whomever; SQLite finds it out with the lock of
  /// a transaction (sqlite.org/c3ref/c_fcntl_begin_atomic_write.html, `SQLITE_FCNTL_DATA_VERSION`).
  /// nil where it cannot be told.
  var pagerVersion: UInt32? {
    var version: UInt32 = 0
    let result = sqlite3_file_control(
      sqliteConnection, "main", SQLITE_FCNTL_DATA_VERSION, &version)
    return result == SQLITE_OK ? version : nil
  }
}
