import PlainText

/// A session that is planned for a day.
public struct BookedSession: Hashable, Sendable {
  public let id: BookingID
  public let kind: SessionKind
  public let unit: UnitID
  /// The days it is about, which need no set yet.
  public let cycle: Cycle
  public internal(set) var day: CalendarDate
}

public typealias BookingID = ID<BookedSession>

extension SessionKind {
  /// Those that can be booked: a kick-off is there already.
  public static let bookable: [SessionKind] = allCases.filter { $0 != .kickOff }

  /// Whether goals are set in it.
  var setsGoals: Bool {
    switch self {
    case .kickOff, .unit, .quarter: true
    case .weekly, .review, .embedding: false
    }
  }
}

extension Workshop {
  public func booking(_ id: BookingID) -> BookedSession? {
    embedding.bookings.first { $0.id == id }
  }

  /// Whether a session of the kind, of the unit and about the days was begun since it was booked.
  public func isHeld(_ booking: BookedSession) -> Bool {
    sessions.reversed().prefix { $0.id.seq > booking.id.seq }.contains { session in
      guard session.kind == booking.kind, let set = set(session.set) else { return false }
      return set.unit == booking.unit && set.cycle.first == booking.cycle.first
        && set.cycle.last == booking.cycle.last
    }
  }

  /// Those that nobody has held, in the order of their days.
  public var bookedSessions: [BookedSession] {
    embedding.bookings.filter { !isHeld($0) }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// `Quarter: Harbour Bikes 2027 Q2`.
  public func title(of booking: BookedSession) -> CleanText {
    "\(booking.kind.title): \(unit(booking.unit)?.name ?? "?") \(booking.cycle.name)"
  }
}
