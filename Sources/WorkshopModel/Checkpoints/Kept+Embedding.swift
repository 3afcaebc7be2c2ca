extension Embedding: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(replies, verdicts, champions, bookings) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      replies: try bytes.next(), verdicts: try bytes.next(), champions: try bytes.next(),
      bookings: try bytes.next())
  }
}

extension ReadinessItem: Kept {}
extension ReadinessAnswer: Kept {}

extension ReadinessReply: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(answer, owner, note, although) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      answer: try bytes.next(), owner: try bytes.next(), note: try bytes.next(),
      although: try bytes.next())
  }
}

extension ReadinessVerdict: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(judgement, approver, day, conditions) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      judgement: try bytes.next(), approver: try bytes.next(), day: try bytes.next(),
      conditions: try bytes.next())
  }
}

extension ReadinessVerdict.Judgement: Kept {}

extension Champion: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(id, person, unit, steps) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      id: try bytes.next(), person: try bytes.next(), unit: try bytes.next(),
      steps: try bytes.next())
  }
}

extension ChampionStep: Kept {}

extension ChampionStepTaken: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(day, session) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(day: try bytes.next(), session: try bytes.next())
  }
}

extension BookedSession: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(id, kind, unit, cycle, day) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      id: try bytes.next(), kind: try bytes.next(), unit: try bytes.next(),
      cycle: try bytes.next(), day: try bytes.next())
  }
}

extension SessionLead: Kept {
  func write(to bytes: inout KeptBytes) {
    switch self {
    case .coach(let name):
      bytes.append(0)
      bytes.add(name)
    case .champion(let person):
      bytes.append(1)
      bytes.add(person)
    }
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    switch try bytes.byte() {
    case 0: self = .coach(name: try bytes.next())
    case 1: self = .champion(person: try bytes.next())
    default: throw UnreadableBytes()
    }
  }
}
