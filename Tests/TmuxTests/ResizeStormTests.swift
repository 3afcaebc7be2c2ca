import Foundation
import ProgramRunner
import Testing

/// Each face is resized at once and again, between far too small and far larger than needed, while
/// somebody types.
@Suite(.serialized) struct ResizeStormTests {
  private static let text = "The storm blew from every side and not one letter of this was lost"

  @Test func aSeatKeepsTheTextWhole() throws {
    let entry = try OpenEntry()
    let seat = try entry.open("join")
    let ana = Participant(index: 0, terminal: seat)
    try ana.sitDown(after: 0)
    try withRandomSeed { try storm(over: seat, typing: Self.text, &$0) }
    try seat.resize(80, 24)
    try seat.see(Self.text)
    try seat.press("Enter")
    try ana.submit()
    try expectOneSentence(on: seat)
  }

  @Test func aDeskKeepsTheTextWhole() throws {
    let entry = try OpenEntry()
    try entry.desk.press("p", "a")
    try entry.desk.see("Park a thought")
    try withRandomSeed { try storm(over: entry.desk, typing: Self.text, &$0) }
    try entry.desk.resize(80, 24)
    try entry.desk.see(Self.text)
    try entry.desk.press("Enter")
    try entry.desk.see("Parked")
    #expect(try entry.log.contains(Self.text))
    try expectOneSentence(on: entry.desk)
  }

  @Test func aRoomLooksAsIfItWereNew() throws {
    let entry = try OpenEntry()
    let room = try entry.open("room")
    try room.see("0 of 3 in")
    try withRandomSeed { try storm(over: room, typing: nil, &$0) }
    for (width, height) in [(100, 30), (60, 18)] {
      try room.resize(width, height)
      let fresh = try entry.open("room", width: width, height: height)
      try fresh.see("0 of 3 in")
      // Both show a running clock: they are alike in the same second.
      try room.wait("to look as a new room does") { _ in
        try room.paintedScreen == fresh.paintedScreen
      }
    }
    try expectOneSentence(on: room)
  }

  /// Sixty sizes, the last far too small; after each a letter.
  private func storm(
    over terminal: Tmux, typing text: String?, _ random: inout SeededRandom
  ) throws {
    let process = try #require(try terminal.processID)
    var letters = text.map { Array($0) } ?? []
    for round in 0..<60 {
      let isLast = round == 59
      let width = isLast ? 20 : Int.random(in: 20...400, using: &random)
      let height = isLast ? 5 : Int.random(in: 5...120, using: &random)
      let typed = String(letters.prefix(isLast ? letters.count : 1))
      letters.removeFirst(typed.count)
      try terminal.resize(width, height, thenType: typed)
    }
    try terminal.see("Rooftop needs 60 x 18 cells")
    try #require(try terminal.processID == process)
  }

  /// Where nothing fits, one sentence says so, and it is all there is.
  private func expectOneSentence(on terminal: Tmux) throws {
    for (width, height) in [(59, 24), (80, 17), (20, 5)] {
      let sentence =
        "Rooftop needs 60 x 18 cells; this is \(width) x \(height). Enlarge the window or shrink the font."
      try terminal.resize(width, height)
      try terminal.wait("to see only the size") { Tmux.flat($0) == sentence }
    }
  }
}
