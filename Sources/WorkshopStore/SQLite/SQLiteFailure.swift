import GRDB
import PlainText
import WorkshopModel

extension WriteError {
  /// What `error`, thrown inside a database access, means to a caller.
  init(_ error: any Error, at file: WorkshopPath) {
    switch error {
    case let known as WriteError: self = known
    case let rejection as Rejection: self = .rejected(rejection)
    default: self = .store(StoreError(error, at: file))
    }
  }
}

extension StoreError {
  init(_ error: any Error, at file: WorkshopPath?) {
    switch error {
    case let known as StoreError: self = known
    case let failure as DatabaseError: self.init(failure, at: file)
    case is RowDecodingError: self = .damaged("a row has the wrong shape")
    default: self = .io(CleanText("\(error)").singleLine)
    }
  }

  private init(_ failure: DatabaseError, at file: WorkshopPath?) {
    switch failure.extendedResultCode {
    case .SQLITE_READONLY_DBMOVED:
      self = .moved
      return
    case .SQLITE_READONLY_ROLLBACK, .SQLITE_READONLY_RECOVERY:
      self = .unfinished
      return
    case .SQLITE_READONLY_DIRECTORY:
      self = .unwritableFolder
      return
    default: break
    }
    switch failure.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self = file?.isOnNetworkDrive == true ? .lockedOnNetworkDrive : .locked
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_PERM, .SQLITE_AUTH: self = .unreadable
    case .SQLITE_CANTOPEN: self = .unwritableFolder
    case .SQLITE_TOOBIG: self = .damaged("something in it is longer than Rooftop makes it")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH:
      self = .damaged(CleanText(failure.message ?? "its structure is broken").singleLine)
    default: self = .io(CleanText(failure.message ?? "unknown").singleLine)
    }
  }
}
