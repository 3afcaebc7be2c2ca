/// Somebody moves the cursor of a list up and down, one key after the other as soon as it shows.
struct CursorKeys {
  /// With a list open whose cursor is the only such sign that moves.
  let program: TerminalProgram
  private(set) var waits = Samples()
  private var sentAt: Double?
  private var seen: [UInt8] = []

  private static let cursor = Array("▸".utf8)

  init(on program: TerminalProgram) { self.program = program }

  /// Presses the next key unless one is on its way.
  mutating func press(at moment: Double) throws {
    guard sentAt == nil else { return }
    sentAt = moment
    seen = []
    try program.send(waits.values.count.isMultiple(of: 2) ? "j" : "k")
  }

  mutating func take(at moment: Double) throws {
    seen += try program.take()
    guard let sentAt, seen.firstRange(of: Self.cursor) != nil else { return }
    waits.add(moment - sentAt)
    self.sentAt = nil
  }
}
