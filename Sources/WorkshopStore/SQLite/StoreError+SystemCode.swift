import Foundation
import GRDB
import GRDBSQLite

extension StoreError {
  /// What the system said to SQLite, where that says more than SQLite's own word for it; nil where it
  /// does not.
  static func told(by code: Int32, for result: ResultCode) -> StoreError? {
    switch (result, code) {
    case (.SQLITE_IOERR, 1...): systemError(code)
    case (.SQLITE_CANTOPEN, ENOSPC), (.SQLITE_CANTOPEN, EDQUOT), (.SQLITE_CANTOPEN, EIO),
      (.SQLITE_CANTOPEN, EMFILE), (.SQLITE_CANTOPEN, ENFILE):
      systemError(code)
    default: nil
    }
  }
}

extension SQLiteStore {
  /// What the system said when SQLite failed with `error`; nil where no call of the system failed.
  func systemError(behind error: any Error) -> StoreError? {
    guard let failure = error as? DatabaseError,
      [.SQLITE_IOERR, .SQLITE_CANTOPEN].contains(failure.resultCode),
      let code = try? queue.unsafeReentrantRead({ sqlite3_system_errno($0.sqliteConnection) })
    else { return nil }
    return StoreError.told(by: code, for: failure.resultCode)
  }
}
