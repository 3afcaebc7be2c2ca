extension Goal: Kept {
  func write(to bytes: inout KeptBytes) {
    switch self {
    case .objective(let id):
      bytes.append(0)
      bytes.add(id)
    case .keyResult(let id):
      bytes.append(1)
      bytes.add(id)
    }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    switch try bytes.byte() {
    case 0: self = .objective(id: try bytes.next())
    case 1: self = .keyResult(id: try bytes.next())
    default: throw UnreadableBytes()
    }
  }
}

extension Objective: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(id, suggestion, title, keyResults, removed, serves, isParked)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      id: try bytes.next(), suggestion: try bytes.next(), title: try bytes.next(),
      keyResults: try bytes.next(), removed: try bytes.next(), serves: try bytes.next(),
      isParked: try bytes.next())
  }
}

extension KeyResult: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(id, wording, values, serves, carriedFrom, tasks)
    bytes.add(weight, earlierValues, statusByHand, found)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      id: try bytes.next(), wording: try bytes.next(), values: try bytes.next(),
      serves: try bytes.next(), carriedFrom: try bytes.next(), tasks: try bytes.next(),
      weight: try bytes.next(), earlierValues: try bytes.next(),
      statusByHand: try bytes.next(), found: try bytes.next())
  }
}

extension EarlierValues: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(values, until, reason) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      values: try bytes.next(), until: try bytes.next(), reason: try bytes.next())
  }
}

extension StatusByHand: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(status, why) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(status: try bytes.next(), why: try bytes.next())
  }
}

extension Status: Kept {}

extension KeyResultWording: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(sentence, metric, unit, kind, measurement, owner, ambition)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      sentence: try bytes.next(), metric: try bytes.next(), unit: try bytes.next(),
      kind: try bytes.next(), measurement: try bytes.next(), owner: try bytes.next(),
      ambition: try bytes.next())
  }
}

extension KeyResultKind: Kept {}
extension Measurement: Kept {}
extension Ambition: Kept {}

extension KeyResultValues: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(measure, due) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(measure: try bytes.next(), due: try bytes.next())
  }
}

extension KeyResultValues.Measure: Kept {
  func write(to bytes: inout KeptBytes) {
    switch self {
    case .change(let baseline, let target, let stretch, let commit):
      bytes.append(0)
      bytes.add(baseline, target, stretch, commit)
    case .limit(let limit):
      bytes.append(1)
      bytes.add(limit)
    case .range(let low, let high):
      bytes.append(2)
      bytes.add(low, high)
    case .stages(let stages):
      bytes.append(3)
      bytes.add(stages)
    case .binary: bytes.append(4)
    case .unknown: bytes.append(5)
    }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    switch try bytes.byte() {
    case 0:
      self = .change(
        baseline: try bytes.next(), target: try bytes.next(), stretch: try bytes.next(),
        commit: try bytes.next())
    case 1: self = .limit(try bytes.next())
    case 2: self = .range(low: try bytes.next(), high: try bytes.next())
    case 3: self = .stages(try bytes.next())
    case 4: self = .binary
    case 5: self = .unknown
    default: throw UnreadableBytes()
    }
  }
}

extension Stage: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(title, weight) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(title: try bytes.next(), weight: try bytes.next())
  }
}
