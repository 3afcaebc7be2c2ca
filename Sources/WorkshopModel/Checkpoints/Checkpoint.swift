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
  /// - Parameters:
  ///   - isLeftOut: whether the record is undone later.
  ///   - isLenient: whether a step of the timer that makes no difference any more is passed over.
  mutating func replay(
    _ record: EventRecord, isLeftOut: Bool, isLenient: Bool
  ) throws(Rejection) {
    if !isLeftOut {
      if isLenient, record.event.isOfTimer, let phase = timer.current {
        try? workshop.time(record, phase)
      } else {
        try workshop.apply(record)
      }
    }
    pass(record)
  }

  /// Goes one record further that is in the workshop already.
  mutating func pass(_ record: EventRecord) {
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
  /// A step of the timer counts for the phase that was current when it was taken.
  fileprivate mutating func time(_ record: EventRecord, _ phase: PhaseID) throws(Rejection) {
    if case .timerExtended(let minutes) = record.event {
      try extendTimer(by: minutes, of: phase)
    } else {
      try apply(record)
    }
  }
}
