import PlainText

/// The seats that ask for the facilitator now, by their numbers. No name is in it: who sits there
/// stays among the people in the room.
public struct SeatCalls: Hashable, Sendable {
  public let seats: Set<Int>

  public init(_ seats: Set<Int> = []) { self.seats = seats }

  public var isEmpty: Bool { seats.isEmpty }

  public func contains(_ seat: Int) -> Bool { seats.contains(seat) }

  /// `Seat 2 asks for help`, `Seats 2 and 5 ask for help`; nil where none does.
  public var words: CleanText? {
    let numbers = seats.sorted().map { "\($0)" }
    guard let last = numbers.last else { return nil }
    switch numbers.count {
    case 1: return CleanText("Seat \(last) asks for help")
    case 2...4:
      let others = numbers.dropLast().joined(separator: ", ")
      return CleanText("Seats \(others) and \(last) ask for help")
    default: return CleanText("\(numbers.count) seats ask for help")
    }
  }
}
