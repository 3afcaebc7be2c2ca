/// Decides how each key arrived, from the keys before it and their times. The times are seconds of a
/// clock that is never set.
public struct KeyRhythm: Sendable {
  /// What comes sooner after the screen was drawn was on its way before.
  public static let secondsOnTheWay = 0.003
  /// Nobody reads a new screen and answers it sooner.
  public static let secondsToRead = 0.3
  /// Nobody presses a key twice on purpose sooner; one that is held comes every 30 ms or so.
  public static let secondsToRepeat = 0.5

  private struct Press: Sendable {
    let event: TerminalEvent
    let moment: Double
  }

  /// The last key that can decide something, the keys that only moved since, and the last click.
  private var recent: [Press] = []
  /// When something was last typed, or the screen that answers it was shown.
  private var typedAt = -Double.infinity
  /// Whether the screen that answers the last typing is still to be shown.
  public private(set) var isUnseen = false
  /// Whether something waited to be read when it was shown.
  private var isFollowed = false

  public init() {}

  /// Takes `events` that came in one read at `moment`, and returns them with how they arrived.
  public mutating func tell(_ events: [TerminalEvent], at moment: Double) -> [TerminalEvent] {
    recent.removeAll { moment - $0.moment >= Self.secondsToRepeat }
    let comeTogether = events.count(where: \.isTyping) > 1
    let pause = moment - typedAt
    let wasFollowed = isFollowed
    if events.contains(where: \.isTyping) { isFollowed = false }
    return events.map { event in
      let isRepeated = repeats(event, at: moment)
      guard event.isTyping else { return isRepeated ? event.arriving(.repeated) : event }
      typedAt = moment
      isUnseen = true
      if comeTogether { return event.arriving(.typedAhead) }
      if isRepeated { return event.arriving(.repeated) }
      if wasFollowed || pause < Self.secondsOnTheWay { return event.arriving(.typedAhead) }
      return pause < Self.secondsToRead ? event.arriving(.soon) : event
    }
  }

  /// The screen was drawn at `moment`. What comes right after it was typed for the screen before.
  /// - Parameter isFollowed: whether something waits to be read already.
  public mutating func seen(at moment: Double, isFollowed: Bool = false) {
    guard isUnseen else { return }
    isUnseen = false
    typedAt = moment
    self.isFollowed = isFollowed
  }

  /// Notes a press; true if there was the same one shortly before, or the terminal says so itself.
  private mutating func repeats(_ event: TerminalEvent, at moment: Double) -> Bool {
    guard event.isPress else { return false }
    let press = event.arriving(.deliberate)
    let before = recent.firstIndex { $0.event == press }
    if let before { recent.remove(at: before) }
    if event.isTyping { recent.removeAll { $0.event.isTyping } }
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
