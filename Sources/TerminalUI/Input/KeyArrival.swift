/// Whether somebody can have meant a key for what the screen showed when it came.
public enum KeyArrival: Hashable, Sendable {
  /// Pressed by itself, with time to have seen the screen.
  case deliberate
  /// On its way before the screen could be seen: together with other typing, or right after it.
  case typedAhead
  /// The same key again, sooner than anyone presses it twice on purpose, as a held key comes.
  case repeated
}
