/// What ncurses does not switch by itself: pastes as one piece, the mouse, and the ways of sending keys
/// that another program may have left on.
struct TerminalModes: Hashable, Sendable {
  let on: String
  let off: String

  /// Bracketed paste, mouse buttons, dragging, positions in decimal.
  private static let numbers = [2004, 1000, 1002, 1006]

  /// Nothing for a terminal that does not speak this language: it would show it.
  init(_ terminal: TerminalDescription) {
    guard terminal.speaksANSI else {
      (on, off) = ("", "")
      return
    }
    let keys = terminal.isWindow ? Self.plainKeys : (on: "", off: "")
    on = keys.on + Self.numbers.map { "\u{1B}[?\($0)h" }.joined()
    off = Self.numbers.reversed().map { "\u{1B}[?\($0)l" }.joined() + keys.off
  }

  /// Keys as terminals have always sent them, whatever was asked for before: kitty's protocol keeps a
  /// stack of wishes, on which nothing is put and taken off again; for xterm's `modifyOtherKeys` its
  /// own setting comes back. A terminal that knows neither takes the last for underlined, hence the
  /// reset. Only windows are asked: consoles may show what they do not know.
  private static let plainKeys = (
    on: "\u{1B}[>0u\u{1B}[>4;0m", off: "\u{1B}[>4m\u{1B}[<1u\u{1B}[m"
  )

  /// Sends `text` past ncurses, which must have sent all of its own before.
  static func send(_ text: String) { _ = TerminalWriter.write(text.utf8) }
}
