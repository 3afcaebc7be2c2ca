/// Which phase each step of the timer was meant for when it was taken. The events name none: it is
/// the phase that was current then, which an undo may make another one on replay. Minutes that were
/// given stay with their phase; the clock that runs or pauses is the one of the current phase.
struct TimerPhases {
  private var phases: [Int: PhaseID] = [:]

  init(_ records: [EventRecord]) {
    guard let first = records.first else { return }
    var entries = [(seq: first.seq, phase: PhaseID(first.seq, part: 0))]
    var undone: Set<Int> = []
    for record in records {
      switch record.event {
      case .phaseEntered(let phase, _): entries.append((record.seq, phase))
      case .undone(let seq): undone.insert(seq)
      case .redone(let seq): undone.remove(seq)
      case let event where event.isOfTimer:
        phases[record.seq] = entries.last { !undone.contains($0.seq) }?.phase
      default: break
      }
    }
  }

  /// Nil for what is no step of the timer.
  func phase(of record: EventRecord) -> PhaseID? { phases[record.seq] }
}

extension Event {
  fileprivate var isUndo: Bool { if case .undone = self { true } else { false } }

  fileprivate var isOfTimer: Bool {
    switch self {
    case .timerStarted, .timerPaused, .timerExtended: true
    default: false
    }
  }
}

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
