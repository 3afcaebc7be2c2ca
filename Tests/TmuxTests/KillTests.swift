import Foundation
import ProgramRunner
import Testing

/// The program is killed again and again while somebody types and decides.
@Suite(.serialized) struct KillTests {
  @Test func whatWasShownAsSavedOutlivesEveryKill() throws {
    let first = try Tmux()
    try first.start(["new", "w.okr", "--organisation", "Test"], height: 60)
    try first.see("Expected outcomes")
    var desk = first
    var notes = 0
    for kills in 0..<5 {
      let wanted = notes + kills
      while notes < wanted { try write("Note \(notes)", at: desk, counting: &notes) }
      try desk.press("a")
      try desk.see("Enter save")
      try desk.type("Half of \(kills)")
      // Every other time the draft has not reached the disk when the kill comes.
      if kills.isMultiple(of: 2) { try desk.see("✓ saved") }
      kill(try #require(try desk.processID), SIGKILL)
      try desk.waitForTheEnd()

      let check = try Program.run([Program.rooftop, "check", first.path("w.okr")])
      #expect(check.code == 0, "\(check.output)\(check.error)")
      let log = try Program.run([Program.rooftop, "log", first.path("w.okr")]).output
      for note in 0..<notes { #expect(log.contains("Note \(note)")) }

      desk = try Tmux()
      try desk.start(["open", first.path("w.okr")], height: 60)
      try desk.see("Expected outcomes")
      if kills.isMultiple(of: 2) {
        try desk.see("Half of \(kills)")
        try desk.press("Enter")
        try desk.see("Added: Half of \(kills)")
        try desk.press("Escape")
        try desk.miss("Enter save")
      } else if try desk.screen.contains("Enter save") {
        try desk.press("Enter")
        try desk.see("Added: Half of \(kills)")
        try desk.press("Escape")
        try desk.miss("Enter save")
      }
    }
  }

  private func write(_ text: String, at desk: Tmux, counting notes: inout Int) throws {
    try desk.press("a")
    try desk.see("Enter save")
    try desk.type(text)
    try desk.press("Enter")
    try desk.see("Added: \(text).")
    try desk.press("Escape")
    try desk.see("· \(text)")
    notes += 1
  }
}
