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

  private var timer = TimerPhases()
  /// Whether all that has happened is what a facilitator prepares alone.
  private(set) var isOnlyPreparation = true
  /// Where a replay may begin, oldest first.
  private var marks = Marks()

  public var lastSeq: Int { records.endIndex }

  /// Whether the records are here from the first one on.
  public var isWhole: Bool { records.missing == 0 }

  public init() {}

  /// Takes in a whole history at once. Every undo was judged when it was written, so the workshop
  /// is built once, without what is undone at the end, however often people changed their minds.
  /// - Throws: the first record that cannot follow the ones before it.
  public init(replaying records: [EventRecord]) throws(Rejection) {
    var isLenient = false
    for (index, record) in records.enumerated() {
      guard record.seq == index + 1 else { throw .outOfOrder(record.seq, after: index) }
      switch record.event {
      case .undone(let seq):
        guard (1..<record.seq).contains(seq), undone.insert(seq).inserted else {
          throw .nothingToUndo
        }
        isLenient = true
      case .redone(let seq):
        guard undone.remove(seq) != nil else { throw .nothingToRedo }
      default: break
      }
    }
    try take(records, from: Checkpoint(), isLenient: isLenient)
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
      case .undone(let seq):
        guard seq < record.seq, undone.insert(seq).inserted else { throw .nothingToUndo }
      case .redone(let seq):
        guard undone.remove(seq) != nil else { throw .nothingToRedo }
      default: break
      }
    }
    try take(records, from: saved.checkpoint, isLenient: true)
    began = saved.began
    marks.keep(saved.checkpoint)
  }

  private mutating func take(
    _ records: [EventRecord], from start: Checkpoint, isLenient: Bool
  ) throws(Rejection) {
    self.records = Records(records, after: start.seq)
    began = records.first?.at
    var checkpoint = start
    for record in records {
      try checkpoint.replay(
        record, isLeftOut: undone.contains(record.seq), isLenient: isLenient)
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
    try workshop.judge(record.event)
    try apply(record)
  }

  /// Appends a record that was judged when it was written; unchanged when it throws.
  public mutating func apply(_ record: EventRecord) throws(Rejection) {
    guard record.seq == lastSeq + 1 else {
      throw .outOfOrder(record.seq, after: lastSeq)
    }
    switch record.event {
    case .undone(let seq):
      try requireUndoable(seq)
      let anew = try replayed(changing: seq) { undone.contains($0) || $0 == seq }
      stand(at: anew)
      undone.insert(seq)
    case .redone(let seq):
      guard undone.contains(seq) else { throw .nothingToRedo }
      let anew = try replayed(changing: seq) { undone.contains($0) && $0 != seq }
      stand(at: anew)
      undone.remove(seq)
    default:
      try workshop.apply(record)
    }
    if began == nil { began = record.at }
    records.append(record)
    timer.learn(from: record)
    if isOnlyPreparation { isOnlyPreparation = record.event.isPreparation }
    if Marks.isMark(lastSeq, of: lastSeq) { marks.add(now) }
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

  /// What a later opening may begin with; nil where the history is short enough to be replayed.
  public var checkpointToSave: SavedCheckpoint? {
    guard let oldest = marks.oldestOfLast, let began else { return nil }
    return SavedCheckpoint(
      checkpoint: oldest, undone: undone.filter { $0 <= oldest.seq }, began: began,
      lastSeq: lastSeq)
  }

  /// Where a replay came to, with the marks on its way and before it.
  private struct Replayed {
    var end: Checkpoint
    var marks: Marks
  }

  /// The workshop built anew from the last mark before `culprit`, which is left out or taken in now.
  /// - Throws: words that name the later step which needs `culprit`.
  private func replayed(
    changing culprit: Int, leavingOut isLeftOut: (Int) -> Bool
  ) throws(Rejection) -> Replayed {
    guard let start = marks.before(culprit) ?? (isWhole ? Checkpoint() : nil) else {
      throw .earlierIsMissing
    }
    var marks = marks
    marks.drop(from: culprit)
    var end = start
    for record in records[start.seq...] {
      do throws(Rejection) {
        try end.replay(record, isLeftOut: isLeftOut(record.seq), isLenient: true)
      } catch {
        throw refusal(of: culprit, neededBy: record)
      }
      if end.seq >= culprit, Marks.isMark(end.seq, of: lastSeq) { marks.add(end) }
    }
    return Replayed(end: end, marks: marks)
  }

  /// A desk undoes its own steps only, so what others did, or what nobody can undo, needs another
  /// way out.
  private func refusal(of culprit: Int, neededBy later: EventRecord) -> Rejection {
    let needed = records.indices.contains(culprit - 1) ? records[culprit - 1] : nil
    switch (needed?.event, later.event) {
    case (.roundOpened, .turnTaken), (.roundOpened, .turnTakenBack),
      (.roundOpened, .suggestionsSealed):
      return .turnsTakenSince(step(culprit))
    default:
      return later.author == needed?.author && later.event.isUndoable
        ? .neededLater(step(culprit), by: later.event.title)
        : .neededByOthers(step(culprit), by: later.event.title)
    }
  }

  private func requireUndoable(_ seq: Int) throws(Rejection) {
    guard seq >= 1, seq <= lastSeq, !undone.contains(seq) else { throw .nothingToUndo }
    guard records.indices.contains(seq - 1) else { throw .earlierIsMissing }
    guard records[seq - 1].event.isUndoable else { throw .nothingToUndo }
    guard !records[seq...].contains(where: { $0.event.isReveal }) else { throw .behindReveal }
  }

  private func step(_ seq: Int) -> CleanText {
    records.indices.contains(seq - 1) ? records[seq - 1].event.title : "that step"
  }
}
