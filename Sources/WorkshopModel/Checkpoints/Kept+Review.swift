extension SetReview: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(keyResults, objectives, isClosed) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      keyResults: try bytes.next(), objectives: try bytes.next(), isClosed: try bytes.next())
  }
}

extension KeyResultReview: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(score, learned) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(score: try bytes.next(), learned: try bytes.next())
  }
}

extension ObjectiveReview: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(outcome, why) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(outcome: try bytes.next(), why: try bytes.next())
  }
}

extension Score: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(suggested, override) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(suggested: try bytes.next(), override: try bytes.next())
  }
}

extension Score.Override: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(score, reason) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(score: try bytes.next(), reason: try bytes.next())
  }
}

extension ReviewOutcome: Kept {}

extension CarriedGoal: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(from, outcome, why, keyResults, serves) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      from: try bytes.next(), outcome: try bytes.next(), why: try bytes.next(),
      keyResults: try bytes.next(), serves: try bytes.next())
  }
}

extension CarriedKeyResult: Kept {
  func write(to bytes: inout KeptBytes) { bytes.add(from, wording, values, serves, tasks) }

  init(from bytes: inout KeptReader) throws(UnreadableBytes) {
    self.init(
      from: try bytes.next(), wording: try bytes.next(), values: try bytes.next(),
      serves: try bytes.next(), tasks: try bytes.next())
  }
}
