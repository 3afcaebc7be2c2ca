/// Decides how each key arrived, from the keys before it and their times. The times are seconds of a
/// clock that is never set.
public struct KeyRhythm: Sendable {
  /// Nobody reads a new screen and answers it sooner.
  public static let secondsToSee = 0.3
  /// Nobody presses a key twice on purpose sooner; one that is held comes every 30 ms or so.
  public static let secondsToRepeat = 0.5

  private struct Press: Sendable {
    let event: TerminalEvent
    let moment: Double
  }

  /// The last press that can decide something, the keys that only moved, and the last clicks.
  private var recent: [Press] = []
  /// When something was last typed, or the screen that answers it was shown.
  private var typedAt = -Double.infinity
  /// Whether the screen that answers the last typing is still to be shown.
  private var isUnseen = false

  public init() {}

  /// Takes `events` that came in one read at `moment`, and returns them with how they arrived.
  public mutating func tell(_ events: [TerminalEvent], at moment: Double) -> [TerminalEvent] {
    recent.removeAll { moment - $0.moment >= Self.secondsToRepeat }
    let comeTogether = events.count(where: \.isTyping) > 1
    let isSoon = moment - typedAt < Self.secondsToSee
    return events.map { event in
      let isRepeated = repeats(event, at: moment)
      guard event.isTyping else { return isRepeated ? event.arriving(.repeated) : event }
      typedAt = moment
      isUnseen = true
      if comeTogether { return event.arriving(.typedAhead) }
      if isRepeated { return event.arriving(.repeated) }
      return isSoon ? event.arriving(.typedAhead) : event
    }
  }

  /// The screen was drawn at `moment`. What comes right after it was typed for the screen before.
  public mutating func seen(at moment: Double) {
    guard isUnseen else { return }
    isUnseen = false
    typedAt = moment
  }

  /// Notes a press; true if there was the same one shortly before, or the terminal says so itself.
  private mutating func repeats(_ event: TerminalEvent, at moment: Double) -> Bool {
    let press = event.arriving(.deliberate)
    let before = recent.firstIndex { $0.event == press }
    if let before { recent.remove(at: before) }
    // Whoever types or pastes something else between does not hold the key down.
    if event.isTyping { recent.removeAll { $0.event.isTyping } }
    guard event.isPress else { return false }
    recent.append(Press(event: press, moment: moment))
    return before != nil || press != event
  }
}

extension TerminalEvent {
  /// The event, arriving so; what is neither a key nor the mouse has no arrival.
  public func arriving(_ arrival: KeyArrival) -> TerminalEvent {
    switch self {
    case .key(let press, _): .key(press, arrival)
    case .mouse(let mouse, _): .mouse(mouse, arrival)
    case .paste, .focus, .resized, .resumed, .terminated, .fileChanged: self
    }
  }

  /// How the key or the press of a mouse button came.
  public var arrival: KeyArrival {
    switch self {
    case .key(_, let arrival), .mouse(_, let arrival): arrival
    case .paste, .focus, .resized, .resumed, .terminated, .fileChanged: .deliberate
    }
  }

  fileprivate var isPress: Bool {
    switch self {
    case .key: true
    case .mouse(let mouse, _): mouse.action == .press
    case .paste, .focus, .resized, .resumed, .terminated, .fileChanged: false
    }
  }

  /// Whether it can decide something; keys that only move never do.
  fileprivate var isTyping: Bool {
    switch self {
    case .key(let press, _): !press.key.isMotion
    case .paste: true
    case .mouse, .focus, .resized, .resumed, .terminated, .fileChanged: false
    }
  }
}

extension Key {
  fileprivate var isMotion: Bool {
    switch self {
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab: true
    case .character, .enter, .escape, .backspace, .delete, .insert, .function: false
    }
  }
}
