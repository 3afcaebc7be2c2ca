import Foundation
import PlainText

extension StoreError {
  /// What the system said, for a call on an existing file.
  static func systemError(_ code: Int32) -> StoreError {
    switch code {
    case ENOSPC, EDQUOT: .diskFull
    case EROFS: .readOnly
    default: .io(CleanText(String(cString: strerror(code))))
    }
  }

  /// As `systemError`, for creating one.
  static func cannotCreate(_ code: Int32) -> StoreError {
    switch code {
    case EEXIST: .alreadyExists
    case EACCES, EPERM, EROFS, ENOENT, ENOTDIR: .unwritableFolder
    default: systemError(code)
    }
  }
}
