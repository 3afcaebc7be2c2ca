import Foundation
import WorkshopModel

/// Locks that say who is writing what.
enum SlotLocks {
  /// - Returns: false while another open file holds it.
  static func hold(_ slot: DraftSlot, _ descriptor: Int32) throws(StoreError) -> Bool {
    try FarLock.set(F_WRLCK, at: offset(slot), descriptor)
  }

  static func release(_ slot: DraftSlot, _ descriptor: Int32) {
    _ = try? FarLock.set(F_UNLCK, at: offset(slot), descriptor)
  }

  static func isHeldElsewhere(_ slot: DraftSlot, _ descriptor: Int32) -> Bool {
    FarLock.anyElsewhere(in: offset(slot)..<offset(slot) + 1, descriptor) != nil
  }

  /// A byte of its own for every slot there can be: a person is the event that added them, and no
  /// event brings 65,536 key results.
  private static func offset(_ slot: DraftSlot) -> Int {
    switch slot {
    case .desk(let number): FarLock.slots + number
    case .turn(let round, let person):
      FarLock.slots + (1 << 32) + (round.seq & 0xff_ffff) << 32 + person.seq & 0xffff_ffff
    case .checkIn(let keyResult):
      FarLock.slots + (1 << 57) + (keyResult.seq & 0xffff_ffff) << 16 + keyResult.part & 0xffff
    }
  }
}
