import PlainText

/// Where people can write now, in numbers alone: who writes is no business of the room.
public struct RoomSeats: Hashable, Sendable {
  /// Seats that stand open beside the desk.
  public let open: Int
  /// People who are writing now, wherever they do.
  public let writing: Int

  public init(open: Int = 0, writing: Int = 0) {
    self.open = open
    self.writing = writing
  }

  /// Where to go, to those who are not in yet: "2 seats are free, 1 person is waiting."
  /// - Parameter left: people who are not in yet, those who write among them.
  func words(left: Int) -> CleanText {
    let waiting = max(0, left - writing)
    guard waiting > 0 else { return "\(Self.people(min(left, writing))) still writing." }
    let rest: CleanText = "\(Self.people(waiting)) waiting."
    let free = open - writing
    switch (open, free) {
    case (0, _): return "The keyboard goes round, \(rest)"
    case (_, 1...): return "\(free) \(free == 1 ? "seat is" : "seats are") free, \(rest)"
    case (1, _): return "The seat is taken, \(rest)"
    default: return "All \(open) seats are taken, \(rest)"
    }
  }

  private static func people(_ count: Int) -> CleanText {
    "\(count) \(count == 1 ? "person is" : "people are")"
  }
}
