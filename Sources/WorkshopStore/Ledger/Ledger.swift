import PlainText
import WorkshopModel

/// The one way a workshop changes: what is asked for is judged on everything written so far, by
/// whichever process, inside the transaction that writes it; only what is on disk becomes true.
public final class Ledger {
  /// Everything known to be on disk, and the workshop it adds up to.
  public private(set) var timeline: Timeline
  /// The drafts as of the last look.
  public private(set) var drafts: [DraftSlot: CleanText]
  /// What the faces tell each other, as of the last look.
  var liveNotes: [LiveNote: CleanText] {
    didSet { if liveNotes != oldValue { stage = Self.stage(in: liveNotes) } }
  }
  /// What the room sees, as of the last look.
  private(set) var stage: RoomStage

  /// Names the terminal that people write at here; nil where it cannot be told.
  public let place: String?
  /// The words of the draft that is being written here.
  var words: (slot: DraftSlot, drawn: DraftWords)?
  /// What this process lets the others know about seats.
  var ownSigns: Set<SeatSign> = []

  private(set) var store: any EventStore
  /// Where a later opening goes on; nil where each replays everything.
  let checkpoints: Checkpoints?
  /// The last record of the checkpoint that is kept there.
  var checkpointSeq = 0
  private var seenVersion: Int

  /// Reads the workshop: from a checkpoint of it where one fits, else whole.
  public init(
    _ store: any EventStore, at place: String? = nil, checkpoints: Checkpoints? = nil
  ) throws(StoreError) {
    Heap.returnLargePieces()
    self.store = store
    self.place = place
    self.checkpoints = checkpoints
    seenVersion = try store.dataVersion
    if let (timeline, seq) = try checkpoints?.opened(store) {
      self.timeline = timeline
      checkpointSeq = seq
    } else {
      timeline = try Self.replayed(store)
    }
    drafts = try store.drafts()
    liveNotes = try store.liveNotes()
    stage = Self.stage(in: liveNotes)
  }

  private static func replayed(_ store: any EventStore) throws(StoreError) -> Timeline {
    let records = try store.events(after: 0)
    do throws(Rejection) {
      return try Timeline(replaying: records)
    } catch {
      throw .unreplayable(error)
    }
  }

  /// Reads what was not read when the workshop was opened from a checkpoint. The events count: what the
  /// checkpoint said otherwise is forgotten.
  public func readHistory() throws(StoreError) {
    guard !timeline.isWhole else { return }
    let whole = try Self.replayed(store)
    if whole.lastSeq == timeline.lastSeq, whole.workshop != timeline.workshop {
      try checkpoints?.forget(store)
      checkpointSeq = 0
    }
    timeline = whole
    Heap.returnRest()
  }

  /// Writes `intent` and makes it true. A turn carries the time its round opened instead of
  /// `moment`, so that the file holds no order of entries.
  /// - Parameter beforehand: called, as the store calls it, before the disk takes it, with what will be
  ///   returned, the timeline and the drafts. Nobody may be told before `record` returns; when it
  ///   throws, none of them came true. The ledger is not to be used in it.
  @discardableResult
  public func record(
    _ intent: Intent, by author: Author, at moment: Timestamp,
    beforehand: (Written, Timeline, [DraftSlot: CleanText]) -> Void = { _, _, _ in }
  ) throws(WriteError) -> Written {
    if let event = intent.event, !timeline.reaches(event) { try readingHistory() }
    var next = timeline
    var broken: Rejection?
    let intent = intent.leavingOut(drafts)
    do throws(WriteError) {
      let written = try store.append(
        intent, by: author, at: try time(of: intent, at: moment), knowing: timeline.lastSeq,
        judge: { missed, mine throws(Rejection) in
          do throws(Rejection) {
            for record in missed { try next.evolve(record) }
          } catch {
            broken = error
            throw error
          }
          try next.append(mine)
        },
        beforehand: { beforehand($0, next, drafts(after: intent, $0)) })
      timeline = next
      drafts = drafts(after: intent, written)
      return written
    } catch .rejected(let rejection) {
      if broken == .earlierIsMissing {
        try readingHistory()
        return try record(intent, by: author, at: moment, beforehand: beforehand)
      }
      if let broken { throw .store(.unreplayable(broken)) }
      try catchingUp()
      throw .rejected(rejection)
    } catch {
      throw error
    }
  }

