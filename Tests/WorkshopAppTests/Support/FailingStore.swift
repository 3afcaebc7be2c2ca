import PlainText
import Synchronization
import WorkshopModel

@testable import WorkshopStore

/// A store in memory that fails for a while, in writing alone or in reading too.
final class FailingStore: EventStore {
  private let store: MemoryStore
  var writeProblem: StoreError?
  var readProblem: StoreError?
  /// How many more writes meet `writeProblem` before it is over; nil while only the test ends it.
  var freeAfterTries: Int?
  /// Whether an event is judged, and all that waits for the disk is told, before it fails.
  var failsLate = false
  /// Holds every write up; nil for a disk that is quick.
  var disk: HeldDisk?
  /// How long the last write, or try, would have waited for others.
  private(set) var lastPatience: LockPatience?
  /// How often something was written, or tried.
  private(set) var appends = 0
  /// How often something was made ready for a write that waits.
  var workedAhead: Int { ahead.made.withLock(\.self) }
  private let ahead = Ahead()
  /// How often it was written what the room sees.
  private(set) var stagings = 0

  init(_ store: MemoryStore = MemoryStore()) { self.store = store }

  var lockPatience: LockPatience {
    get { store.lockPatience }
    set { store.lockPatience = newValue }
  }

  func events(after seq: Int) throws(StoreError) -> [EventRecord] {
    try requireReadable()
    return try store.events(after: seq)
  }

  var lastSeq: Int {
    get throws(StoreError) {
      try requireReadable()
      return try store.lastSeq
    }
  }

  func chainHash(of seq: Int) throws(StoreError) -> [UInt8]? {
    try requireReadable()
    return try store.chainHash(of: seq)
  }

  func workAhead(of event: Event) -> (@Sendable () -> Void)? {
    { [ahead] in ahead.made.withLock { $0 += 1 } }
  }

  func append(
    _ intent: Intent, by author: Author, at moment: Timestamp, knowing lastSeq: Int,
    judge: ([EventRecord], EventRecord) throws(Rejection) -> Void,
    beforehand: (Written) -> Void
  ) throws(WriteError) -> Written {
    appends += 1
    guard let problem = writeFails() else {
      return try store.append(
        intent, by: author, at: moment, knowing: lastSeq, judge: judge
      ) { written in
        beforehand(written)
        disk?.take()
      }
    }
    disk?.take()
    if failsLate { beforehand(try lost(intent, author, moment, lastSeq, judge)) }
    throw .store(problem)
  }

  /// What a write would have done, done to a copy.
  private func lost(
    _ intent: Intent, _ author: Author, _ moment: Timestamp, _ lastSeq: Int,
    _ judge: ([EventRecord], EventRecord) throws(Rejection) -> Void
  ) throws(WriteError) -> Written {
    let copy = MemoryStore()
    let records: [EventRecord]
    do throws(StoreError) { records = try store.events(after: 0) } catch { throw .store(error) }
    _ = try copy.appendAll(knowing: 0) { _ in Batch(records) }
    return try copy.append(
      intent, by: author, at: moment, knowing: lastSeq, judge: judge)
  }

  func appendAll(
    knowing lastSeq: Int, plan: ([EventRecord]) throws(Rejection) -> Batch
  ) throws(WriteError) -> Batch {
    if let problem = writeFails() { throw .store(problem) }
    return try store.appendAll(knowing: lastSeq, plan: plan)
  }

  func saveDraft(_ text: CleanText?, for slot: DraftSlot) throws(StoreError) {
    try requireWritable()
    try store.saveDraft(text, for: slot)
  }

  func drafts() throws(StoreError) -> [DraftSlot: CleanText] {
    try requireReadable()
    return try store.drafts()
  }

  func liveNotes() throws(StoreError) -> [LiveNote: CleanText] {
    try requireReadable()
    return try store.liveNotes()
  }

  func changeLiveNotes(
    _ change: (inout [LiveNote: CleanText]) -> Void
  ) throws(StoreError) {
    try requireWritable()
    stagings += 1
    try store.changeLiveNotes(change)
  }

  func enter(as kind: FaceKind) throws(StoreError) { try store.enter(as: kind) }

  func facesElsewhere() throws(StoreError) -> [FaceKind: Int] { try store.facesElsewhere() }

  func takeSeat() throws(StoreError) -> Int { try store.takeSeat() }

  func give(_ sign: SeatSign) throws(StoreError) {
    try requireWritable()
    try store.give(sign)
  }

  func takeOff(_ sign: SeatSign) { store.takeOff(sign) }

  func seats(with kind: SeatSign.Kind) throws(StoreError) -> Set<Int> {
    try store.seats(with: kind)
  }

  func hold(_ slot: DraftSlot) throws(StoreError) -> Bool { try store.hold(slot) }

  func prepareTurn(_ round: RoundID, _ person: PersonID) throws(StoreError) {}

  func release(_ slot: DraftSlot) { store.release(slot) }

  func heldElsewhere(among slots: [DraftSlot]) throws(StoreError) -> Set<DraftSlot> {
    try store.heldElsewhere(among: slots)
  }

  var pin: PinHash? {
    get throws(StoreError) {
      try requireReadable()
      return try store.pin
    }
  }

  func setPin(_ pin: PinHash?) throws(StoreError) {
    try requireWritable()
    try store.setPin(pin)
  }

  var pinTries: PinTries {
    get throws(StoreError) {
      try requireReadable()
      return try store.pinTries
    }
  }

  func changePinTries(_ change: (inout PinTries) -> Void) throws(StoreError) {
    try requireWritable()
    try store.changePinTries(change)
  }

  var dataVersion: Int {
    get throws(StoreError) {
      try requireReadable()
      return try store.dataVersion
    }
  }

  func close() { store.close() }

  private func requireWritable() throws(StoreError) {
    disk?.take()
    if let problem = writeFails() { throw problem }
  }

  private func writeFails() -> StoreError? {
    lastPatience = lockPatience
    if freeAfterTries == 0 { (writeProblem, freeAfterTries) = (nil, nil) }
    if writeProblem != nil, let tries = freeAfterTries { freeAfterTries = tries - 1 }
    return writeProblem
  }

  private func requireReadable() throws(StoreError) {
    if let readProblem { throw readProblem }
  }
}

private final class Ahead: Sendable {
  let made = Mutex(0)
}
