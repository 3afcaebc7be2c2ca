import PlainText

/// Why a terminal cannot be used.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or output is a pipe or a file.
  case notATerminal
  /// It cannot place the cursor, like `TERM=dumb`.
  case tooSimple(String)
  /// Neither this terminal nor the common one is described on this machine.
  case unknown(String)
  /// The system refused something; its own words.
  case system(String)

  /// What happened and what to do, one line.
  public var message: CleanText {
    switch self {
    case .notATerminal:
      "This needs a terminal for both input and output. Run it without pipes or redirection."
    case .tooSimple(let name):
      "The terminal type \"\(name)\" cannot place text on the screen. Use another terminal, or set TERM."
    case .unknown(let name):
      "The terminal type \"\(name)\" is not known here. Try TERM=xterm-256color, or install ncurses-term."
    case .system(let words):
      "The terminal could not be set up: \(words)."
    }
  }
}
