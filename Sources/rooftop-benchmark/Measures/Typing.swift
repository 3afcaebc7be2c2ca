/// Typing into a form, far from the end of a line.
struct Typing {
  let programs: Programs
  /// At scene setting, where `a` opens the form of a note.
  let workshop: String
  let rounds: Int

  private static let begun = "Half "
  private static let letters = "of all deliveries arrive by b"
  private static let backspace = "\u{7F}"

  func findings() throws -> [Finding] {
    var keys = Keys(ours: try programs.rooftop("open", workshop), theirs: try programs.baseline())
    defer {
      keys.ours.end()
      keys.theirs.end()
    }
    try keys.ours.press("a")
    for _ in 0..<rounds {
      try keys.prepare(Self.begun)
      for letter in Self.letters { try keys.press(String(letter)) }
      let typed = Self.begun.count + Self.letters.count
      try keys.prepare(String(repeating: Self.backspace, count: typed))
    }
    return [keys.time("a typed character"), keys.bytes("bytes of a typed character", atMost: 8)]
  }
}
