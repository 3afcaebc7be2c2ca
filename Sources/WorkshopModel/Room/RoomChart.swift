import PlainText

/// One key result over time, for the room.
public struct RoomChart: Hashable, Sendable {
  public let numbered: NumberedStanding
  public let cycle: Cycle

  /// Nil for a key result that is gone.
  init?(_ keyResult: KeyResultID, in workshop: Workshop, on today: CalendarDate?) {
    guard let set = workshop.set(of: keyResult),
      let found = set.numberedStandings(on: set.dayToTell(today))
        .first(where: { $0.id == keyResult })
    else { return nil }
    numbered = found
    cycle = set.cycle
  }
}
