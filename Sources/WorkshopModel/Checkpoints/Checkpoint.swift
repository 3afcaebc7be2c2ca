/// A workshop as it stood after one of its events, without what was undone later: a replay may begin
/// there instead of with the first event.
struct Checkpoint: Hashable, Sendable {
  /// Of the last event in it.
  var seq = 0
  var workshop = Workshop()
  var timer = TimerPhases()
  /// Whether all events in it are what a facilitator prepares alone.
  var isOnlyPreparation = true

  /// Goes one record further.
  /// - Parameter isLeftOut: whether the record is undone later.
  mutating func replay(_ record: EventRecord, isLeftOut: Bool) throws(Rejection) {
    if !isLeftOut { try workshop.evolve(record, timing: timer.current) }
    timer.learn(from: record)
    if isOnlyPreparation { isOnlyPreparation = record.event.isPreparation }
    seq = record.seq
  }
}

extension Checkpoint: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(seq, workshop, timer, isOnlyPreparation) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    seq = try bytes.next()
    workshop = try bytes.next()
    timer = try bytes.next()
    isOnlyPreparation = try bytes.next()
  }
}

extension Workshop {
  /// Minutes that are given stay with the phase that was current when they were, `phase`.
  mutating func evolve(_ record: EventRecord, timing phase: PhaseID?) throws(Rejection) {
    if case .timerExtended(let minutes) = record.event, let phase {
      extendTimer(by: minutes, of: phase)
    } else {
      try evolve(record)
    }
  }
}
