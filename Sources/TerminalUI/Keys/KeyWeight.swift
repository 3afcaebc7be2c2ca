import PlainText

/// How much a key does, and so how surely it must have been meant.
public enum KeyWeight: Hashable, Sendable {
  /// Any press will do: it moves, opens something to read or to write, or is as easily put back.
  case light
  /// A key that is held does it once.
  case once
  /// Only a press that came by itself, with time to read the screen: it decides, shows, closes or
  /// leaves.
  case deliberate
}

extension KeyArrival {
  /// Whether a key that arrived in this way may do something of `weight`.
  public func suffices(for weight: KeyWeight) -> Bool {
    switch self {
    case .deliberate: true
    case .typedAhead: weight != .deliberate
    case .repeated: weight == .light
    }
  }

  /// What is said about a key that does not suffice; nil for one that is held, which needs no words.
  func refusal(of key: KeyPress) -> CleanText? {
    self == .repeated
      ? nil : "\(CleanText(key.name)) came too fast to be meant. Press it again."
  }
}
