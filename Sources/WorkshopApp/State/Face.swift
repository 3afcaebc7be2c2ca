/// What a terminal shows of a workshop; each is a command of its own.
public enum Face: Hashable, Sendable {
  /// The facilitator's: all of it.
  case desk
  /// The audience's: what the desk lets it see, to read only.
  case room
}
