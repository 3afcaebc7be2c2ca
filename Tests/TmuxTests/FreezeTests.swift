import Foundation
import ProgramRunner
import Testing

/// One of several terminals stands still in the middle of a write.
@Suite(.serialized) struct FreezeTests {
  @Test func theOthersSayWhoIsWaitedForAndLoseNothing() throws {
    let entry = try OpenEntry()
    let (first, second) = (try entry.open("join"), try entry.open("join"))
    let room = try entry.open("room")
    let (ana, borje) = (
      Participant(index: 0, terminal: first), Participant(index: 1, terminal: second)
    )
    try ana.sitDown(after: 0)
    try ana.writeSuggestion()
    try borje.sitDown(after: 0)
    try second.type("A thought begun")
    try entry.desk.press("p", "a")
    try entry.desk.see("Park a thought")
    try entry.desk.type("A thought for later")

    let frozen = try FrozenWriter.stop(in: entry.file)
    try first.press("s")
    try entry.desk.press("Enter")
    try second.type(" goes on")
    for (terminal, text) in [
      (first, Participant.suggestions[0]), (entry.desk, "A thought for later"),
    ] {
      try terminal.see("Waiting for process \(frozen.process), which has stopped")
      try terminal.see(text)
    }
    try second.see("not saved yet")
    try second.see("A thought begun goes on")
    try room.see("0 of 3 in")

    try frozen.goOn()
    // What waited goes in by itself, once.
    try first.see("Ana, you are in.")
    try entry.desk.see("Parked")
    try second.miss("not saved yet")
    try second.press("Enter")
    try borje.submit()
    try room.see("2 of 3 in")
    #expect(try entry.log.components(separatedBy: "A thought for later").count == 2)
    try SmallWorkshop.expectSound(entry.file)
  }

  @Test func aDeskThatQuitsMeanwhileSaysWhatIsLost() throws {
    let entry = try OpenEntry()
    let frozen = try FrozenWriter.stop(in: entry.file)
    try entry.desk.press("*")
    try entry.desk.see("Waiting for process \(frozen.process), which has stopped")
    try entry.desk.press("q")
    try entry.desk.see("If the file stays held, it is lost.")
    try entry.desk.press("y")
    try entry.desk.see("Your last step was not written.")
    try entry.desk.see("exit code 75")
    try frozen.goOn()
    #expect(try !entry.log.contains("5 minutes"))
    try SmallWorkshop.expectSound(entry.file)
  }
}
