import Foundation
import Testing

/// What can be seen in the window, and waiting for it.
extension Tmux {
  var screen: String {
    get throws { try tmux("capture-pane", "-p") }
  }

  /// The first line that holds `sign`; empty when there is none.
  func line(with sign: String) throws -> String {
    try screen.split(separator: "\n").map(String.init).first { $0.contains(sign) } ?? ""
  }

  /// The screen and everything that scrolled out of it.
  var history: String {
    get throws { try tmux("capture-pane", "-p", "-S", "-", "-E", "-") }
  }

  /// The screen with its attributes as escape sequences.
  var paintedScreen: String {
    get throws { try tmux("capture-pane", "-p", "-e") }
  }

  /// Waits until the file of this name holds `words`.
  func waitForBytes(of words: String, in name: String) throws {
    let end = Date().addingTimeInterval(Self.patience)
    while Date() < end {
      let bytes = try Data(contentsOf: URL(filePath: path(name)))
      if bytes.range(of: Data(words.utf8)) != nil { return }
    }
    throw Timeout(what: "for \(words) in \(name)", screen: try screen)
  }

  /// Waits until the screen shows `words`, however wrapped and however big; fails after a long while.
  func see(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try wait("to see \(words)", sourceLocation: sourceLocation) {
      Self.flat($0).contains(Self.flat(words)) || BigLetters.show(words, on: $0)
    }
  }

  /// Closes the open round, whoever is missing.
  func closeRound() throws {
    try press("c")
    try wait("to close or to be asked") {
      $0.contains("losed") || $0.contains("keep it open")
    }
    guard try screen.contains("keep it open") else { return }
    try press("y")
    try miss("keep it open")
  }

  /// Goes on to the field of this name. What is typed at once after the key would be one paste with it
  /// on a busy machine.
  func goOn(to field: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    for _ in 0..<6 {
      let before = try Self.marked(on: screen)
      if before.contains(where: { $0.contains("▸ \(field)") }) { return }
      try press("Tab")
      try wait("to leave the field", sourceLocation: sourceLocation) {
        Self.marked(on: $0) != before
      }
    }
    try see("▸ \(field)", sourceLocation: sourceLocation)
  }

  private static func marked(on screen: String) -> [String] {
    screen.split(separator: "\n").map(String.init).filter { $0.contains("▸ ") && $0.contains("│") }
  }

  /// Quits, saying yes where that is asked.
  func quit() throws {
    try press("q")
    try wait("to end or to be asked") { $0.contains("exit code") || $0.contains("Quit now?") }
    if try screen.contains("Quit now?") { try press("y") }
  }

  /// Waits until the screen no longer shows `words`.
  func miss(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try wait("not to see \(words)", sourceLocation: sourceLocation) {
      !Self.flat($0).contains(Self.flat(words)) && !BigLetters.show(words, on: $0)
    }
  }

  /// Waits until the screen shows `words` in big letters, on one line.
  func seeBig(_ words: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let letters = BigLetters(words)
    try wait("to see \(words) in big letters", sourceLocation: sourceLocation) {
      letters.stand(on: $0)
    }
  }

  /// Each look starts a process, which paces the waiting; the bound is a failure, never a pass.
  func wait(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation,
    until condition: (String) throws -> Bool
  ) throws {
    let end = Date().addingTimeInterval(Self.patience)
    var last = ""
    while Date() < end {
      last = try screen
      guard try !condition(last) else {
        seenAt = Date()
        return
      }
    }
    throw Timeout(what: what, screen: last)
  }

  /// Seconds; long, because other programs may keep the machine busy.
  static let patience = 40.0

  struct Timeout: Error, CustomStringConvertible {
    let what: String
    let screen: String
    var description: String { "waited in vain \(what); the screen:\n\(screen)" }
  }

  static func flat(_ text: String) -> String {
    text.split(whereSeparator: { $0.isWhitespace || $0 == "│" }).joined(separator: " ")
  }
}
