extension CheckIn: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(id, day, reading, confidence, comment, replaces)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      id: try bytes.next(), day: try bytes.next(), reading: try bytes.next(),
      confidence: try bytes.next(), comment: try bytes.next(), replaces: try bytes.next())
  }
}

extension CheckInReading: Kept {
  func write(to bytes: inout KeptBytes) {
    switch self {
    case .value(let value):
      bytes.append(0)
      bytes.add(value)
    case .stages(let done):
      bytes.append(1)
      bytes.add(done)
    case .done(let isDone):
      bytes.append(2)
      bytes.add(isDone)
    }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    switch try bytes.byte() {
    case 0: self = .value(try bytes.next())
    case 1: self = .stages(try bytes.next())
    case 2: self = .done(try bytes.next())
    default: throw UnreadableBytes()
    }
  }
}

extension Confidence: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(value) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    let value: Int = try bytes.next()
    do {
      try self.init(value)
    } catch {
      throw UnreadableBytes()
    }
  }
}

extension Weekday: Kept {}
