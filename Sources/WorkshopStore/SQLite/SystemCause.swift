import Foundation
import GRDB
import GRDBSQLite

extension Database {
  /// What the system said to SQLite where `error` came of that, else `error`. To be asked before
  /// anything else is done.
  func cause(of error: any Error) -> any Error {
    // Where a commit fails, SQLite keeps the number nowhere else.
    let last = errno
    guard let failure = error as? DatabaseError else { return error }
    let kept = sqlite3_system_errno(sqliteConnection)
    guard let code = [kept, last].first(where: { $0 != 0 }) else { return error }
    switch (failure.resultCode, failure.extendedResultCode) {
    // Of these the system knows nothing.
    case (_, .SQLITE_IOERR_SHORT_READ), (_, .SQLITE_IOERR_NOMEM): return error
    case (.SQLITE_IOERR, _): return StoreError.systemError(code)
    // A folder without room for one name more.
    case (.SQLITE_CANTOPEN, _) where [ENOSPC, EDQUOT].contains(code):
      return StoreError.systemError(code)
    default: return error
    }
  }
}
