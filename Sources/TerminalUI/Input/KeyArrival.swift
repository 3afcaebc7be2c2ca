/// Whether somebody can have meant a key for what the screen showed when it came.
public enum KeyArrival: Hashable, Sendable {
  /// Pressed by itself, with time to have read the screen.
  case deliberate
  /// Pressed by itself, but sooner than a new screen is read: it decides nothing for the room.
  case soon
  /// On its way before the screen could be seen: together with other typing, or waiting already.
  case typedAhead
  /// The same key again, sooner than anyone presses it twice on purpose, as a held key comes.
  case repeated

  /// Whether the screen was there at all when the key was pressed.
  public var followedTheScreen: Bool { self == .deliberate || self == .soon }
}
