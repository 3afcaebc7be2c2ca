/// One line down or up in a list.
struct ListMove {
  let programs: Programs
  /// At scene setting, with more notes than a screen shows.
  let workshop: String
  let rounds: Int

  private static let down = "\u{1B}OB"
  private static let up = "\u{1B}OA"
  private static let lines = 6

  func findings() throws -> [Finding] {
    var keys = Keys(ours: try programs.rooftop("open", workshop), theirs: try programs.baseline())
    defer {
      keys.ours.end()
      keys.theirs.end()
    }
    // From a heading to the first note, where other keys get a meaning.
    try keys.prepare(Self.down)
    for _ in 0..<rounds {
      for _ in 0..<Self.lines { try keys.press(Self.down) }
      for _ in 0..<Self.lines { try keys.press(Self.up) }
    }
    return [keys.time("a list move"), keys.bytes("bytes of a list move", atMost: nil)]
  }
}
