import PlainText
import WorkshopModel

/// What is kept beside the events.
struct Shelves: Hashable {
  var box = SealedBox()
  var drafts: [DraftSlot: CleanText] = [:]
  var live: [LiveNote: CleanText] = [:]
}

/// One intent on its way into a store, by the same rules in every engine.
struct Filing {
  /// The receipt of what goes into the box now.
  let receipt: Receipt?

  private let intent: Intent
  private let hardness: Sodium.Hardness
  /// Hashed before the transaction, because it is slow and others wait for the transaction.
  private let prepared: ReceiptHash?

  /// - Parameters:
  ///   - salts: those in the box before the transaction.
  ///   - ahead: a receipt that was begun earlier; it counts if it is for this turn.
  init(
    _ intent: Intent, salts: [RoundID: [UInt8]], hardness: Sodium.Hardness,
    ahead: ReceiptAhead? = nil
  ) throws(StoreError) {
    self.intent = intent
    self.hardness = hardness
    switch intent {
    case .turn(let round, let person, .suggestion)
    where ahead?.round == round && ahead?.person == person && ahead?.salt == salts[round]:
      receipt = ahead?.receipt
      prepared = try ahead?.finished()
    case .turn(let round, let person, .suggestion):
      let drawn = try Receipt.drawn()
      let salt = if let known = salts[round] { known } else { try Sodium.random(Sodium.saltSize) }
      receipt = drawn
      prepared = try ReceiptHash(
        drawn, round: round, person: person, salt: salt, hardness: hardness)
    case .takeBack(let round, let person, let shown):
      receipt = nil
      prepared =
        if let salt = salts[round] {
          try ReceiptHash(shown, round: round, person: person, salt: salt, hardness: hardness)
        } else { nil }
    case .event, .decision, .turn, .reveal:
      receipt = nil
      prepared = nil
    }
  }

  /// Whether the intent needs the salts of the box before its transaction begins.
  static func needsSalts(_ intent: Intent) -> Bool {
    switch intent {
    case .turn(_, _, .suggestion), .takeBack: true
    case .event, .decision, .turn, .reveal: false
    }
  }

  /// Whether the intent reads or changes the box; for others it need not be read.
  var touchesBox: Bool {
    switch intent {
    case .event(.roundOpened(.suggestions, _)), .turn, .takeBack, .reveal: true
    case .event, .decision: false
    }
  }

  /// Whether it changes a draft.
  var touchesDrafts: Bool {
    switch intent {
    case .decision, .turn, .takeBack, .reveal: true
    case .event: false
    }
  }

  /// The event the intent becomes.
  func event(_ box: SealedBox) -> Event {
    switch intent {
    case .event(let event), .decision(let event, _, _): event
    case .turn(let round, let person, let entry):
      .turnTaken(round: round, person: person, passed: entry == nil)
    case .takeBack(let round, let person, _): .turnTakenBack(round: round, person: person)
    case .reveal(let round):
      .roundRevealed(round: round, entries: box.entries(of: round).shuffled())
    }
  }

  /// Does to the box and the drafts what belongs to the event `seq`.
  /// - Returns: what was taken out of the box.
  func settle(_ shelves: inout Shelves, as seq: Int) throws(WriteError) -> SealedEntry? {
    switch intent {
    case .event(.roundOpened(.suggestions, _)):
      do throws(StoreError) {
        try shelves.box.prepare(RoundID(seq))
      } catch {
        throw .store(error)
      }
      return nil
    case .event: return nil
    case .decision(_, let draft, let slot):
      shelves.drafts[slot] = draft
      return nil
    case .turn(let round, let person, let entry):
      if let entry {
        try drop(entry, round, person, into: &shelves.box)
      }
      shelves.drafts[.turn(round: round, person: person)] = nil
      return nil
    case .takeBack(let round, let person, let shown):
      let entry = try pick(shown, round, person, from: &shelves.box)
      shelves.drafts[.turn(round: round, person: person)] = entry.draft
      return entry
    case .reveal(let round):
      do throws(StoreError) { try shelves.box.empty(round) } catch { throw .store(error) }
      shelves.drafts.forgetBallots(of: round)
      return nil
    }
  }

  private func drop(
    _ entry: SealedEntry, _ round: RoundID, _ person: PersonID, into box: inout SealedBox
  ) throws(WriteError) {
    do throws(StoreError) {
      let hash: ReceiptHash? =
        if let receipt { try sealed(receipt, round, person, under: box.salts[round]) } else { nil }
      try box.add(entry, to: round, receipt: hash)
    } catch {
      throw .store(error)
    }
  }

  private func pick(
    _ shown: Receipt, _ round: RoundID, _ person: PersonID, from box: inout SealedBox
  ) throws(WriteError) -> SealedEntry {
    let taken: SealedEntry?
    do throws(StoreError) {
      let hash = try sealed(shown, round, person, under: box.salts[round])
      taken = if let hash { try box.take(hash, from: round) } else { nil }
    } catch {
      throw .store(error)
    }
    guard let taken else { throw .rejected(.noSuchReceipt) }
    return taken
  }

  /// The prepared hash, made again where another process gave the round its salt meanwhile.
  private func sealed(
    _ receipt: Receipt, _ round: RoundID, _ person: PersonID, under salt: [UInt8]?
  ) throws(StoreError) -> ReceiptHash? {
    guard let salt, salt != prepared?.salt else { return prepared }
    return try ReceiptHash(receipt, round: round, person: person, salt: salt, hardness: hardness)
  }
}

extension Rejection {
  static let noSuchReceipt = Rejection(
    "Nothing in the box has this name and these two words. Check both and try again.")
}
