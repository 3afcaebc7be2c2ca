/// Typing that came faster than anyone types, while it is not known yet whether it is a paste that
/// the terminal does not mark.
struct Burst: Hashable, Sendable {
  private var events: [TerminalEvent] = []

  /// More characters than anyone types ahead of the screen. Where text is asked for it makes no
  /// difference; elsewhere a word must not be a row of commands.
  static let mostTyped = 7

  var isEmpty: Bool { events.isEmpty }

  /// Whether more than one key has come at once; one alone is nothing to wait for.
  var isTogether: Bool { events.count { $0.pasted.map { $0 != "\t" } ?? false } > 1 }

  mutating func append(_ more: [TerminalEvent]) { events += more }

  mutating func take() -> [TerminalEvent] {
    defer { events = [] }
    return events
  }

  /// Whether this is text: it goes on behind an Enter, or there is too much of it that is not one key
  /// held down.
  /// - Parameter goingOn: whether a long paste has only just ended, which may have paused.
  func isPaste(goingOn: Bool) -> Bool {
    let texts = events.compactMap(\.pasted)
    let letters = texts.filter { !$0.isBreak }
    guard let first = letters.first else { return false }
    if goingOn || texts.dropLast().contains("\n") { return true }
    return letters.count > Self.mostTyped && letters.contains { $0 != first }
  }

  /// Takes off an Enter at the very end of a single line: it was pressed, or stands for that.
  mutating func takeLastEnter() -> TerminalEvent? {
    guard events.count(where: { $0.pasted == "\n" }) == 1, events.last?.pasted == "\n" else {
      return nil
    }
    return events.removeLast()
  }

  /// What is a key all the same: all up to an Enter that nothing was typed before.
  mutating func takeLead() -> [TerminalEvent] {
    guard let first = events.firstIndex(where: { $0.pasted != nil }),
      events[first].pasted == "\n"
    else { return [] }
    defer { events.removeFirst(first + 1) }
    return Array(events[...first])
  }
}

extension TerminalEvent {
  /// What a key adds to a paste; nil for what is no text.
  var pasted: Character? {
    guard case .key(let press, _) = self, press.modifiers.isEmpty else { return nil }
    return switch press.key {
    case .character(let character): character
    case .enter: "\n"
    case .tab: "\t"
    default: nil
    }
  }
}

extension Character {
  /// Whether it parts texts and fields: as a key it is a command.
  var isBreak: Bool { self == "\n" || self == "\t" }
}
