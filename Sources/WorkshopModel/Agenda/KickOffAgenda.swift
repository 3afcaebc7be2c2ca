import PlainText

/// The agendas a new workshop can have. The raw value is its name in a command.
public enum KickOffAgenda: String, CaseIterable, Hashable, Sendable {
  case annual
  case full
  case halfDay = "half-day"

  public var words: CleanText {
    switch self {
    case .annual: "the year"
    case .full: "the whole day: year, quarter and weeks"
    case .halfDay: "the year in half a day"
    }
  }

  /// The phases with their usual minutes.
  public var items: [AgendaItem] {
    switch self {
    case .annual: AgendaItem.annual
    case .full:
      AgendaItem.annual + [PhaseKind.alignment.planned] + Self.quarterly
        + [PhaseKind.share.planned, PhaseKind.embedding.planned]
    case .halfDay: AgendaItem.halfDay
    }
  }

  /// Minutes of all phases together.
  public var minutes: Int { items.reduce(0) { $0 + $1.minutes } }

  /// The quarter that the agenda plans besides the year: the one that begins next on `day`. Nil where
  /// it plans none.
  /// - Throws: where it plans one and the year has no quarters.
  public func quarter(of year: Cycle, on day: CalendarDate) throws(Rejection) -> Cycle? {
    guard self == .full else { return nil }
    guard let quarter = year.quarter(plannedOn: day) else {
      throw Rejection(
        "\(year.name) is no year of twelve whole months: plan the year now, and other days on the board."
      )
    }
    return quarter
  }

  /// DOMAIN.md section 9: 30 minutes for the objectives of the quarter, 45 for key results and values,
  /// 25 for the tasks.
  private static let quarterly: [AgendaItem] = [
    AgendaItem(phase: .rooftopObjectives, minutes: 15, set: OKRSet.firstQuarterID),
    AgendaItem(phase: .shortlist, minutes: 15, set: OKRSet.firstQuarterID),
    AgendaItem(phase: .keyResults, minutes: 25, set: OKRSet.firstQuarterID),
    AgendaItem(phase: .keyResultValues, minutes: 20, set: OKRSet.firstQuarterID),
    AgendaItem(phase: .tasks, minutes: 25, set: OKRSet.firstQuarterID),
    AgendaItem(phase: .weeklyTracking, minutes: 15, set: OKRSet.firstQuarterID),
  ]
}
