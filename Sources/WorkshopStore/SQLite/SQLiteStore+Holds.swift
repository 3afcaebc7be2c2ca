import WorkshopModel

extension SQLiteStore {
  public func hold(_ slot: DraftSlot) throws(StoreError) -> Bool {
    guard !isClosed else { throw .closed }
    guard access == .readWrite else { throw .readOnly }
    guard try SlotLocks.hold(slot, try claim.descriptor()) else { return false }
    heldSlots.insert(slot)
    file.touch()
    return true
  }

  public func prepareTurn(_ round: RoundID, _ person: PersonID) throws(StoreError) {
    let salts = try reading { db in try BoxTable.salts(db) }
    // Without a thread the person waits at the end instead.
    ahead = nil
    guard let salt = salts[round], let worker = makeWorker() else { return }
    ahead = try ReceiptAhead(
      round: round, person: person, salt: salt, hardness: .slow, on: worker)
  }

  public func release(_ slot: DraftSlot) {
    ahead = nil
    heldSlots.remove(slot)
    guard !isClosed, let descriptor = try? claim.descriptor() else { return }
    SlotLocks.release(slot, descriptor)
    file.touch()
  }

  public func enter(as kind: FaceKind) throws(StoreError) {
    guard !isClosed else { throw .closed }
    try FaceLocks.enter(kind, try claim.descriptor())
    entered = kind
    file.touch()
  }

  public func facesElsewhere() throws(StoreError) -> [FaceKind: Int] {
    guard !isClosed else { throw .closed }
    return FaceLocks.elsewhere(try claim.descriptor())
  }

  public func takeSeat() throws(StoreError) -> Int {
    guard !isClosed else { throw .closed }
    guard access == .readWrite else { throw .readOnly }
    let number = try SeatLocks.takeFirst(try claim.descriptor())
    seat = number
    file.touch()
    return number
  }

  public func give(_ sign: SeatSign) throws(StoreError) {
    guard !isClosed else { throw .closed }
    try SeatLocks.give(sign, try claim.descriptor())
    file.touch()
  }

  public func takeOff(_ sign: SeatSign) {
    guard !isClosed, let descriptor = try? claim.descriptor() else { return }
    SeatLocks.takeOff(sign, descriptor)
    file.touch()
  }

  public func seats(with kind: SeatSign.Kind) throws(StoreError) -> Set<Int> {
    guard !isClosed else { throw .closed }
    return SeatLocks.seats(with: kind, try claim.descriptor())
  }

  public func heldElsewhere(among slots: [DraftSlot]) throws(StoreError) -> Set<DraftSlot> {
    guard !isClosed else { throw .closed }
    guard access == .readWrite else { return [] }
    let descriptor = try claim.descriptor()
    return Set(slots.filter { SlotLocks.isHeldElsewhere($0, descriptor) })
  }
}
