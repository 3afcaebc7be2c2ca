/// What a terminal shows of a workshop; each is a command of its own.
public enum Face: Hashable, Sendable {
  /// The facilitator's: all of it.
  case desk
  /// The participants': one person's turn after the other, and no way out.
  case seat
  /// The audience's: what the desk lets it see, to read only.
  case room
}
