extension Workshop: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(units, sets, sessions, people)
    bytes.add(notes, exercise, statements, parkedItems, sharing, embedding, homes, isRehearsal)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init()
    units = try bytes.next()
    sets = try bytes.next()
    sessions = try bytes.next()
    people = try bytes.next()
    notes = try bytes.next()
    exercise = try bytes.next()
    statements = try bytes.next()
    parkedItems = try bytes.next()
    sharing = try bytes.next()
    embedding = try bytes.next()
    homes = try bytes.next()
    isRehearsal = try bytes.next()
    guard !sets.isEmpty, homes.lieWithin(sets.count) else { throw UnreadableBytes() }
  }
}

extension Unit: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(id, name, parent, isArchived) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      id: try bytes.next(), name: try bytes.next(), parent: try bytes.next(),
      isArchived: try bytes.next())
  }
}

extension Person: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(id, name, unit) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(id: try bytes.next(), name: try bytes.next(), unit: try bytes.next())
  }
}

extension Session: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(id, kind, set, phases, currentPhase, isFinished, absent, lead)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      id: try bytes.next(), kind: try bytes.next(), set: try bytes.next(),
      phases: try bytes.next(), currentPhase: try bytes.next(),
      isFinished: try bytes.next(), absent: try bytes.next(), lead: try bytes.next())
  }
}

extension SessionKind: Kept {}

extension Phase: Kept {
  func write(to bytes: inout KeptBytes) {
    bytes.add(id, kind, set, minutes, isDone, clock, ownNotes)
  }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      id: try bytes.next(), kind: try bytes.next(), set: try bytes.next(),
      minutes: try bytes.next(), isDone: try bytes.next(), clock: try bytes.next(),
      ownNotes: try bytes.next())
  }
}

extension PhaseKind: Kept {}

extension PhaseClock: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(accumulated, runningSince, extendedMinutes) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      accumulated: try bytes.next(), runningSince: try bytes.next(),
      extendedMinutes: try bytes.next())
  }
}

extension Note: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(id, section, text) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(id: try bytes.next(), section: try bytes.next(), text: try bytes.next())
  }
}

extension NoteSection: Kept {}
extension ExerciseStatement: Kept {}
extension GoalKind: Kept {}
extension Statement: Kept {}

extension StrategyStatement: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(text, earlier, hands, isConfirmed, reason) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      text: try bytes.next(), earlier: try bytes.next(), hands: try bytes.next(),
      isConfirmed: try bytes.next(), reason: try bytes.next())
  }
}

extension ParkedItem: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(id, text) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(id: try bytes.next(), text: try bytes.next())
  }
}
