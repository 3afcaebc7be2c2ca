import Foundation
import WorkshopModel

/// Locks that say who is writing what: bytes far behind the end of the file that never come to be.
/// They belong to an open file, not to a process, so SQLite's own locks and these do not meet; the
/// kernel drops them when the process ends, however it ends.
enum SlotLocks {
  /// F_OFD_GETLK and F_OFD_SETLK of Linux, which the C library hides behind a macro.
  private static let get: Int32 = 36
  private static let set: Int32 = 37

  /// Behind every byte SQLite could ever use or lock.
  private static let base: Int = 1 << 48

  /// - Returns: false while another open file holds it.
  static func hold(_ slot: DraftSlot, _ descriptor: Int32) throws(StoreError) -> Bool {
    var lock = range(slot, F_WRLCK)
    guard fcntl(descriptor, set, &lock) != 0 else { return true }
    guard errno == EAGAIN || errno == EACCES else { throw .systemError(errno) }
    return false
  }

  static func release(_ slot: DraftSlot, _ descriptor: Int32) {
    var lock = range(slot, F_UNLCK)
    _ = fcntl(descriptor, set, &lock)
  }

  static func unlockAll(_ descriptor: Int32) {
    var lock = flock()
    lock.l_type = Int16(F_UNLCK)
    lock.l_whence = Int16(SEEK_SET)
    _ = fcntl(descriptor, set, &lock)
  }

  static func isHeldElsewhere(_ slot: DraftSlot, _ descriptor: Int32) -> Bool {
    var lock = range(slot, F_WRLCK)
    return fcntl(descriptor, get, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }

  /// The process that keeps others from writing now, by SQLite's own locks: a writer, else a reader;
  /// nil for none, and for this one.
  /// Layout: https://www.sqlite.org/src/file/src/os.h
  static func holder(_ descriptor: Int32) -> Int? {
    let (pending, reserved, shared) = (0x4000_0000, 0x4000_0001, 0x4000_0002)
    for (start, length) in [(reserved, 1), (pending, 1), (shared, 510)] {
      var lock = flock()
      lock.l_type = Int16(F_WRLCK)
      lock.l_whence = Int16(SEEK_SET)
      lock.l_start = start
      lock.l_len = length
      if fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK), lock.l_pid > 0 {
        return Int(lock.l_pid)
      }
    }
    return nil
  }

  private static func range(_ slot: DraftSlot, _ type: Int32) -> flock {
    var lock = flock()
    lock.l_type = Int16(type)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = offset(slot)
    lock.l_len = 1
    return lock
  }

  /// A byte of its own for every slot there can be: a person is the event that added them.
  private static func offset(_ slot: DraftSlot) -> Int {
    switch slot {
    case .desk(let number): base + number
    case .turn(let round, let person):
      base + (1 << 32) + (round.seq & 0xff_ffff) << 32 + person.seq & 0xffff_ffff
    }
  }
}
