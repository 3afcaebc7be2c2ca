import PlainText

/// What people are called to do while a round is open, and how far they are: no name and no entry.
public struct RoomCall: Hashable, Sendable {
  /// What lies before everyone: candidates, or goals with the questions about them. Nil where the
  /// question of the phase says it all.
  public let list: RoomList?
  /// What an answer is given.
  public let given: [SeatView.Given]
  /// Which of these comes first where a screen has no room for all.
  public let firstGiven: Int
  public let count: RoomCount
  /// Where to go; nil once everyone is in.
  public let place: CleanText?
  /// Whether those who are still at it were told that they have a minute.
  public let isLastCall: Bool

  init(
    _ round: Round, _ list: RoomList?, given: [SeatView.Given] = [], from firstGiven: Int = 0,
    _ workshop: Workshop, _ seats: RoomSeats
  ) {
    self.list = list
    self.given = given
    self.firstGiven = firstGiven
    let count = RoomCount(round, in: workshop)
    self.count = count
    let left = count.expected - count.done
    place = left > 0 ? seats.words(left: left) : nil
    isLastCall = round.lastCall != nil
  }
}

/// Who is not in yet: the facilitator chose to show it.
public struct RoomMissing: Hashable, Sendable {
  public let names: [CleanText]
  public let count: RoomCount
  /// Where to go; nil once everyone is in.
  public let place: CleanText?
}
