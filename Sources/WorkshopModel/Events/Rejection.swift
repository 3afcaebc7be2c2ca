import PlainText

/// Why an event cannot happen now, in words a facilitator can act on. The same value greys a hint,
/// words the message, and refuses the key.
public struct Rejection: Error, Hashable, Sendable {
  /// One sentence that says what is wrong and what to do.
  public let reason: CleanText

  public init(_ reason: CleanText) { self.reason = reason }
}
