import Foundation

extension flock {
  /// A lock of the kind `type` (F_RDLCK, F_WRLCK, F_UNLCK) on the bytes of `range`; on all of them
  /// where it is empty.
  init(_ type: Int32, on range: Range<Int>) {
    self.init()
    l_type = Int16(type)
    l_whence = Int16(SEEK_SET)
    l_start = range.lowerBound
    l_len = range.count
  }
}
