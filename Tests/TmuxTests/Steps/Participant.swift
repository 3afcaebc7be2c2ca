import Testing

/// One of three or four people at a shared terminal, be it a seat of their own or the handed-over desk.
struct Participant {
  static let names = ["Ana", "Börje", "李明"]
  /// A fourth, who suggests nothing and votes with Ana.
  static let fourth = "Dora"
  /// What each of them suggests.
  static let suggestions = [
    "Become the living room of the quarter", "Be the café people cross town for",
    "Make our people proud",
  ]

  /// Words of each suggestion that stand nowhere else.
  static let secrets = ["of the quarter", "cross town", "people proud"]

  /// The place among all.
  let index: Int
  let terminal: Tmux
  /// How many there are.
  var all = 3

  var name: String { (Self.names + [Self.fourth])[index] }

  static func all(at terminals: [Tmux]) -> [Participant] {
    terminals.enumerated().map { Participant(index: $0, terminal: $1, all: terminals.count) }
  }

  /// Begins once `count` of them are in.
  func sitDown(after count: Int) throws {
    try terminal.see("\(count) of \(all) in")
    try terminal.see("Enter start")
    try terminal.press("Enter")
    try terminal.see("Who are you?")
    try terminal.type(name)
    try terminal.press("Enter")
    try terminal.passFirstPage()
  }

  /// Four fingers for each of the five statements.
  func showHands() throws {
    for place in 1...5 {
      try terminal.see("\(place) of 5")
      try terminal.press("4")
    }
  }

  /// Whether they have something to suggest. The fourth abstains.
  var suggests: Bool { index < Self.suggestions.count }

  func writeSuggestion() throws {
    guard suggests else {
      try terminal.press("F4")
      return try terminal.see("s abstain")
    }
    try terminal.type(Self.suggestions[index])
    try terminal.press("Enter")
    try terminal.see("what the room will see")
  }

  /// All vote for the living room but the third.
  func giveDot() throws {
    try terminal.see("living room")
    try mark(index == 2 ? "cross town" : "living room")
    try terminal.press("Space")
    try terminal.see("Press d")
    try terminal.press("d")
  }

  func score() throws {
    for question in 0..<10 {
      let isConfidence = question == 4 || question == 9
      try terminal.see("\(question + 1) of 10")
      try terminal.press("\(isConfidence ? 5 + index : 3 + index % 3)")
    }
  }

  func submit() throws {
    try terminal.wait("to be asked") { $0.contains("s submit") || $0.contains("s abstain") }
    try terminal.press("s")
    try terminal.wait("for \(name) to be in") {
      $0.contains("\(name), you are in.") || $0.contains("\(name), you abstained.")
    }
  }

  /// Leaves the keyboard to the next.
  func passOn() throws { try terminal.press("Enter") }

  /// The suggestions stand in random order: move until the wanted one is marked.
  private func mark(_ words: String) throws {
    for _ in 0..<4 {
      let marked = try terminal.line(with: "▸")
      if marked.contains(words) { return }
      try terminal.press("Down")
      try terminal.miss(marked)
    }
  }
}
