/// What ncurses does not switch by itself: pastes as one piece, and the mouse.
enum TerminalModes {
  /// Bracketed paste, mouse buttons, dragging, positions in decimal.
  private static let numbers = [2004, 1000, 1002, 1006]

  static let on = numbers.map { "\u{1B}[?\($0)h" }.joined()
  static let off = numbers.reversed().map { "\u{1B}[?\($0)l" }.joined()

  /// Sends `text` past ncurses, which must have sent all of its own before.
  static func send(_ text: String) { _ = TerminalWriter.write(text.utf8) }
}
