import Foundation

/// Who keeps others from the file by SQLite's own locks.
enum LockHolder {
  private static let pending = 0x4000_0000..<0x4000_0001
  private static let reserved = 0x4000_0001..<0x4000_0002
  private static let shared = 0x4000_0002..<0x4000_0200

  /// Keeps everybody from changing the file as long as `descriptor` is open, as a reader of SQLite's
  /// does.
  /// - Returns: false while somebody is writing.
  static func keepStill(_ descriptor: Int32) throws(StoreError) -> Bool {
    guard try FarLock.set(F_RDLCK, on: shared, descriptor) else { return false }
    return FarLock.anyElsewhere(in: pending.lowerBound..<reserved.upperBound, descriptor) == nil
  }

  /// Ends that before `descriptor` is closed.
  static func letGo(_ descriptor: Int32) {
    _ = try? FarLock.set(F_UNLCK, on: shared, descriptor)
  }

  /// The process that keeps others from writing now: a writer, else a reader; nil for none, and for
  /// this one.
  /// Layout: https://www.sqlite.org/src/file/src/os.h
  static func process(_ descriptor: Int32) -> Int? {
    for bytes in [reserved, pending, shared] {
      var lock = flock(F_WRLCK, on: bytes)
      if fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK), lock.l_pid > 0 {
        return Int(lock.l_pid)
      }
    }
    return nil
  }
}
