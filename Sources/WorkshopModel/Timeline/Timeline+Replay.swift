import PlainText

/// Where a replay came to, with the marks on its way and before it.
struct Replayed {
  var end: Checkpoint
  var marks: Marks
}

extension Timeline {
  /// The workshop built anew from the last mark before `culprit`, which is left out or taken in now.
  ///
  /// What was written after it is a fact and stays. A later record stands in the way of a new change if
  /// the rules accept it in the history as it is and not in the new one. One that they refuse in both is
  /// older than the rule; one that would change nothing needs nothing.
  /// - Parameter isJudged: whether the change is new; false for one that was judged already.
  /// - Throws: words that name the later step which needs `culprit`.
  func replayed(
    changing culprit: Int, isUndone: Bool, isJudged: Bool
  ) throws(Rejection) -> Replayed {
    guard let start = marks.before(culprit) ?? (isWhole ? Checkpoint() : nil) else {
      throw .earlierIsMissing
    }
    var anew = Replayed(end: start, marks: marks)
    anew.marks.drop(from: culprit)
    var asItIs = start
    for record in records[start.seq...] {
      let isChanged = record.seq == culprit
      let isLeftOut = isChanged ? isUndone : undone.contains(record.seq)
      if isJudged, !isChanged, !isLeftOut, record.seq > culprit,
        anew.end.refuses(record), !anew.end.isAlready(record), accepts(record, after: &asItIs)
      {
        throw refusal(of: culprit, neededBy: record)
      }
      do throws(Rejection) {
        try anew.end.replay(record, isLeftOut: isLeftOut)
      } catch {
        throw isJudged ? refusal(of: culprit, neededBy: record) : error
      }
      if record.seq >= culprit, Marks.isMark(record.seq, of: lastSeq) { anew.marks.add(anew.end) }
    }
    return anew
  }

  /// Whether the rules accept `record` in the history as it is.
  /// - Parameter asItIs: somewhere before the record; goes on to it.
  private func accepts(_ record: EventRecord, after asItIs: inout Checkpoint) -> Bool {
    for earlier in records[asItIs.seq..<record.seq - 1] {
      guard (try? asItIs.replay(earlier, isLeftOut: undone.contains(earlier.seq))) != nil else {
        return false
      }
    }
    return !asItIs.refuses(record)
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

  private func step(_ seq: Int) -> CleanText {
    records.indices.contains(seq - 1) ? records[seq - 1].event.title : "that step"
  }
}

extension Checkpoint {
  /// Whether the rules refuse `record` now. The timer holds nothing up.
  fileprivate func refuses(_ record: EventRecord) -> Bool {
    !record.event.isOfTimer && workshop.rejection(of: record.event) != nil
  }

  /// Whether `record` would change nothing.
  fileprivate func isAlready(_ record: EventRecord) -> Bool {
    var next = workshop
    return (try? next.evolve(record)) != nil && next == workshop
  }
}

extension EventRecord {
  /// Only what was written before can be undone or redone.
  func requireEarlierStep() throws(Rejection) {
    switch event {
    case .undone(let step) where !(1..<seq).contains(step): throw .nothingToUndo
    case .redone(let step) where !(1..<seq).contains(step): throw .nothingToRedo
    default: return
    }
  }
}
