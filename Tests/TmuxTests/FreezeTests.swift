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
    try room.seeBig("0 of 3 in")

    try frozen.goOn()
    // What waited goes in by itself, once.
    try first.see("Ana, you are in.")
    try entry.desk.see("Parked")
    try second.miss("not saved yet")
    try second.press("Enter")
    try borje.submit()
    try room.seeBig("2 of 3 in")
    #expect(try entry.log.components(separatedBy: "A thought for later").count == 2)
    try WorkshopForThree.expectSound(entry.file)
  }
}
