import TerminalUI

/// The terminal of a seat at which nobody real sits: what is shown is seen by nobody, and the keys
/// come from a person of the rehearsal.
final class PlayedTerminal: Terminal {
  let size = Size(width: 80, height: 24)
  /// The key that is pressed next.
  var next: KeyPress?

  func prepare(_ frame: Frame, in theme: Theme) {}
  func show(_ frame: Frame, in theme: Theme) {}

  func wait(seconds: Double?) -> [TerminalEvent] {
    defer { next = nil }
    return next.map { [.key($0)] } ?? []
  }

  let wake: @Sendable () -> Void = {}
  func discardInput() {}
  func eraseScrollback(_ lines: Scrollback) {}
  func suspend() {}
}
