import Testing
import WorkshopModel
import WorkshopStore

/// Who writes in a slot has it alone.
@Suite struct HoldTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let slots: [DraftSlot] = [
    .desk(0), .desk(1), .turn(round: RoundID(12), person: PersonID(3)),
    .turn(round: RoundID(12), person: PersonID(4)), .turn(round: RoundID(13), person: PersonID(3)),
    .checkIn(KeyResultID(12)), .checkIn(KeyResultID(12, part: 1)), .checkIn(KeyResultID(13)),
  ]

  @Test(arguments: Engine.allCases, slots)
  func aSlotIsHeldByOneAndNoOtherWithIt(_ engine: Engine, _ held: DraftSlot) throws {
    let opened = try engine.make(in: folder)
    let other = try opened.another()
    #expect(try opened.store.hold(held))
    for slot in Self.slots { #expect(try other.hold(slot) == (slot != held), "\(slot)") }
    opened.store.release(held)
    #expect(try other.hold(held))
  }

  @Test(arguments: Engine.allCases) func noTwoDesksHaveOneNumber(_ engine: Engine) throws {
    let opened = try engine.make(in: folder)
    for desk in 0..<16 { #expect(try opened.store.hold(.desk(desk))) }
    let late = try Ledger(opened.another())
    #expect(throws: StoreError.tooManyDesks) { try late.takeDesk() }
    opened.store.release(.desk(7))
    #expect(try late.takeDesk() == 7)
  }
}