  /// Writes the records of `plan` in one transaction and makes them true; `plan` is given
  /// everything written so far.
  func appendAll(
    _ plan: (Timeline) throws(Rejection) -> Batch
  ) throws(WriteError) -> Int {
    var next = timeline
    var broken: Rejection?
    do throws(WriteError) {
      let written = try store.appendAll(knowing: timeline.lastSeq) { missed throws(Rejection) in
        do throws(Rejection) {
          for record in missed { try next.evolve(record) }
        } catch {
          broken = error
          throw error
        }
        let batch = try plan(next)
        try batch.add(to: &next)
        return batch
      }
      timeline = next
      return written.records.count
    } catch .rejected(let rejection) {
      if broken == .earlierIsMissing {
        try readingHistory()
        return try appendAll(plan)
      }
      if let broken { throw .store(.unreplayable(broken)) }
      try catchingUp()
      throw .rejected(rejection)
    } catch {
      throw error
    }
  }

  /// Takes in what others have written.
  /// - Returns: whether events, drafts, or what the faces tell each other have changed.
  @discardableResult
  public func catchUp() throws(StoreError) -> Bool {
    if store.isGone { throw .moved }
    let version = try store.dataVersion
    guard version != seenVersion else { return false }
    let missed = try store.events(after: timeline.lastSeq)
    var next = timeline
    if !missed.allSatisfy({ next.reaches($0.event) }) {
      try readHistory()
      return try catchUp()
    }
    do throws(Rejection) {
      for record in missed { try next.evolve(record) }
    } catch {
      throw .unreplayable(error)
    }
    let drafts = try store.drafts()
    let liveNotes = try store.liveNotes()
    let changed = !missed.isEmpty || drafts != self.drafts || liveNotes != self.liveNotes
    timeline = next
    self.drafts = drafts
    self.liveNotes = liveNotes
    seenVersion = version
    return changed
  }

  /// Keeps `text` across a kill or a power loss; nil erases what was there for good.
  public func saveDraft(_ text: CleanText?, for slot: DraftSlot) throws(StoreError) {
    let kept = try kept(text, for: slot)
    try store.saveDraft(kept, for: slot)
    drafts[slot] = kept
  }

  /// How long each call waits while another process writes.
  public var lockPatience: LockPatience {
    get { store.lockPatience }
    set { store.lockPatience = newValue }
  }

  /// Saves the workshop as a new file and goes on there. Where the one it was in is gone, that is
  /// the only way to keep it.
  /// - Returns: where the copy lies.
  public func moveToCopy(at path: String) throws(StoreError) -> String {
    let copy = try store.saveCopy(as: path)
    store.close()
    store = copy
    ownSigns = []
    // What was written last and not looked at yet is in the copy too.
    seenVersion = Int.min
    try catchUp()
    return copy.place ?? path
  }

  /// Where the workshop lies now; nil for one that is nowhere.
  public var path: String? { store.place }

  /// Lets go of the file.
  public func close() {
    saveCheckpoint()
    store.close()
  }

  private func time(of intent: Intent, at moment: Timestamp) throws(WriteError) -> Timestamp {
    switch intent {
    case .event(.turnTaken(let round, _, _)), .event(.turnTakenBack(let round, _)),
      .turn(let round, _, _), .takeBack(let round, _, _):
      // A round is named by the event that opened it.
      if round.seq > timeline.lastSeq { try catchingUp() }
      return timeline.workshop.round(round)?.openedAt ?? moment
    case .event, .decision, .reveal: return moment
    }
  }

  private func readingHistory() throws(WriteError) {
    do throws(StoreError) { try readHistory() } catch { throw .store(error) }
  }

  private func catchingUp() throws(WriteError) {
    do throws(StoreError) { try catchUp() } catch { throw .store(error) }
  }

  private func drafts(after intent: Intent, _ written: Written) -> [DraftSlot: CleanText] {
    var drafts = drafts
    switch intent {
    case .turn(let round, let person, _): drafts[.turn(round: round, person: person)] = nil
    case .takeBack(let round, let person, _):
      drafts[.turn(round: round, person: person)] = written.entry?.draft
    case .decision(_, let draft, let slot): drafts[slot] = draft
    case .reveal(let round): drafts.forgetBallots(of: round)
    case .event: break
    }
    return drafts
  }
}
