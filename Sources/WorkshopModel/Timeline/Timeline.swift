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

  /// - Throws: the first record that cannot follow the ones before it.
  public init(replaying records: [EventRecord]) throws(Rejection) {
    self.records.reserveCapacity(records.count)
    for record in records { try apply(record) }
  }

  /// Appends `record`; unchanged when it throws.
  public mutating func apply(_ record: EventRecord) throws(Rejection) {
    guard record.seq == lastSeq + 1 else {
      throw Rejection("Event \(record.seq) does not follow event \(lastSeq).")
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
    var replayed = Workshop()
    for record in records where !left.contains(record.seq) {
      do throws(Rejection) {
        try replayed.apply(record)
      } catch {
        throw .neededLater(step(culprit), by: record.event.title, because: error)
      }
    }
    return replayed
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
