/// What one process lets the others know about a seat as long as it lives. It is a lock, and nothing of
/// it is ever in the file.
public struct SeatSign: Hashable, Sendable {
  public enum Kind: Int, Hashable, Sendable {
    /// Somebody there asks for the facilitator.
    case call
    /// The facilitator has seen it, and comes.
    case answer
  }

  public let kind: Kind
  /// The number of the seat.
  public let seat: Int

  public init(_ kind: Kind, seat: Int) {
    self.kind = kind
    self.seat = seat
  }
}
