import PlainText

/// What the room shows beside the workshop: the time, and where people can write.
public struct RoomMoment: Sendable {
  public let now: Timestamp
  /// The clock on the wall.
  public let localTime: LocalTime
  public let seats: RoomSeats

  public init(now: Timestamp, localTime: LocalTime = .utc, seats: RoomSeats = RoomSeats()) {
    self.now = now
    self.localTime = localTime
    self.seats = seats
  }
}
