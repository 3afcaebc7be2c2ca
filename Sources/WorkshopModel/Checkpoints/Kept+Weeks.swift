extension WeekBook: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(priorities, notes, healthMetrics) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      priorities: try bytes.next(), notes: try bytes.next(), healthMetrics: try bytes.next())
  }
}

extension Priority: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(id, day, text, owner, answer, again) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      id: try bytes.next(), day: try bytes.next(), text: try bytes.next(),
      owner: try bytes.next(), answer: try bytes.next(), again: try bytes.next())
  }
}

extension PriorityAnswer: Kept {
  func write(to bytes: inout KeptBytes) {
    switch self {
    case .open: bytes.append(0)
    case .done: bytes.append(1)
    case .notDone(let stopped):
      bytes.append(2)
      bytes.add(stopped)
    case .dropped: bytes.append(3)
    }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    switch try bytes.byte() {
    case 0: self = .open
    case 1: self = .done
    case 2: self = .notDone(stopped: try bytes.next())
    case 3: self = .dropped
    default: throw UnreadableBytes()
    }
  }
}

extension HealthMetric: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(id, name, readings) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(id: try bytes.next(), name: try bytes.next(), readings: try bytes.next())
  }
}

extension HealthReading: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(day, value, health) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(day: try bytes.next(), value: try bytes.next(), health: try bytes.next())
  }
}

extension Health: Kept {}
