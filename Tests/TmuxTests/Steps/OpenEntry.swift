import Foundation
import ProgramRunner
import Testing

/// A workshop of Ana, Börje and 李明 whose entry is open, at a desk.
struct OpenEntry {
  private let first: Tmux
  var file: String { first.path(SmallWorkshop.file) }
  /// The desk that is open now.
  private(set) var desk: Tmux

  init(height: Int = 30) throws {
    first = try Tmux()
    desk = first
    try SmallWorkshop.start(at: first, height: height)
    try first.press("g", "Down", "Down", "Down", "Enter")
    try first.see("What is the one objective")
    try first.press("o")
    try first.see("Entry is open")
  }

  /// Opens the desk anew, after its end.
  mutating func reopenDesk(height: Int = 30) throws {
    desk = try Tmux()
    try desk.start(["open", file], height: height)
    try desk.see("What is the one objective")
  }

  /// A terminal more, for a seat or a room.
  func open(
    _ face: String, width: Int = 80, height: Int = 24, environment: [String] = [],
    hasAlternateScreen: Bool = true
  ) throws -> Tmux {
    let terminal = try Tmux()
    try terminal.start(
      [face, file], width: width, height: height, environment: environment,
      hasAlternateScreen: hasAlternateScreen)
    return terminal
  }

  /// Waits until the file holds `words`.
  func waitForBytes(of words: String) throws {
    try first.waitForBytes(of: words, in: SmallWorkshop.file)
  }

  /// The log of the file as it is printed.
  var log: String { get throws { try Program.run([Program.rooftop, "log", file]).output } }
}
