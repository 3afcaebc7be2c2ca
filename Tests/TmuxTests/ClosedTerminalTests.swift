import Foundation
import ProgramRunner
import Testing

/// A terminal is closed over each face.
@Suite(.serialized) struct ClosedTerminalTests {
  @Test func aSeatParksTheTextAndEnds() throws {
    let entry = try OpenEntry()
    let seat = try entry.open("join")
    let ana = Participant(index: 0, terminal: seat)
    try ana.sitDown(after: 0)
    let words = try seat.draftWords
    try seat.type("A rock nobody saved")
    let process = try #require(try seat.processID)
    try seat.closeTerminal()
    try Tmux.waitForTheEnd(of: process)
    try entry.desk.see("1 draft")
    #expect(try !entry.desk.screen.contains("A rock"))

    let again = try entry.open("join")
    try Participant(index: 1, terminal: again).sitDown(after: 0)
    #expect(try !again.screen.contains("A rock"))
    try again.press("Escape", "Escape")
    try Participant(index: 0, terminal: again).sitDown(after: 0)
    try again.show(words)
    try again.see("A rock nobody saved")
    try SmallWorkshop.expectSound(entry.file)
  }

  @Test func aDeskKeepsWhatWasBeingTypedThere() throws {
    var entry = try OpenEntry()
    try entry.desk.press("p", "a")
    try entry.desk.see("Park a thought")
    try entry.desk.type("A thought nobody saved")
    let process = try #require(try entry.desk.processID)
    try entry.desk.closeTerminal()
    try Tmux.waitForTheEnd(of: process)
    try SmallWorkshop.expectSound(entry.file)
    try entry.reopenDesk()
    try entry.desk.see("A thought nobody saved")
    try entry.desk.press("Enter")
    try entry.desk.see("Parked")
    #expect(try entry.log.contains("A thought nobody saved"))
  }

  @Test func aRoomEndsAndTheDeskSaysThatNoneIsOpen() throws {
    let entry = try OpenEntry()
    let room = try entry.open("room")
    try room.see("0 of 3 in")
    try entry.desk.press("V")
    try entry.desk.see("1 room view is open")
    let process = try #require(try room.processID)
    try room.closeTerminal()
    try Tmux.waitForTheEnd(of: process)
    try entry.desk.see("No room view is open")
    try SmallWorkshop.expectSound(entry.file)
  }
}
