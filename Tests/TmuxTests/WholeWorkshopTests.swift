import Foundation
import ProgramRunner
import Testing

/// The real program in a real terminal, from `new` to an accepted evaluation, with three people at
/// one keyboard.
@Suite(.serialized) struct WholeWorkshopTests {
  @Test(arguments: [(80, 24), (64, 20)]) func fromNewToAcceptedEvaluation(
    _ width: Int, _ height: Int
  )
    throws
  {
    let desk = try Tmux()
    try WorkshopForThree.start(at: desk, width: width, height: height)
    let facilitator = Facilitator(desk: desk)
    try facilitator.setTheScene()
    try facilitator.confirmTheStrategy()

    try desk.press("o")
    try everyone(at: desk) { person in
      try person.writeSuggestion()
      try person.submit()
      try desk.see("Your two words")
    }
    try facilitator.closeTheEntry()
    try facilitator.openTheVote()
    try everyone(at: desk) { person in
      try person.giveDot()
      try person.submit()
    }
    try desk.closeRound()
    try facilitator.showTheVote()
    try facilitator.takeTheVote()
    try facilitator.writeKeyResults()
    try facilitator.setValues()
    try desk.press("o")
    try everyone(at: desk) { person in
      try person.score()
      try person.submit()
    }
    try facilitator.showTheScores()
    try facilitator.acceptTheSet()
    try desk.quit()
    try desk.see("exit code 0")
    try WorkshopForThree.expectTheSet(in: desk.path(WorkshopForThree.file))
  }

  /// Hands the keyboard over, lets one after the other take a turn, and takes it back.
  private func everyone(at desk: Tmux, _ turn: (Participant) throws -> Void) throws {
    try desk.press("h")
    for person in Participant.all(at: [desk, desk, desk]) {
      try person.sitDown(after: person.index)
      try turn(person)
      try person.passOn()
    }
    try Facilitator(desk: desk).takeBack()
  }
}
