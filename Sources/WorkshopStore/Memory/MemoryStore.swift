import PlainText
import WorkshopModel

/// A workshop that lives as long as the program: for tests and stories. It behaves as a file does,
/// only its receipts are quick, because nothing of it can be carried away.
public final class MemoryStore: EventStore {
  /// What a file is to the other engine: several stores may share it.
  private final class Contents {
    var records: [EventRecord] = []
    var shelves = Shelves()
    var pin: PinHash?
    var pinTries = PinTries()
    var commits = 0
    var holders: [DraftSlot: ObjectIdentifier] = [:]
    var faces: [ObjectIdentifier: FaceKind] = [:]
    var seats: [Int: ObjectIdentifier] = [:]
    var signs: [SeatSign: Set<ObjectIdentifier>] = [:]
  }

  private let contents: Contents
  private var ownCommits = 0
  private var isClosed = false

  /// Nobody ever waits here.
  public var lockPatience = LockPatience.long

  public init() { contents = Contents() }

  /// A second connection to the same workshop.
  public init(sharing other: MemoryStore) { contents = other.contents }

  public func events(after seq: Int) throws(StoreError) -> [EventRecord] {
    try requireOpen()
    guard (0...contents.records.count).contains(seq) else { throw .outOfStep }
    return Array(contents.records[seq...])
  }

  public var lastSeq: Int {
    get throws(StoreError) {
      try requireOpen()
      return contents.records.count
    }
  }

  public func chainHash(of seq: Int) throws(StoreError) -> [UInt8]? {
    try requireOpen()
    guard seq > 0, seq <= contents.records.count else { return nil }
    var chain = Chain(after: Chain.start)
    for record in contents.records.prefix(seq) { try chain.link(EventRow(record)) }
    return chain.hash
  }

  public func append(
    _ intent: Intent, by author: Author, at moment: Timestamp, knowing lastSeq: Int,
    judge: ([EventRecord], EventRecord) throws(Rejection) -> Void,
    beforehand: (Written) -> Void
  ) throws(WriteError) -> Written {
    let filing: Filing
    let missed: [EventRecord]
    do throws(StoreError) {
      missed = try events(after: lastSeq)
      filing = try Filing(intent, salts: contents.shelves.box.salts, hardness: .quick)
    } catch {
      throw .store(error)
    }
    let mine = EventRecord(
      seq: contents.records.count + 1, at: moment, author: author,
      event: filing.event(contents.shelves.box))
    do throws(Rejection) { try judge(missed, mine) } catch { throw .rejected(error) }
    var shelves = contents.shelves
    let entry = try filing.settle(&shelves, as: mine.seq)
    let written = Written(missed: missed, mine: mine, receipt: filing.receipt, entry: entry)
    beforehand(written)
    commit {
      $0.shelves = shelves
      $0.records.append(mine)
    }
    return written
  }

  public func appendAll(
    knowing lastSeq: Int, plan: ([EventRecord]) throws(Rejection) -> Batch
  ) throws(WriteError) -> Batch {
    let missed: [EventRecord]
    do throws(StoreError) { missed = try events(after: lastSeq) } catch { throw .store(error) }
    let mine: Batch
    do throws(Rejection) { mine = try plan(missed) } catch { throw .rejected(error) }
    var box = contents.shelves.box
    do throws(StoreError) { try mine.seal(in: &box) } catch { throw .store(error) }
    if !mine.records.isEmpty {
      commit {
        $0.shelves.box = box
        $0.records += mine.records
      }
    }
    return mine
  }

  public func saveDraft(_ text: CleanText?, for slot: DraftSlot) throws(StoreError) {
    try requireOpen()
    guard contents.shelves.drafts[slot] != text else { return }
    commit { $0.shelves.drafts[slot] = text }
  }

  public func drafts() throws(StoreError) -> [DraftSlot: CleanText] {
    try requireOpen()
    return contents.shelves.drafts
  }

  public func liveNotes() throws(StoreError) -> [LiveNote: CleanText] {
    try requireOpen()
    return contents.shelves.live
  }

