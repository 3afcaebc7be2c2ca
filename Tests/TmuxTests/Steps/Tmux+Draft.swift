import Testing

extension Tmux {
  private static let before = "At another seat, type: "

  /// The two words that the one who writes here sees.
  var draftWords: String {
    get throws {
      try wait("to show the words of the draft") { Tmux.flat($0).contains(Self.before) }
      let shown = try Tmux.flat(screen).components(separatedBy: Self.before).last ?? ""
      return shown.split(separator: " ").prefix(2).joined(separator: " ")
    }
  }

  /// Brings a draft here that was left at another seat under `words`.
  func show(_ words: String) throws {
    try see("left a draft at another seat")
    try type(words)
    try press("Enter")
    try miss("left a draft at another seat")
  }
}
