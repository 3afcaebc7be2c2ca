import Testing

/// Phases 1 to 8 at one keyboard, from the first note to the accepted set of the year.
enum WholeYear {
  static func hold(at desk: Tmux) throws {
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
  }

  /// Hands the keyboard over, lets one after the other take a turn, and takes it back.
  static func everyone(at desk: Tmux, _ turn: (Participant) throws -> Void) throws {
    try desk.press("h")
    for person in Participant.all(at: [desk, desk, desk]) {
      try person.sitDown(after: person.index)
      try turn(person)
      try person.passOn()
    }
    try Facilitator(desk: desk).takeBack()
  }
}
