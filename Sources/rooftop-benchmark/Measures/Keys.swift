/// One key, sent to both programs in turn: the time to its last byte, and its bytes.
struct Keys {
  let ours: TerminalProgram
  let theirs: TerminalProgram

  private(set) var oursSeconds = Samples()
  private(set) var theirsSeconds = Samples()
  private(set) var oursBytes = Samples()
  private(set) var theirsBytes = Samples()

  init(ours: TerminalProgram, theirs: TerminalProgram) {
    self.ours = ours
    self.theirs = theirs
  }

  mutating func press(_ key: String) throws {
    let ourAnswer = try ours.press(key)
    let theirAnswer = try theirs.press(key)
    oursSeconds.add(ourAnswer.seconds)
    theirsSeconds.add(theirAnswer.seconds)
    oursBytes.add(Double(ourAnswer.bytes.count))
    theirsBytes.add(Double(theirAnswer.bytes.count))
  }

  /// Sends `key` to both without measuring.
  func prepare(_ key: String) throws {
    try ours.press(key)
    try theirs.press(key)
  }

  func time(_ what: String) -> Finding {
    Finding(what, ours: oursSeconds, theirs: theirsSeconds, atMost: 2)
  }

  func bytes(_ what: String, atMost limit: Double?) -> Finding {
    Finding(
      what: what, ours: Words.bytes(oursBytes), theirs: Words.bytes(theirsBytes),
      ratio: oursBytes.mean / theirsBytes.mean,
      goal: limit.map { .init("at most \(Words.number($0)) bytes", oursBytes.mean <= $0) })
  }
}
