import PlainText

/// What of a workshop becomes due on which day: little enough to be kept beside its name, so that a list
/// of workshops says what is due without reading one.
public struct DueFacts: Hashable, Sendable, Codable {
  /// A weekly check-in about a set.
  struct Weekly: Hashable, Sendable, Codable {
    let whose: CleanText
    let cycle: Cycle
    let weekday: Weekday
    /// The planned day that was held last; nil before the first.
    let held: CalendarDate?
  }

  /// A set whose cycle is to be reviewed.
  struct Review: Hashable, Sendable, Codable {
    let whose: CleanText
    let cycle: CleanText
    let last: CalendarDate
  }

  /// A session that was booked.
  struct Booked: Hashable, Sendable, Codable {
    let whose: CleanText
    /// `Quarter for 2027 Q2`.
    let words: CleanText
    let day: CalendarDate
  }

  var weekly: [Weekly] = []
  var reviews: [Review] = []
  var booked: [Booked] = []
  /// Items of the readiness list that nobody has answered, where people were to answer them or have begun
  /// to; else 0.
  var unanswered = 0

  public init(_ workshop: Workshop) {
    let agreed = workshop.agreedSets
    let sets = workshop.sets
    let open = workshop.placesInOrder.filter { place in
      agreed.contains(sets[place].id) && !sets[place].isClosed && sets[place].hasKeyResults
    }
    let ofUnit = Dictionary(grouping: open) { sets[$0].unit }
    let names = Dictionary(workshop.units.map { ($0.id, $0.name) }) { first, _ in first }
    func whose(_ unit: UnitID) -> CleanText { names[unit] ?? "?" }
    // A year that is worked on quarter by quarter is tracked there.
    weekly = open.filter { place in
      !(ofUnit[sets[place].unit] ?? []).contains {
        $0 != place && sets[place].cycle.holds(sets[$0].cycle)
      }
    }.map { place in
      let set = sets[place]
      return Weekly(
        whose: whose(set.unit), cycle: set.cycle, weekday: set.checkInDay,
        held: set.lastCheckInDay.flatMap { last in set.plannedCheckIns.last { $0 <= last } })
    }
    reviews = open.map { place in
      let cycle = sets[place].cycle
      return Review(whose: whose(sets[place].unit), cycle: cycle.name, last: cycle.last)
    }
    booked = workshop.bookedSessions.map { booking in
      Booked(
        whose: whose(booking.unit), words: "\(booking.kind.title) for \(booking.cycle.name)",
        day: booking.day)
    }
    let isAsked =
      !workshop.embedding.replies.isEmpty
      || workshop.sessions.contains { session in
        session.phases.contains { phase in
          phase.definition.activity == .embed
            && (session.isFinished || phase.isDone || phase.id == session.currentPhase)
        }
      }
    unanswered = isAsked ? workshop.embedding.unanswered.count : 0
  }

  /// The same with no more than can be kept beside a name.
  public var short: DueFacts {
    var short = self
    short.weekly = Array(weekly.prefix(Self.most))
    short.reviews = Array(reviews.sorted { $0.last < $1.last }.prefix(Self.most))
    short.booked = Array(booked.prefix(Self.most))
    return short
  }

  private static let most = 8
}
