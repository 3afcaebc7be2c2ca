import Foundation
import ProgramRunner
import Testing

/// A desk, a seat and a room are killed again and again at random moments, while people decide and
/// type at the others.
@Suite(.serialized) struct KillAnyFaceTests {
  @Test func nothingShownAsSavedIsLostAndTheOthersGoOn() throws {
    try withRandomSeed { random in
      var scene = try KillScene()
      for round in 0..<6 {
        let victim = KillScene.Face.allCases[round % 3]
        try scene.work(&random)
        try scene.kill(victim, &random)
        try scene.goOn(without: victim)
        try scene.start(victim)
        try scene.checkTheFile()
      }
      try scene.finish()
    }
  }
}

/// A desk, a seat where Ana writes, a seat where Börje writes, and a room.
private struct KillScene {
  enum Face: CaseIterable {
    case desk, seat, room
  }

  private var entry: OpenEntry
  private var seat: Tmux
  private let borjes: Tmux
  private var room: Tmux
  private var round = 0
  /// What brings Ana's draft to another seat.
  private var words = ""
  /// Words of Ana's that are on disk.
  private var kept: [String] = []
  /// What the desk showed as parked.
  private var parked: [String] = []
  /// Whether what is in the form at the desk was shown as saved.
  private var formIsSaved = false

  init() throws {
    entry = try OpenEntry()
    seat = try entry.open("join")
    borjes = try entry.open("join")
    room = try entry.open("room")
    try ana.sitDown(after: 0)
    words = try seat.draftWords
    try borje.sitDown(after: 0)
    try borjes.type("So")
  }

  private var ana: Participant { Participant(index: 0, terminal: seat) }
  private var borje: Participant { Participant(index: 1, terminal: borjes) }
  private var thought: String { "Thought \(round)" }

  /// Everybody is in the middle of something.
  mutating func work(_ random: inout SeededRandom) throws {
    round += 1
    try entry.desk.press("p", "a")
    try entry.desk.see("Park a thought")
    try entry.desk.type(thought)
    formIsSaved = Bool.random(using: &random)
    if formIsSaved { try entry.desk.see("✓ saved") }
    try seat.type(" ana\(round)")
    if Bool.random(using: &random) {
      try entry.waitForBytes(of: " ana\(round)")
      kept.append("ana\(round)")
    }
  }

  /// Kills `face` somewhere in a burst of keys, or at the Enter that ends it: at the desk in a decision.
  mutating func kill(_ face: Face, _ random: inout SeededRandom) throws {
    let victim = terminal(of: face)
    let process = try #require(try victim.processID)
    for _ in 0..<Int.random(in: 0...5, using: &random) {
      if face != .room { try victim.press("x") }
      try borjes.press("o")
    }
    if face != .room, Bool.random(using: &random) { try victim.press("Enter") }
    Glibc.kill(process, SIGKILL)
    try victim.waitForTheEnd()
  }

  /// The others decide and write, and see each other's.
  mutating func goOn(without face: Face) throws {
    try borjes.type(" go\(round)")
    try entry.waitForBytes(of: " go\(round)")
    if face != .seat { try seat.type(" on\(round)") }
    guard face != .desk else { return }
    try entry.desk.press("Enter")
    try entry.desk.see("Parked")
    parked.append(thought)
    try entry.desk.press("Escape")
    try entry.desk.miss("Park a thought")
    try entry.desk.press("Escape")
    try entry.desk.see("? help")
    try entry.desk.press("B")
    try entry.desk.see("is blank")
    if face != .room { try room.miss("Nobody sees who wrote what.") }
    try entry.desk.press("B")
    if face != .room { try room.see("Nobody sees who wrote what.") }
  }

  /// Starts it again: what was there comes back, to the same person only.
  mutating func start(_ face: Face) throws {
    switch face {
    case .room:
      room = try entry.open("room")
      try room.see("0 of 3 in")
    case .seat:
      seat = try entry.open("join")
      try seat.see("Enter start")
      #expect(try !seat.screen.contains("ana"))
      try Participant(index: 2, terminal: seat).sitDown(after: 0)
      #expect(try !seat.screen.contains("ana"))
      try seat.press("Escape", "Escape")
      try ana.sitDown(after: 0)
      try seat.wait("to ask for the words or show the text") {
        $0.contains("left a draft at another seat") || $0.contains("your suggestion")
      }
      if try seat.screen.contains("left a draft at another seat") { try seat.show(words) }
      words = try seat.draftWords
      for word in kept { try seat.see(word) }
    case .desk:
      try entry.reopenDesk()
      if try entry.log.contains(thought) {
        parked.append(thought)
        #expect(try !entry.desk.screen.contains("Park a thought"))
      } else if formIsSaved {
        try entry.desk.see(thought)
      }
      if try entry.desk.screen.contains("Park a thought") {
        try entry.desk.press("Enter")
        try entry.desk.see("Parked")
        try entry.desk.press("Escape")
        try entry.desk.miss("Park a thought")
        try entry.desk.see("? help")
        if formIsSaved { parked.append(thought) }
      }
    }
  }

  func checkTheFile() throws {
    let log = try entry.log
    // Once each: nothing is lost, and nothing is done twice.
    for thought in parked { try #require(log.ranges(of: thought).count == 1) }
    try SmallWorkshop.expectSound(entry.file)
  }

  /// All three submit.
  mutating func finish() throws {
    for person in [ana, borje] {
      try person.terminal.press("Enter")
      try person.submit()
      try person.passOn()
    }
    let last = Participant(index: 2, terminal: seat)
    try last.sitDown(after: 2)
    try last.writeSuggestion()
    try last.submit()
    try room.see("Everyone is in.")
    try entry.desk.closeRound()
    try entry.desk.see("closed")
    try checkTheFile()
  }

  private func terminal(of face: Face) -> Tmux {
    switch face {
    case .desk: entry.desk
    case .seat: seat
    case .room: room
    }
  }
}
