import PlainText

/// Every record of a workshop in order, or the last ones of them, and the workshop they add up to. Undo
/// is a record that names another; history is never rewritten.
public struct Timeline: Sendable {
  public private(set) var records = Records()
  public private(set) var workshop = Workshop()
  /// Sequence numbers of the records that are undone now.
  public private(set) var undone: Set<Int> = []
  /// When the first record was written; nil before there is one.
  public private(set) var began: Timestamp?

  private(set) var timer = TimerPhases()
  /// Whether all that has happened is what a facilitator prepares alone.
  private(set) var isOnlyPreparation = true
  /// Where a replay may begin, oldest first.
  private(set) var marks = Marks()
  /// How long the history will be once all is written that was announced.
  private var announced = 0

  public var lastSeq: Int { records.endIndex }

  /// Whether the records are here from the first one on.
  public var isWhole: Bool { records.missing == 0 }

  public init() {}

  /// Takes in a whole history at once. Every record was judged when it was written, so the workshop
  /// is built once, without what is undone at the end, however often people changed their minds.
  /// - Throws: the first record that cannot be made true after the ones before it.
  public init(replaying records: [EventRecord]) throws(Rejection) {
    for (index, record) in records.enumerated() {
      guard record.seq == index + 1 else { throw .outOfOrder(record.seq, after: index) }
      try record.requireEarlierStep()
      learnUndone(from: record)
    }
    try take(records, from: Checkpoint())
  }

  /// Goes on from a saved checkpoint with all records after it.
  /// - Throws: where they do not follow it.
  public init(_ saved: SavedCheckpoint, then records: [EventRecord]) throws(Rejection) {
    let base = saved.checkpoint.seq
    undone = saved.undone
    for (index, record) in records.enumerated() {
      guard record.seq == base + index + 1 else {
        throw .outOfOrder(record.seq, after: base + index)
      }
      switch record.event {
      case .undone(let seq) where seq <= base, .redone(let seq) where seq <= base:
        // The workshop of the checkpoint knows what had been undone when it was saved.
        guard record.seq <= saved.lastSeq else { throw .earlierIsMissing }
      default:
        try record.requireEarlierStep()
        learnUndone(from: record)
      }
    }
    try take(records, from: saved.checkpoint)
    began = saved.began
    marks.keep(saved.checkpoint)
  }

  private mutating func take(
    _ records: [EventRecord], from start: Checkpoint
  ) throws(Rejection) {
    self.records = Records(records, after: start.seq)
    began = records.first?.at
    var checkpoint = start
    for record in records {
      try checkpoint.replay(record, isLeftOut: undone.contains(record.seq))
      if Marks.isMark(checkpoint.seq, of: lastSeq) { marks.add(checkpoint) }
    }
    stand(at: checkpoint)
  }

  private mutating func stand(at replayed: Replayed) {
    marks = replayed.marks
    stand(at: replayed.end)
  }

  private mutating func stand(at checkpoint: Checkpoint) {
    workshop = checkpoint.workshop
    timer = checkpoint.timer
    isOnlyPreparation = checkpoint.isOnlyPreparation
  }

  /// Appends a record that is written now: today's rules judge it first. Unchanged when it throws.
  public mutating func append(_ record: EventRecord) throws(Rejection) {
    try requireNext(record)
    try requireOpenSet(record.event)
    switch record.event {
    case .undone(let seq):
      try requireUndoable(seq)
      let anew = try replayed(changing: seq, isUndone: true, isJudged: true)
      try requireClosedSetsUntouched(by: anew.end.workshop)
      stand(at: anew)
    case .redone(let seq):
      guard undone.contains(seq) else { throw .nothingToRedo }
      let anew = try replayed(changing: seq, isUndone: false, isJudged: true)
      try requireClosedSetsUntouched(by: anew.end.workshop)
      stand(at: anew)
    default:
      try workshop.judge(record.event)
      try workshop.evolve(record, timing: timer.current)
    }
    learn(from: record)
  }

  /// Appends a record that was judged when it was written: a fact. Throws, unchanged, only where it
  /// cannot be made true at all.
  public mutating func evolve(_ record: EventRecord) throws(Rejection) {
    try requireNext(record)
    try record.requireEarlierStep()
    switch record.event {
    case .undone(let seq):
      if !undone.contains(seq) {
        stand(at: try replayed(changing: seq, isUndone: true, isJudged: false))
      }
    case .redone(let seq):
      if undone.contains(seq) {
        stand(at: try replayed(changing: seq, isUndone: false, isJudged: false))
      }
    default: try workshop.evolve(record, timing: timer.current)
    }
    learn(from: record)
  }

  private func requireNext(_ record: EventRecord) throws(Rejection) {
    guard record.seq == lastSeq + 1 else { throw .outOfOrder(record.seq, after: lastSeq) }
  }

  /// Takes in a record whose workshop is there already.
  private mutating func learn(from record: EventRecord) {
    learnUndone(from: record)
    if began == nil { began = record.at }
    records.append(record)
    timer.learn(from: record)
    if isOnlyPreparation { isOnlyPreparation = record.event.isPreparation }
    if Marks.isMark(lastSeq, of: max(lastSeq, announced)) { marks.add(now) }
  }

  /// Says that `count` records follow in one go. A mark among them is soon dropped again and would
  /// only have made the next record copy what the mark holds.
  public mutating func announce(_ count: Int) { announced = lastSeq + count }

  private mutating func learnUndone(from record: EventRecord) {
    switch record.event {
    case .undone(let seq): undone.insert(seq)
    case .redone(let seq): undone.remove(seq)
    default: break
    }
  }

  private var now: Checkpoint {
    Checkpoint(
      seq: lastSeq, workshop: workshop, timer: timer, isOnlyPreparation: isOnlyPreparation)
  }

  /// Whether what is here of the history is enough to take `event` in.
  public func reaches(_ event: Event) -> Bool {
    switch event {
    case .undone(let seq), .redone(let seq): isWhole || marks.before(seq) != nil || seq > lastSeq
    default: true
    }
  }

  /// What a later opening may begin with, some steps before the end; nil where the history is short
  /// enough to be replayed.
  public var checkpointToSave: SavedCheckpoint? { marks.oldestOfLast.flatMap(saved) }

  /// The workshop after the last record, for an opening that will undo nothing; nil for an empty history.
  public var checkpointAtEnd: SavedCheckpoint? { saved(now) }

  private func saved(_ checkpoint: Checkpoint) -> SavedCheckpoint? {
    began.map { began in
      SavedCheckpoint(
        checkpoint: checkpoint, undone: undone.filter { $0 <= checkpoint.seq }, began: began,
        lastSeq: lastSeq)
    }
  }
}
