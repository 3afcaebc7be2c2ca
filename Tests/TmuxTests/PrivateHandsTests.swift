import Foundation
import ProgramRunner
import Testing

/// Private hands with a desk, a seat and a room, each a process on a terminal of its own.
@Suite(.serialized) struct PrivateHandsTests {
  @Test func handsAreShownAtASeatAndCountedAtTheDesk() throws {
    let desk = try Tmux()
    try "name\nAna\nBo\n".write(
      toFile: desk.path("people.csv"), atomically: true, encoding: .utf8)
    try desk.start(["new", "w.okr", "--organisation", "Test", "--people", "people.csv"])
    try desk.see("Expected outcomes")
    try desk.press("g", "Down", "Down", "Enter")
    try desk.see("Is this our mission")
    try desk.press("Enter")
    try desk.type("We carry what matters")
    try desk.press("Enter")
    try desk.see("written, no hands yet")
    let file = desk.path("w.okr")
    let seat = try Tmux()
    try seat.start(["join", file], width: 64, height: 20)
    let room = try Tmux()
    try room.start(["room", file])

    try desk.press("o")
    try desk.see("private hands open")
    try room.see("Nobody sees whose hand is whose.")
    for (name, hand) in [("Ana", "5"), ("Bo", "2")] {
      try seat.see("Enter start")
      try seat.press("Enter")
      try seat.see("Who are you?")
      try seat.type(name)
      try seat.press("Enter")
      try seat.passFirstPage()
      try seat.see("How far do you stand behind it?")
      try seat.press(hand)
      try seat.see("s submit")
      try seat.press("s")
      try seat.see("\(name), you are in.")
      try seat.press("Enter")
    }
    try desk.see("Everyone is in.")
    try desk.closeRound()
    try room.see("Closed. Nothing is shown yet.")
    try desk.press("s")
    try desk.see("Show it with so few in?")
    try desk.type("Both agree to see it")
    try desk.press("Enter")
    try desk.see("The reason is on record")
    try desk.press("s")
    try desk.see("2 hands, average 3.5, 1 at 2 or lower")
    try room.see("2 fingers")
    try room.seeBig("1")
    try desk.press("y")
    try desk.see("Why does the statement stand all the same?")
    try desk.type("One year to prove it")
    try desk.press("Enter")
    try desk.see("confirmed with a reason")
    #expect(try Program.run([Program.rooftop, "check", file]).code == 0)
  }
}
