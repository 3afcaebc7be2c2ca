import Testing

/// What the facilitator of a workshop for three does at the desk, phase by phase.
struct Facilitator {
  let desk: Tmux

  func setTheScene() throws {
    try desk.see("Expected outcomes")
    try write("Three objectives we all want", opening: "a")
    try desk.press("Down")
    try write("The best coffee in three cities", opening: "a")
    try desk.press("Down")
    try write("A second house", opening: "a")
    try desk.press("n")
    try desk.see("What are OKRs")
    try desk.press("n")
    try desk.see("Is this our mission")
  }

  private static let strategy = ["A calm half hour", "A living room", "Few places, known guests"]

  func confirmTheStrategy() throws {
    for text in Self.strategy {
      try write(text, opening: "Enter")
      try desk.press("f")
      try desk.see("5 fingers")
      try desk.press("Up", "3", "Enter")
      try desk.see("Hands counted")
      try desk.press("y")
      try desk.see("onfirmed")
      try desk.press("Down")
    }
    try desk.press("n")
    try desk.see("What is the one objective")
  }

  func openPrivateHands() throws {
    for text in Self.strategy {
      try write(text, opening: "Enter")
      try desk.press("Down")
    }
    try desk.press("o")
    try desk.see("The private hands are open")
  }

  func showPrivateHands() throws {
    try desk.closeRound()
    try desk.see("The private hands are closed")
    try desk.press("s")
    try desk.see("Here are the hands")
  }

  /// None of the hands is low: confirms all five statements on them.
  func confirmOnPrivateHands() throws {
    for statement in ["Mission", "Vision", "Strategy", "Three-year ambition", "One-year ambition"] {
      try desk.press("y")
      try desk.see("\(statement) confirmed")
      try desk.press("Down")
    }
    try desk.press("n")
    try desk.see("What is the one objective")
  }

  func closeTheEntry() throws {
    try desk.closeRound()
    try desk.see("closed")
    try desk.press("n")
    try desk.see("Which one to three")
  }

  func openTheVote() throws {
    try desk.press("s")
    try desk.see("Make our people proud")
    try desk.press("v")
    try desk.see("Dots each")
    try desk.press("Enter")
    try desk.see("1 dot each")
  }

  func showTheVote() throws {
    try desk.press("s")
    try desk.see("living room")
  }

  func takeTheVote() throws {
    try desk.press("y")
    try desk.see("ecided by vote")
    try desk.press("n")
    try desk.see("How will we know")
  }

  func writeKeyResults() throws {
    try desk.press("a")
    try desk.see("Enter save")
    try desk.type("Guests come back within a week")
    try desk.goOn(to: "Metric")
    try desk.type("returning guests")
    try desk.goOn(to: "Unit")
    try desk.type("%")
    try desk.goOn(to: "Owner")
    try desk.type("Ana")
    try desk.press("Enter")
    try desk.see("Added")
    try desk.press("Escape")
    try desk.miss("Enter save")
    try desk.press("Down", "Down", "a")
    try desk.see("Enter save")
    try desk.type("Strangers rate us very good")
    try desk.goOn(to: "Metric")
    try desk.type("rating")
    try desk.goOn(to: "Kind")
    try desk.press("Right", "Right")
    try desk.see("‹ at least")
    try desk.press("Enter")
    try desk.see("Added")
    try desk.press("Escape")
  }

  func setValues() throws {
    try desk.press("n")
    try desk.see("Where are we today")
    try desk.press("Enter")
    try desk.see("Target")
    try desk.type("35")
    try desk.goOn(to: "Target")
    try desk.type("60 %")
    try desk.see("from 35% to 60%")
    try desk.press("Enter")
    try desk.see("Saved")
    try desk.press("Down", "Enter")
    try desk.see("At least")
    try desk.type("4.6")
    try desk.press("Enter")
    try desk.see("Saved")
    try desk.press("n")
    try desk.see("Are these objectives aspirational")
  }

  func showTheScores() throws {
    try desk.closeRound()
    try desk.press("s")
    try desk.see("onfidence")
  }

  func acceptTheSet() throws {
    try desk.press("y")
    try desk.see("ccepted")
  }

  /// Moves on until the screen shows `words`, past whatever the agenda has in between and whatever is
  /// still open there.
  func moveOn(to words: String) throws {
    for _ in 0..<20 {
      if try Tmux.flat(desk.screen).contains(words) { return }
      let before = try desk.screen
      try desk.press("n")
      try desk.wait("to move on") { $0 != before }
    }
    try desk.see(words)
  }

  /// The quarter takes an objective of the year over, without an entry of its own, and gets a key
  /// result with values.
  func planTheQuarter() throws {
    try moveOn(to: "What must be true at the end of the quarter?")
    try takeOverTheFirst()
    try moveOn(to: "Which one to three")
    try desk.see("1 Become the living room of the quarter")
    try chooseByHand()
    try desk.see("Serves 1 Become")
    try desk.press("a")
    try desk.see("Enter save")
    try desk.type("Guests of the morning come back")
    try desk.goOn(to: "Unit")
    try desk.type("%")
    try desk.goOn(to: "Owner")
    try desk.type("Ana")
    try desk.press("Enter")
    try desk.see("Added")
    try desk.press("Escape")
    try desk.miss("Enter save")
    try desk.press("Down", "s")
    try desk.see("What it serves in")
    try desk.press("Down", "Space")
    try desk.see("[✓]")
    try desk.press("Enter")
    try desk.see("Serves 1.1 Guests")
    try moveOn(to: "Where are we today")
    try desk.see("1.1 of")
    try desk.see("suggests +")
    try desk.press("Enter")
    try desk.see("Target")
    try desk.type("35")
    try desk.goOn(to: "Target")
    try desk.type("41 %")
    try desk.see("from 35% to 41%")
    try desk.press("Enter")
    try desk.see("Saved")
  }

  /// Takes the first goal of the set above over as a suggestion.
  func takeOverTheFirst() throws {
    try desk.press("A")
    try desk.see("Take over from")
    try desk.press("Space")
    try desk.see("[✓]")
    try desk.press("Enter")
    try desk.see("1 taken over from")
  }

  /// Chooses the first suggestion without a vote.
  func chooseByHand() throws {
    try desk.press("b")
    try desk.see("Choose by hand")
    try desk.press("Space")
    try desk.see("[1]")
    try desk.press("Enter")
    try desk.see("The shortlist is decided")
    try desk.press("n")
    try desk.see("How will we know")
  }

  func finishTheAgenda() throws {
    try moveOn(to: "The agenda is done")
  }

  /// Takes the keyboard back from the shared terminal.
  func takeBack() throws {
    try desk.see("3 of 3 in")
    try desk.press("F12")
    try desk.see("Enter to the desk")
    try desk.press("Enter")
    try desk.see("? help")
  }

  /// Opens a form of one text with `key`, writes it and comes back.
  func write(_ text: String, opening key: String) throws {
    try desk.press(key)
    try desk.see("Enter save")
    try desk.type(text)
    try desk.press("Enter")
    try desk.wait("to have it saved") { $0.contains("Saved") || $0.contains("Added:") }
    guard try desk.screen.contains("Enter save") else { return }
    try desk.press("Escape")
    try desk.miss("Enter save")
  }
}
