/// Which phase a step of the timer is meant for when it is taken. The events name none: it is the
/// phase that is current then, which an undo may make another one on replay. Minutes that were given
/// stay with their phase; the clock that runs or pauses is the one of the current phase.
struct TimerPhases: Hashable {
  fileprivate struct Entry: Hashable {
    let seq: Int
    let phase: PhaseID
    /// At the moment, which a later record may change.
    var isUndone = false
  }

  private var entries: [Entry] = []

  /// The phase that a step of the timer would be meant for now.
  var current: PhaseID? { entries.last { !$0.isUndone }?.phase }

  /// Takes in the next record of the history.
  mutating func learn(from record: EventRecord) {
    if record.seq == 1 { entries.append(Entry(seq: 1, phase: PhaseID(1))) }
    switch record.event {
    case .sessionOpened: entries.append(Entry(seq: record.seq, phase: PhaseID(record.seq)))
    case .phaseEntered(let phase, _): entries.append(Entry(seq: record.seq, phase: phase))
    case .undone(let seq): mark(seq, isUndone: true)
    case .redone(let seq): mark(seq, isUndone: false)
    default: break
    }
  }

  private mutating func mark(_ seq: Int, isUndone: Bool) {
    guard let index = entries.lastIndex(where: { $0.seq == seq }) else { return }
    entries[index].isUndone = isUndone
  }
}

extension TimerPhases: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(entries) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) { entries = try bytes.next() }
}

extension TimerPhases.Entry: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(seq, phase, isUndone) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(seq: try bytes.next(), phase: try bytes.next(), isUndone: try bytes.next())
  }
}

extension Event {
  /// Whether it is a step of the timer, which is no decision.
  var isOfTimer: Bool {
    switch self {
    case .timerStarted, .timerPaused, .timerExtended, .timerReset: true
    default: false
    }
  }
}
