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
      case .sessionOpened: entries.append((record.seq, PhaseID(record.seq)))
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
  fileprivate var isOfTimer: Bool {
    switch self {
    case .timerStarted, .timerPaused, .timerExtended, .timerReset: true
    default: false
    }
  }
}
