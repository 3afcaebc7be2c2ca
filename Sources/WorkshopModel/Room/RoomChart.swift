import PlainText

/// One key result over time, for the room.
public struct RoomChart: Hashable, Sendable {
  public let numbered: NumberedStanding
  public let cycle: Cycle

  /// Nil for a key result that is gone.
  init?(_ keyResult: KeyResultID, in workshop: Workshop, on today: CalendarDate?) {
    guard let set = workshop.set(of: keyResult),
      let found = set.numberedStanding(of: keyResult, on: set.dayToTell(today))
    else { return nil }
    numbered = found
    cycle = set.cycle
  }
}
