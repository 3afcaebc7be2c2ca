import Foundation
import Testing

/// A seat is killed at a random moment between the key that submits and the thanks for it.
@Suite(.serialized) struct KillInATurnTests {
  @Test func whatWasSubmittedIsInOnceOrComesBack() throws {
    try withRandomSeed { random in
      let entry = try OpenEntry()
      for index in 0..<3 {
        let person = Participant(index: index, terminal: try entry.open("join"))
        try person.sitDown(after: index)
        let words = try person.terminal.draftWords
        try person.writeSuggestion()
        try person.terminal.see("s submit")
        try kill(person.terminal, after: .microseconds(Int.random(in: 0...12_000, using: &random)))
        try SmallWorkshop.expectSound(entry.file)

        let again = Participant(index: index, terminal: try entry.open("join"))
        try again.terminal.see("Enter start")
        guard try !again.terminal.screen.contains("\(index + 1) of 3 in") else { continue }
        try again.sitDown(after: index)
        try again.terminal.show(words)
        try again.terminal.see(Participant.suggestions[index])
        try again.terminal.press("Enter")
        try again.submit()
      }
      try entry.desk.see("Everyone is in.")
      try Facilitator(desk: entry.desk).closeTheEntry()
      try entry.desk.press("s")
      try entry.desk.see("3 on the table")
      for text in Participant.suggestions { try entry.desk.see(text) }
    }
  }

  /// The moment is what is tried here; nothing waits for it.
  private func kill(_ seat: Tmux, after delay: Duration) throws {
    let process = try #require(try seat.processID)
    try seat.press("s")
    let moment = ContinuousClock.now + delay
    while ContinuousClock.now < moment {}
    Glibc.kill(process, SIGKILL)
    try seat.waitForTheEnd()
  }
}
