extension Workshop {
  /// The workshop without the records in `left`. A step of the timer is no decision: where it makes
  /// no difference any more it is passed over.
  /// - Parameter refused: told of the first record that cannot follow the ones before it.
  static func replay(
    _ records: [EventRecord], without left: Set<Int>,
    refused: (EventRecord, Rejection) -> Rejection = { $1 }
  ) throws(Rejection) -> Workshop {
    var replayed = Workshop()
    let timer =
      left.isEmpty && !records.contains(where: \.event.isUndo) ? nil : TimerPhases(records)
    for record in records where !left.contains(record.seq) {
      if let phase = timer?.phase(of: record) {
        try? replayed.time(record, phase)
        continue
      }
      do throws(Rejection) {
        try replayed.apply(record)
      } catch {
        throw refused(record, error)
      }
    }
    return replayed
  }

  private mutating func time(_ record: EventRecord, _ phase: PhaseID) throws(Rejection) {
    if case .timerExtended(let minutes) = record.event {
      try extendTimer(by: minutes, of: phase)
    } else {
      try apply(record)
    }
  }
}

extension Event {
  fileprivate var isUndo: Bool { if case .undone = self { true } else { false } }
}
