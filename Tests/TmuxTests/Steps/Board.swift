import Testing

/// What a facilitator does on the board, between two sessions.
struct Board {
  let desk: Tmux

  /// Ends the session that goes on.
  func endTheSession() throws {
    try desk.press("O")
    try desk.see("The board of Café 東京")
    try desk.press("e")
    try desk.see("End the session now?")
    try desk.press("y")
    try desk.see("Between sessions")
  }

  func addUnits(_ names: [String]) throws {
    try desk.press("o")
    try desk.see("a add below")
    try desk.press("a")
    try desk.see("Enter save")
    for name in names {
      try desk.type(name)
      try desk.press("Enter")
      try desk.see("Added: \(name)")
    }
    try desk.press("Escape")
    try desk.miss("Enter save")
    try desk.press("Escape")
    try desk.miss("a add below")
  }

  /// Moves the mark to the first line that holds `words`.
  func mark(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try desk.press("Home")
    // Keys are answered in order: once the help has come and gone, the first line is marked.
    try desk.press("F1")
    try desk.see("Search: type a word")
    try desk.press("Escape")
    try desk.miss("Search: type a word")
    for _ in 0..<9 {
      let marked = try desk.line(with: "▸")
      if marked.contains(words) { return }
      try desk.press("Down")
      try desk.miss(marked)
    }
    Issue.record("no line of the board holds \(words)", sourceLocation: sourceLocation)
  }

  /// Begins a session about the marked line, which is what the form calls `purpose`.
  func begin(_ purpose: String) throws {
    try desk.press("s")
    try desk.see("What for")
    try desk.press("Tab")
    for _ in 0..<6 {
      let chosen = try desk.line(with: "What for")
      if chosen.contains(purpose) { break }
      try desk.press("Right")
      try desk.miss(chosen)
    }
    try desk.see("‹ \(purpose) ›")
    try desk.press("Enter")
  }
}
