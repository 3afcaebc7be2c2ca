import PlainText

/// The sets of all units for the same days that have a key result.
public struct CycleSets: Hashable, Sendable {
  public let cycle: Cycle
  public internal(set) var sets: [OKRSet]

  /// Whether it has begun and is over on `day`: its days have passed, or all its sets are closed.
  func isOver(on day: CalendarDate) -> Bool {
    cycle.first <= day && (cycle.last < day || sets.allSatisfy(\.isClosed))
  }
}

extension Workshop {
  /// The cycles in which anybody has a key result, in the order of the calendar, of cycles that begin
  /// together the longer one first.
  public var cyclesWithKeyResults: [CycleSets] {
    var places: [[CalendarDate]: Int] = [:]
    var cycles: [CycleSets] = []
    for set in sets where set.hasKeyResults {
      let days = [set.cycle.first, set.cycle.last]
      if let place = places[days] {
        cycles[place].sets.append(set)
      } else {
        places[days] = cycles.count
        cycles.append(CycleSets(cycle: set.cycle, sets: [set]))
      }
    }
    return cycles.sorted {
      ($0.cycle.first, -$0.cycle.dayCount) < ($1.cycle.first, -$1.cycle.dayCount)
    }
  }
}

extension [CycleSets] {
  /// The last cycle on `day`: the latest that is over, else the one that runs; nil before the first has
  /// begun. Of a year and its last quarter the quarter is meant: that is what people track.
  func last(on day: CalendarDate) -> CycleSets? {
    last { $0.isOver(on: day) } ?? last { $0.cycle.first <= day }
  }
}
