import TerminalUI

/// What a key may do while the disk takes a decision: it moves and types as ever. What would decide
/// more waits for the answer, because it is judged on that.
enum SlowDisk {
  /// - Returns: what is done in place of answering `event` now; nil where it can be answered.
  static func keep(_ event: TerminalEvent, _ state: inout AppState) -> [Effect]? {
    guard event.isTyped, !state.waiting.onTheirWay.isEmpty else { return nil }
    if state.seat != nil, state.waiting.onTheirWay.contains(.seat) { return atSeat(event, &state) }
    var next = state
    let decides = Update.answer(event, &next).contains { effect in
      effect.isDecision && !takesNext(effect, state)
    }
    // A form stays open until what it says is saved.
    let closes =
      state.waiting.onTheirWay.contains(.form) && next.dialogs.count < state.dialogs.count
    return decides || closes ? later(event, &state) : nil
  }

  /// Whether a decision can be given to the disk behind those that are on their way: it is judged
  /// again by then. What it was made in stays open, and waits for its own.
  static func takesNext(_ decision: Effect, _ state: AppState) -> Bool {
    guard let asker = decision.asker, asker != .desk else { return false }
    return state.waiting.problem == nil && !state.waiting.onTheirWay.contains(asker)
  }

  /// A step of a seat ends with what it asked for; nothing is typed into it any more.
  private static func atSeat(_ event: TerminalEvent, _ state: inout AppState) -> [Effect] {
    state.seat?.lastInput = state.now
    // Who submits twice must not miss what is said then.
    guard !state.waiting.hasDecision(of: .seat) else {
      state.waiting.askedFor()
      return []
    }
    return later(event, &state)
  }

  private static func later(_ event: TerminalEvent, _ state: inout AppState) -> [Effect] {
    state.waiting.askedFor()
    return [.answerLater(event.typedAhead)]
  }
}

extension TerminalEvent {
  /// Whether somebody at the terminal made it.
  var isTyped: Bool {
    switch self {
    case .key, .paste, .mouse: true
    case .focus, .resized, .resumed, .terminated, .fileChanged: false
    }
  }

  var isEnter: Bool { if case .key(KeyPress(.enter), _) = self { true } else { false } }

  /// The same, pressed before its answer could be seen.
  fileprivate var typedAhead: TerminalEvent {
    switch self {
    case .key(let key, .deliberate): .key(key, .typedAhead)
    case .mouse(let mouse, .deliberate): .mouse(mouse, .typedAhead)
    default: self
    }
  }
}
