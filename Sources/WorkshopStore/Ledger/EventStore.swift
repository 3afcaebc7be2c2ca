import PlainText
import WorkshopModel

/// Keeps the events of one workshop in their one order, what is sealed until the reveal, and the
/// drafts. Every engine behaves the same: one test suite runs over all of them.
public protocol EventStore: AnyObject {
  /// The events after the first `seq`, in order.
  func events(after seq: Int) throws(StoreError) -> [EventRecord]

  /// How many events there are.
  var lastSeq: Int { get throws(StoreError) }

  /// The hash that ties the event `seq` to all before it; nil where there is no such event.
  func chainHash(of seq: Int) throws(StoreError) -> [UInt8]?

  /// Writes what `intent` asks for, all of it or nothing.
  /// - Parameters:
  ///   - lastSeq: how many events the caller knows.
  ///   - judge: called inside the transaction with the events the caller has not seen and the
  ///     record about to be written; when it throws, nothing is written.
  ///   - beforehand: called before the disk takes what is written, with what `append` will return.
  ///     The disk may take long, and nobody may be told yet. When `append` throws after all, nothing
  ///     of it was written; or that is `uncertain`, and the same intent is to be asked for again: it
  ///     is found or written then, and never twice. The store is not to be used in it.
  func append(
    _ intent: Intent, by author: Author, at moment: Timestamp, knowing lastSeq: Int,
    judge: (_ missed: [EventRecord], _ mine: EventRecord) throws(Rejection) -> Void,
    beforehand: (Written) -> Void
  ) throws(WriteError) -> Written

  /// Writes several events in one transaction, all of them or nothing.
  /// - Parameter plan: called inside the transaction with the events the caller has not seen;
  ///   returns the judged records that follow them, and what goes into the box.
  /// - Returns: what was written.
  func appendAll(
    knowing lastSeq: Int, plan: (_ missed: [EventRecord]) throws(Rejection) -> Batch
  ) throws(WriteError) -> Batch

  /// Keeps `text` until it is replaced; nil erases what is there for good.
  func saveDraft(_ text: CleanText?, for slot: DraftSlot) throws(StoreError)

  /// Every draft there is, other processes' too.
  func drafts() throws(StoreError) -> [DraftSlot: CleanText]

  /// What the faces tell each other now, other processes' too.
  func liveNotes() throws(StoreError) -> [LiveNote: CleanText]

  /// Changes what the faces tell each other, all of it or nothing. It leaves no trace in the
  /// history.
  func changeLiveNotes(_ change: (inout [LiveNote: CleanText]) -> Void) throws(StoreError)

  /// Says what this process shows of the workshop, until the store is closed or the process ends in
  /// whatever way. It is not in the file, and whoever may only read can say it too.
  func enter(as kind: FaceKind) throws(StoreError)

  /// How many others of each kind have said so and are still there.
  func facesElsewhere() throws(StoreError) -> [FaceKind: Int]

  /// Takes a number for the seat that this process is, the first from 1 that no other seat has, until
  /// the store is closed or the process ends in whatever way. It is not in the file.
  func takeSeat() throws(StoreError) -> Int

  /// Gives a sign that others see, until it is taken off, the store is closed, or the process ends in
  /// whatever way. It is not in the file.
  func give(_ sign: SeatSign) throws(StoreError)

  /// Takes off what `give` gave.
  func takeOff(_ sign: SeatSign)

  /// The seats for which others give such a sign now. Whoever may only read can ask it too.
  func seats(with kind: SeatSign.Kind) throws(StoreError) -> Set<Int>

  /// Takes `slot` for the one who writes in it, until it is released, the store is closed, or the
  /// process ends in whatever way. What is held is not in the file.
  /// - Returns: false while another holds it.
  func hold(_ slot: DraftSlot) throws(StoreError) -> Bool

  /// Begins beside everything else what a suggestion of `person` will need and what takes long, so
  /// that its `append` is quick. Nothing depends on it.
  func prepareTurn(_ round: RoundID, _ person: PersonID) throws(StoreError)

  /// Prepares the JSON of `event` for the `append` that comes next. Nothing depends on it. To be called
  /// where the store is used.
  /// - Returns: the work, for any thread; nil where there is none.
  func workAhead(of event: Event) -> (@Sendable () -> Void)?

  /// Lets go of what `hold` took.
  func release(_ slot: DraftSlot)

  /// Those of `slots` that others hold now.
  func heldElsewhere(among slots: [DraftSlot]) throws(StoreError) -> Set<DraftSlot>

  /// What leaving a seat takes; nil where the facilitator set nothing.
  var pin: PinHash? { get throws(StoreError) }

  /// Sets it, or erases it for good (nil). The wrong tries are forgotten.
  func setPin(_ pin: PinHash?) throws(StoreError)

  /// How often it was tried in vain, at whichever seat.
  var pinTries: PinTries { get throws(StoreError) }

  /// Changes that, all of it or nothing.
  func changePinTries(_ change: (inout PinTries) -> Void) throws(StoreError)

  /// How long each call waits while another process writes.
  var lockPatience: LockPatience { get set }

  /// A number that changes when another connection has written; cheap to ask.
  var dataVersion: Int { get throws(StoreError) }

  /// Whether the workshop was deleted or moved, or another took its place: what is decided here can
  /// be kept nowhere.
  var isGone: Bool { get }

  /// Saves the workshop as it was last written as a new file, whole, with its history and all that
  /// is sealed.
  /// - Returns: the store of that file, with everything held that is held here.
  func saveCopy(as path: String) throws(StoreError) -> any EventStore

  /// Where it lies; nil for one that is nowhere.
  var place: String? { get }

  /// Lets go of the workshop. Later calls fail.
  func close()
}

extension EventStore {
  public func workAhead(of event: Event) -> (@Sendable () -> Void)? { nil }
  public var isGone: Bool { false }
  public var place: String? { nil }
  public func saveCopy(as path: String) throws(StoreError) -> any EventStore { throw .moved }

  /// Writes what `intent` asks for while the caller waits.
  public func append(
    _ intent: Intent, by author: Author, at moment: Timestamp, knowing lastSeq: Int,
    judge: (_ missed: [EventRecord], _ mine: EventRecord) throws(Rejection) -> Void
  ) throws(WriteError) -> Written {
    try append(
      intent, by: author, at: moment, knowing: lastSeq, judge: judge, beforehand: { _ in })
  }
}
