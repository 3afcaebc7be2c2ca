import Foundation

/// Locks on bytes far behind the end of the file that never come to be. They belong to an open file,
/// not to a process, so SQLite's own locks and these do not meet; the kernel drops them when the
/// process ends, however it ends.
enum FarLock {
  /// Behind every byte SQLite could ever use or lock: where each kind of lock has its bytes.
  static let probe = 1 << 46
  static let making = 1 << 47
  static let slots = 1 << 48
  static let seats = 1 << 60
  static let faces = 1 << 61

  /// F_OFD_GETLK and F_OFD_SETLK of Linux, which the C library hides behind a macro.
  private static let getCommand: Int32 = 36
  private static let setCommand: Int32 = 37

  /// Takes the byte (F_RDLCK, F_WRLCK) or lets go of it.
  /// - Returns: false while another open file's lock forbids it.
  static func set(_ type: Int32, at offset: Int, _ descriptor: Int32) throws(StoreError) -> Bool {
    try set(type, on: offset..<offset + 1, descriptor)
  }

  /// As for one byte.
  static func set(
    _ type: Int32, on bytes: Range<Int>, _ descriptor: Int32
  ) throws(StoreError) -> Bool {
    var lock = flock(type, on: bytes)
    guard fcntl(descriptor, setCommand, &lock) != 0 else { return true }
    guard errno == EAGAIN || errno == EACCES else { throw .systemError(errno) }
    return false
  }

  /// Whether the system gives out a lock. SQLite tells no difference between a lock that another
  /// program has and one that the system has no room for.
  static func areLeft(_ descriptor: Int32) -> Bool {
    var lock = flock(F_RDLCK, on: probe..<probe + 1)
    guard fcntl(descriptor, setCommand, &lock) != 0 else {
      lock.l_type = Int16(F_UNLCK)
      _ = fcntl(descriptor, setCommand, &lock)
      return true
    }
    return errno != ENOLCK
  }

  static func unlockAll(_ descriptor: Int32) {
    var lock = flock(F_UNLCK, on: 0..<0)
    _ = fcntl(descriptor, setCommand, &lock)
  }

  /// A byte of `range` that another open file holds; nil where there is none.
  static func anyElsewhere(in range: Range<Int>, _ descriptor: Int32) -> Int? {
    var lock = flock(F_WRLCK, on: range)
    guard fcntl(descriptor, getCommand, &lock) == 0, lock.l_type != Int16(F_UNLCK) else {
      return nil
    }
    return max(lock.l_start, range.lowerBound)
  }
}
