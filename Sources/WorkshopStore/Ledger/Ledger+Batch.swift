import PlainText
import WorkshopModel

extension Ledger {
  /// Writes the events `plan` makes of everything written so far, all of them or none.
  /// - Returns: how many there were.
  @discardableResult
  public func recordAll(
    by author: Author, at moment: Timestamp,
    _ plan: (Timeline) throws(Rejection) -> [Event]
  ) throws(WriteError) -> Int {
    try appendAll { next throws(Rejection) in
      let events = try plan(next)
      return Batch(
        events.enumerated().map { index, event in
          EventRecord(seq: next.lastSeq + 1 + index, at: moment, author: author, event: event)
        })
    }
  }

  /// Writes `steps`, each with its time, all of them or none.
  public func recordAll(
    _ steps: [(event: Event, at: Timestamp)], by author: Author
  ) throws(WriteError) {
    _ = try appendAll { next throws(Rejection) in
      Batch(
        steps.enumerated().map { index, step in
          EventRecord(
            seq: next.lastSeq + 1 + index, at: step.at, author: author, event: step.event)
        })
    }
  }

  /// Puts suggestions into the box of a round, where nobody sees them before the reveal.
  /// The event tells how many, and carries the time the round was opened, as every turn does.
  /// - Parameters:
  ///   - list: names the list; a round takes each list once.
  ///   - id: the round, which must still be open.
  public func seal(
    _ suggestions: [CleanText], as list: CleanText, in id: RoundID, by author: Author
  ) throws(WriteError) {
    _ = try appendAll { next throws(Rejection) in
      guard let round = next.workshop.openRound, round.id == id else {
        throw Rejection("The round has been closed meanwhile.")
      }
      let event = Event.suggestionsSealed(round: round.id, count: suggestions.count, list: list)
      return Batch(
        [EventRecord(seq: next.lastSeq + 1, at: round.openedAt, author: author, event: event)],
        sealing: suggestions.map { .suggestion(text: $0) }, in: round.id)
    }
  }

  /// Writes the history of another workshop into an empty one, with its times and authors.
  public func restore(_ records: [EventRecord]) throws(WriteError) {
    _ = try appendAll { next throws(Rejection) in
      guard next.lastSeq == 0 else {
        throw Rejection("Something is in this workshop already.")
      }
      return Batch(records, isHistory: true)
    }
  }
}
