import PlainText
import WorkshopModel

extension Ledger {
  /// Desks are counted up to here; more than a room ever needs.
  private static let mostDesks = 16

  /// Takes a place for the text of one more desk, the first that no living desk has. What a dead
  /// desk left in another place moves here where this one is empty, so that it comes back.
  /// - Returns: the number of the desk, from 0.
  public func takeDesk() throws(StoreError) -> Int {
    var mine = 0
    while try !hold(.desk(mine)) {
      mine += 1
      guard mine < Self.mostDesks else { throw .tooManyDesks }
    }
    guard drafts[.desk(mine)] == nil else { return mine }
    let others = drafts.keys.compactMap { slot in
      if case .desk(let number) = slot { number } else { nil }
    }
    for other in others.sorted() where other != mine {
      guard try hold(.desk(other)) else { continue }
      defer { store.release(.desk(other)) }
      try saveDraft(drafts[.desk(other)], for: .desk(mine))
      try saveDraft(nil, for: .desk(other))
      break
    }
    return mine
  }

  /// Takes `slot` for whoever writes in it, and then looks at what is in it by now.
  /// - Returns: false while it is held at another terminal.
  public func hold(_ slot: DraftSlot) throws(StoreError) -> Bool {
    // Where nobody may look now, nothing is taken.
    try catchUp()
    guard try store.hold(slot) else { return false }
    do throws(StoreError) {
      try catchUp()
    } catch {
      store.release(slot)
      throw error
    }
    return true
  }

  /// Makes the end of a turn that begins now quick. Where that fails the end is slow, no more.
  public func prepareTurn(_ round: RoundID, _ person: PersonID) {
    try? store.prepareTurn(round, person)
  }

  /// Prepares what recording `intent`, which comes next, will need. To be called where the ledger is used.
  /// - Returns: the work, for any thread; nil where there is none.
  public func workAhead(of intent: Intent) -> (@Sendable () -> Void)? {
    intent.event.flatMap { store.workAhead(of: $0) }
  }

  /// Lets go of what `hold` took.
  public func release(_ slot: DraftSlot) { store.release(slot) }

  /// Where others are writing now: turns at the open round, and desks.
  public func heldElsewhere() throws(StoreError) -> Set<DraftSlot> {
    let workshop = timeline.workshop
    let desks = (0..<Self.mostDesks).map { DraftSlot.desk($0) }
    let turns = workshop.openRound.map { round in
      workshop.people.map { DraftSlot.turn(round: round.id, person: $0.id) }
    }
    return try store.heldElsewhere(among: desks + (turns ?? []))
  }
}
