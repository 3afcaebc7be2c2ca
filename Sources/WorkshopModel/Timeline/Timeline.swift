import PlainText

/// Every record of a workshop in order, and the workshop they add up to. Undo is a record that
/// names another; history is never rewritten.
public struct Timeline: Sendable {
  public private(set) var records: [EventRecord] = []
  public private(set) var workshop = Workshop()
  /// Sequence numbers of the records that are undone now.
  public private(set) var undone: Set<Int> = []

  public var lastSeq: Int { records.last?.seq ?? 0 }

  public init() {}

  /// Takes in a whole history at once. Every undo was judged when it was written, so the workshop
  /// is built once, without what is undone at the end, however often people changed their minds.
  /// - Throws: the first record that cannot follow the ones before it.
  public init(replaying records: [EventRecord]) throws(Rejection) {
    for (index, record) in records.enumerated() {
      guard record.seq == index + 1 else { throw .outOfOrder(record.seq, after: index) }
      switch record.event {
      case .undone(let seq):
        guard (1..<record.seq).contains(seq), undone.insert(seq).inserted else {
          throw .nothingToUndo
        }
      case .redone(let seq):
        guard undone.remove(seq) != nil else { throw .nothingToRedo }
      default: break
      }
    }
    workshop = try Workshop.replay(records, without: undone)
    self.records = records
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
      workshop = try replay(without: undone.union([seq]), blaming: seq)
      undone.insert(seq)
    case .redone(let seq):
      guard undone.contains(seq) else { throw .nothingToRedo }
      workshop = try replay(without: undone.subtracting([seq]), blaming: seq)
      undone.remove(seq)
    default:
      try workshop.apply(record)
    }
    records.append(record)
  }

  /// The workshop as it would be without the records in `left`.
  /// - Throws: words that name the later step which needs `culprit`.
  private func replay(without left: Set<Int>, blaming culprit: Int) throws(Rejection) -> Workshop {
    try Workshop.replay(records, without: left) { later, _ in
      refusal(of: culprit, neededBy: later)
    }
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
    guard seq >= 1, seq <= lastSeq, !undone.contains(seq), records[seq - 1].event.isUndoable else {
      throw .nothingToUndo
    }
    guard !records[seq...].contains(where: { $0.event.isReveal }) else { throw .behindReveal }
  }

  private func step(_ seq: Int) -> CleanText {
    records.indices.contains(seq - 1) ? records[seq - 1].event.title : "that step"
  }
}
