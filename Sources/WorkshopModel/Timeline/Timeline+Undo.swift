import PlainText

extension Timeline {
  /// The latest step of `author` at this terminal that can be taken back.
  /// - Throws: why there is none.
  public func stepToUndo(by author: Author) throws(Rejection) -> EventRecord {
    for record in records.reversed() {
      try requireCrossable(record)
      if record.author == author, record.event.isUndoable, !undone.contains(record.seq) {
        return record
      }
    }
    throw isWhole ? .nothingToUndo : .earlierIsMissing
  }

  /// Asks whether the step `seq` may be taken back now, whoever took it.
  func requireUndoable(_ seq: Int) throws(Rejection) {
    guard seq >= 1, seq <= lastSeq, !undone.contains(seq) else { throw .nothingToUndo }
    guard records.indices.contains(seq - 1) else { throw .earlierIsMissing }
    guard records[seq - 1].event.isUndoable else { throw .nothingToUndo }
    for record in records[(seq - 1)...] { try requireCrossable(record) }
  }

  /// Undo crosses no reveal, no lot and no border of a session.
  private func requireCrossable(_ record: EventRecord) throws(Rejection) {
    switch record.event.meaning.standing {
    case .reveal: throw .behindReveal
    case .lot where !undone.contains(record.seq): throw .behindReveal
    case .border: throw .nothingToUndo
    case .step, .lot, .settled, .passing: return
    }
  }

  /// The step of `author` that was undone last and on top of which `author` decided nothing new.
  /// - Throws: why there is none.
  public func stepToRedo(by author: Author) throws(Rejection) -> EventRecord {
    for record in records.reversed() where record.author == author {
      let standing = record.event.meaning.standing
      if standing == .reveal || standing == .border { break }
      if case .undone(let seq) = record.event, undone.contains(seq) {
        guard records.indices.contains(seq - 1) else { throw .earlierIsMissing }
        return records[seq - 1]
      }
      if record.event.isUndoable, !undone.contains(record.seq) { break }
    }
    throw .nothingToRedo
  }
}

extension Rejection {
  static let nothingToUndo = Rejection("There is nothing of yours to undo.")
  static let nothingToRedo = Rejection("There is nothing to redo.")
  /// A long history is not read whole when it is opened.
  public static let earlierIsMissing = Rejection(
    "The steps before that are still being read. Try again in a moment.")

  static func outOfOrder(_ seq: Int, after last: Int) -> Rejection {
    Rejection("Event \(seq) does not follow event \(last).")
  }

  static let behindReveal = Rejection(
    "Undo stops here: what the room has seen cannot be hidden again.")

  static func turnsTakenSince(_ step: CleanText) -> Rejection {
    Rejection("Cannot change \"\(step)\": others have taken their turn since. Close it instead.")
  }

  static func neededByOthers(_ step: CleanText, by later: CleanText) -> Rejection {
    Rejection(
      "Cannot change \"\(step)\": the later step \"\(later)\" of others builds on it and stays.")
  }

  static func neededLater(_ step: CleanText, by later: CleanText) -> Rejection {
    Rejection(
      "Cannot change \"\(step)\": the later step \"\(later)\" builds on it. Undo that first.")
  }
}
