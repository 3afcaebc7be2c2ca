import Foundation
import ProgramRunner
import Testing

/// A whole workshop in five terminals: a desk, a seat for each of three people, and a room.
@Suite(.serialized) struct SeatsAndRoomWorkshopTests {
  @Test func fromNewToAcceptedEvaluation() throws {
    let desk = try Tmux()
    try SmallWorkshop.start(at: desk, height: 30)
    let file = desk.path(SmallWorkshop.file)
    let seats = [try Tmux(), try Tmux(), try Tmux()]
    for seat in seats { try seat.start(["join", file]) }
    let room = try Tmux()
    try room.start(["room", file])
    let faces = Faces(desk: desk, seats: seats, room: room)

    try setTheScene(faces)
    try confirmTheStrategy(faces)
    try collect(faces)
    try shortlist(faces)
    try draftAndMeasure(faces)
    try evaluate(faces)
    for seat in seats {
      try seat.see("The facilitator will open the next question.")
      try seat.press("F12")
      try seat.see("Facilitator: press Enter to close it.")
      try seat.press("Enter")
      try seat.see("exit code 0")
    }
    for face in [room, desk] {
      try face.quit()
      try face.see("exit code 0")
    }
    try SmallWorkshop.expectTheSet(in: file)
  }

  private func setTheScene(_ faces: Faces) throws {
    try faces.room.see("What do we want to take home today")
    try faces.facilitator.setTheScene()
    try faces.room.seeBig("Why do we")
    try faces.room.see("Not written yet")
    for seat in faces.seats { try seat.see("The facilitator will open the next question.") }
  }

  private func confirmTheStrategy(_ faces: Faces) throws {
    try faces.facilitator.openPrivateHands()
    try faces.room.see("Nobody sees whose hand is whose")
    for person in faces.people {
      try faces.room.see("\(person.index) of 3 in")
      try person.sitDown(after: person.index)
      try person.showHands()
      try person.submit()
      try person.passOn()
    }
    try faces.room.see("Everyone is in.")
    #expect(try !faces.room.screen.contains("4 fingers"))
    try faces.facilitator.showPrivateHands()
    try faces.room.see("4 fingers")
    try faces.room.seeBig("3")
    try faces.facilitator.confirmOnPrivateHands()
    try faces.room.see("What is the one objective")
  }

  private func collect(_ faces: Faces) throws {
    try faces.desk.press("o")
    try faces.room.see("Nobody sees who wrote what")
    // While all of them write at once.
    for person in faces.people {
      try person.sitDown(after: 0)
      try person.writeSuggestion()
    }
    try faces.desk.see("3 writing")
    try faces.expectUnseen(whileWriting: 0..<3)
    for person in faces.people {
      try faces.room.see("\(person.index) of 3 in")
      try person.submit()
      try faces.desk.see("✓ \(person.name) in")
      try person.passOn()
      try faces.room.see("\(person.index + 1) of 3 in")
      for seat in faces.seats { try seat.see("\(person.index + 1) of 3 in") }
      try faces.expectUnseen(whileWriting: person.index + 1..<3)
    }
    try faces.room.see("Everyone is in.")
    try faces.facilitator.closeTheEntry()
    for seat in faces.seats { try seat.see("The facilitator will open the next question.") }
    try faces.expectUnseen(whileWriting: 0..<0)
  }

  private func shortlist(_ faces: Faces) throws {
    try faces.facilitator.openTheVote()
    for person in faces.people {
      try faces.room.see("\(person.index) of 3 voted")
      try person.sitDown(after: person.index)
      try person.giveDot()
      try person.submit()
      try person.passOn()
    }
    try faces.room.see("Everyone is in.")
    try faces.desk.closeRound()
    try faces.room.see("Closed. Nothing is shown yet.")
    try faces.facilitator.showTheVote()
    // Of so few voters the tallies stay hidden: only the places show.
    for (sign, text) in zip(["✓ 1", "✓ 2", "3"], Participant.suggestions) {
      try faces.room.see("\(sign) \(text)")
    }
    #expect(try !faces.room.screen.contains("██████"), "no bar")
    try faces.facilitator.takeTheVote()
  }

  private func draftAndMeasure(_ faces: Faces) throws {
    try faces.room.see("No key result yet")
    try faces.facilitator.writeKeyResults()
    try faces.room.seeBig("2.1")
    try faces.room.seeBig("Strangers")
    try faces.facilitator.setValues()
    try faces.room.see("Evaluation")
    try faces.desk.press("V")
    try faces.desk.see("1 room view is open")
    try faces.desk.press("w")
    try faces.room.see("Mission: A calm half hour")
    try faces.desk.press("Right")
    try faces.room.see("1.1 Guests come back within a week")
    try faces.room.see("from 35% to 60%")
    try faces.desk.press("Right")
    try faces.room.see("at least 4.6")
    try faces.desk.press("a", "Escape")
    try faces.room.see("1 of 2")
    try faces.desk.see("? help")
  }

  private func evaluate(_ faces: Faces) throws {
    try faces.desk.press("o")
    for person in faces.people {
      try faces.room.see("\(person.index) of 3 scored")
      try person.sitDown(after: person.index)
      try person.score()
      try person.submit()
      try person.passOn()
    }
    try faces.room.see("Everyone is in.")
    #expect(try !faces.room.screen.contains("of 10"))
    try faces.facilitator.showTheScores()
    try faces.room.see("How sure are we that we reach it?")
    try faces.room.seeBig("6.0")
    try faces.room.see("of 10 on average")
    try faces.room.see("· · · · · 1 1 1 · · ·")
    try faces.desk.press("Down")
    try faces.room.see("2 of 10")
    try faces.facilitator.acceptTheSet()
    try faces.facilitator.finishTheAgenda()
    try faces.room.see("Our objectives")
    for text in Participant.suggestions.prefix(2) { try faces.room.see(text) }
  }
}

/// The terminals of the workshop.
private struct Faces {
  let desk: Tmux
  let seats: [Tmux]
  let room: Tmux

  var facilitator: Facilitator { Facilitator(desk: desk) }
  var people: [Participant] { Participant.all(at: seats) }

  /// Nothing of what was suggested stands on a screen, but for what somebody has before them still.
  func expectUnseen(whileWriting writers: Range<Int>) throws {
    for face in [desk, room] + seats {
      let screen = Tmux.flat(try face.screen)
      for (writer, words) in Participant.secrets.enumerated()
      where !(writers.contains(writer) && seats[writer] === face) {
        #expect(!screen.contains(words))
      }
    }
  }
}
