import Foundation
import PlainText

extension StoreError {
  /// What the system said when it looked for a file. A name that is too long or a link that leads
  /// in a circle names none.
  static func cannotFind(_ code: Int32) -> StoreError {
    switch code {
    case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP: .missing
    case EACCES: .unreadable
    default: systemError(code)
    }
  }

  /// What the system said, for a call on an existing file.
  static func systemError(_ code: Int32) -> StoreError {
    switch code {
    case ENOSPC, EDQUOT: .diskFull
    case EROFS: .readOnly
    case ENOLCK: .noLocks
    default: .io(CleanText(String(cString: strerror(code))))
    }
  }

  /// As `systemError`, for creating one.
  static func cannotCreate(_ code: Int32) -> StoreError {
    switch code {
    case EEXIST: .alreadyExists
    case ENAMETOOLONG, ELOOP, EINVAL: .unusableName
    case EACCES, EPERM, EROFS, ENOENT, ENOTDIR: .unwritableFolder
    default: systemError(code)
    }
  }
}
