import WorkshopModel

extension SQLiteStore {
  public func hold(_ slot: DraftSlot) throws(StoreError) -> Bool {
    guard !isClosed else { throw .closed }
    guard access == .readWrite else { throw .readOnly }
    guard try SlotLocks.hold(slot, try claim.descriptor()) else { return false }
    file.touch()
    return true
  }

  public func release(_ slot: DraftSlot) {
    guard !isClosed, let descriptor = try? claim.descriptor() else { return }
    SlotLocks.release(slot, descriptor)
    file.touch()
  }

  public func heldElsewhere(among slots: [DraftSlot]) throws(StoreError) -> Set<DraftSlot> {
    guard !isClosed else { throw .closed }
    guard access == .readWrite else { return [] }
    let descriptor = try claim.descriptor()
    return Set(slots.filter { SlotLocks.isHeldElsewhere($0, descriptor) })
  }
}
