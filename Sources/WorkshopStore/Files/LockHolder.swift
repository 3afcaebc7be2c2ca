import Foundation

/// Who keeps others from the file by SQLite's own locks.
enum LockHolder {
  /// The process that keeps others from writing now: a writer, else a reader; nil for none, and for
  /// this one.
  /// Layout: https://www.sqlite.org/src/file/src/os.h
  static func process(_ descriptor: Int32) -> Int? {
    let (pending, reserved, shared) = (0x4000_0000, 0x4000_0001, 0x4000_0002)
    for (start, length) in [(reserved, 1), (pending, 1), (shared, 510)] {
      var lock = flock(F_WRLCK, on: start..<start + length)
      if fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK), lock.l_pid > 0 {
        return Int(lock.l_pid)
      }
    }
    return nil
  }
}
