import PlainText

/// One key result over time, for the room: what was read of it up to the last check-in of its set.
public struct RoomChart: Hashable, Sendable {
  public let numbered: NumberedStanding
  public let cycle: Cycle

  /// Nil for a key result that is gone.
  init?(_ keyResult: KeyResultID, in workshop: Workshop) {
    guard let set = workshop.set(of: keyResult),
      let found = set.orderOfTalk(on: set.lastCheckInDay ?? set.cycle.first)
        .first(where: { $0.id == keyResult })
    else { return nil }
    numbered = found
    cycle = set.cycle
  }
}