  public func changeLiveNotes(
    _ change: (inout [LiveNote: CleanText]) -> Void
  ) throws(StoreError) {
    var live = try liveNotes()
    change(&live)
    guard live != contents.shelves.live else { return }
    commit { $0.shelves.live = live }
  }

  public func enter(as kind: FaceKind) throws(StoreError) {
    try requireOpen()
    contents.faces[ObjectIdentifier(self)] = kind
  }

  public func facesElsewhere() throws(StoreError) -> [FaceKind: Int] {
    try requireOpen()
    let others = contents.faces.filter { $0.key != ObjectIdentifier(self) }
    return Dictionary(others.map { ($0.value, 1) }, uniquingKeysWith: +)
  }

  public func takeSeat() throws(StoreError) -> Int {
    try requireOpen()
    let mine = ObjectIdentifier(self)
    if let taken = contents.seats.first(where: { $0.value == mine }) { return taken.key }
    var number = 1
    while contents.seats[number] != nil { number += 1 }
    contents.seats[number] = mine
    return number
  }

  public func give(_ sign: SeatSign) throws(StoreError) {
    try requireOpen()
    contents.signs[sign, default: []].insert(ObjectIdentifier(self))
  }

  public func takeOff(_ sign: SeatSign) {
    contents.signs[sign]?.remove(ObjectIdentifier(self))
  }

  public func seats(with kind: SeatSign.Kind) throws(StoreError) -> Set<Int> {
    try requireOpen()
    let mine = ObjectIdentifier(self)
    return Set(
      contents.signs.filter { sign, givers in
        sign.kind == kind && givers.contains { $0 != mine }
      }.map(\.key.seat))
  }

  public func hold(_ slot: DraftSlot) throws(StoreError) -> Bool {
    try requireOpen()
    let mine = ObjectIdentifier(self)
    guard contents.holders[slot] == nil || contents.holders[slot] == mine else { return false }
    contents.holders[slot] = mine
    return true
  }

  /// Receipts are quick here.
  public func prepareTurn(_ round: RoundID, _ person: PersonID) throws(StoreError) {}

  public func release(_ slot: DraftSlot) {
    if contents.holders[slot] == ObjectIdentifier(self) { contents.holders[slot] = nil }
  }

  public func heldElsewhere(among slots: [DraftSlot]) throws(StoreError) -> Set<DraftSlot> {
    try requireOpen()
    return Set(
      slots.filter { slot in
        contents.holders[slot].map { $0 != ObjectIdentifier(self) } ?? false
      })
  }

  public var pin: PinHash? {
    get throws(StoreError) {
      try requireOpen()
      return contents.pin
    }
  }

  public func setPin(_ pin: PinHash?) throws(StoreError) {
    try requireOpen()
    commit {
      $0.pin = pin
      $0.pinTries = PinTries()
    }
  }

  public var pinTries: PinTries {
    get throws(StoreError) {
      try requireOpen()
      return contents.pinTries
    }
  }

  public func changePinTries(_ change: (inout PinTries) -> Void) throws(StoreError) {
    let before = try pinTries
    var tries = before
    change(&tries)
    guard tries != before else { return }
    commit { $0.pinTries = tries }
  }

  public var dataVersion: Int {
    get throws(StoreError) {
      try requireOpen()
      return contents.commits - ownCommits
    }
  }

  public func close() {
    isClosed = true
    contents.faces[ObjectIdentifier(self)] = nil
    contents.seats = contents.seats.filter { $0.value != ObjectIdentifier(self) }
    for sign in contents.signs.keys { takeOff(sign) }
    contents.holders = contents.holders.filter { $0.value != ObjectIdentifier(self) }
  }

  private func requireOpen() throws(StoreError) {
    if isClosed { throw .closed }
  }

  private func commit(_ change: (Contents) -> Void) {
    change(contents)
    contents.commits += 1
    ownCommits += 1
  }
}

extension StoreError {
  /// A caller knows more events than there are.
  static let outOfStep = StoreError.damaged("events that were in it are gone")
  static let closed = StoreError.io("the workshop has been closed")
}
