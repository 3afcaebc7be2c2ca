import ProgramRunner

/// Keys at a desk whose disk takes half a second for every sync, from a decision until it is on disk.
struct SlowDiskKeys {
  let programs: Programs
  let folder: BenchmarkFolder
  /// At scene setting, where `+` gives a minute more and `a` opens the form of a note.
  let workshop: String
  let rounds: Int

  private static let milliseconds = 500
  private static let goal = 0.05
  private static let down = "\u{1B}OB"
  private static let up = "\u{1B}OA"
  /// Pressed while one decision is on its way.
  private static let keys = 6
  /// No hand goes from Enter to a letter in less. What comes at once may be a paste, and is held until it
  /// is known whether it is one.
  private static let handMilliseconds = 60

  func findings() throws -> [Finding] {
    let file = try folder.copy(of: workshop, as: "slow.okr")
    let slow = try SlowDisk.environment(milliseconds: Self.milliseconds, in: folder.path)
    let desk = try programs.rooftop("open", file, with: slow)
    defer { desk.end() }
    try awaitDisk(desk)
    var moves = Samples()
    var letters = Samples()
    for _ in 0..<rounds {
      try desk.send("+")
      for _ in 0..<Self.keys / 2 {
        for key in [Self.down, Self.up] { moves.add(try desk.press(key).seconds) }
      }
      try awaitDisk(desk)
      try desk.press("a")
      try desk.press("Said")
      try desk.send("\r")
      try desk.rest(milliseconds: Self.handMilliseconds)
      for letter in "next" { letters.add(try desk.press(String(letter)).seconds) }
      try awaitDisk(desk)
      try desk.press("\u{1B}")
      try awaitDisk(desk)
    }
    return [
      finding("a list move while the disk saves", moves),
      finding("a typed character while the disk saves", letters),
    ]
  }

  private func finding(_ what: String, _ waits: Samples) -> Finding {
    let worst = waits.quantile(1)
    return Finding(
      what: what, ours: "\(Words.time(waits)), at most \(Words.time(worst))",
      goal: .init("at most \(Words.time(Self.goal))", worst <= Self.goal))
  }

  /// Waits until all is saved.
  private func awaitDisk(_ desk: TerminalProgram) throws {
    try desk.rest(milliseconds: Self.milliseconds * 6)
  }
}
