import Testing

/// Phases 1 to 8, from the first note to the accepted set of the year.
enum WholeYear {
  /// - Parameter seat: the shared terminal of four people; without one, three take turns at the desk.
  static func hold(at desk: Tmux, seat: Tmux? = nil) throws {
    let facilitator = Facilitator(desk: desk)
    try facilitator.setTheScene()
    try facilitator.confirmTheStrategy()

    try desk.press("o")
    try everyone(at: desk, seat) { person in
      try person.writeSuggestion()
      try person.submit()
      if person.suggests { try person.terminal.see("two words") }
    }
    try facilitator.closeTheEntry()
    try facilitator.openTheVote()
    try everyone(at: desk, seat) { person in
      try person.giveDot()
      try person.submit()
    }
    try desk.closeRound()
    try facilitator.showTheVote()
    try facilitator.takeTheVote()
    try facilitator.writeKeyResults()
    try facilitator.setValues()
    try desk.press("o")
    try everyone(at: desk, seat) { person in
      try person.score()
      try person.submit()
    }
    try facilitator.showTheScores()
    try facilitator.acceptTheSet()
  }

  /// Lets one after the other take a turn: at the seat, or at the desk, which hands the keyboard over and
  /// takes it back.
  static func everyone(
    at desk: Tmux, _ seat: Tmux? = nil, _ turn: (Participant) throws -> Void
  ) throws {
    if seat == nil { try desk.press("h") }
    let terminals = seat.map { [$0, $0, $0, $0] } ?? [desk, desk, desk]
    for person in Participant.all(at: terminals) {
      try person.sitDown(after: person.index)
      try turn(person)
      try person.passOn()
    }
    if seat == nil { try Facilitator(desk: desk).takeBack() }
  }
}
