import PlainText

/// A session that a unit could hold next: what for, and about which days.
public struct SessionProposal: Hashable, Sendable {
  public let kind: SessionKind
  public let cycle: Cycle

  init(about cycle: Cycle) {
    kind = cycle.isQuarter ? .quarter : .unit
    self.cycle = cycle
  }

  init(reviewing cycle: Cycle) {
    kind = .review
    self.cycle = cycle
  }

  /// `goals for 2027 Q1`, `review of 2027 Q1`.
  public var words: CleanText {
    kind == .review ? "review of \(cycle.name)" : "goals for \(cycle.name)"
  }
}

extension Workshop {
  /// The session that is due for each unit on `day`: first the review of a cycle that ends, then its
  /// goals for the company's year, then those for the quarter that is planned on that day. A unit for
  /// which nothing is due is not in it.
  public func dueSessions(on day: CalendarDate) -> [UnitID: SessionProposal] {
    let agreed = agreedSets
    return dueReviews(on: day, agreed: agreed).mapValues { SessionProposal(reviewing: $0) }
      .merging(dueGoals(on: day, agreed)) { review, _ in review }
  }

  private func dueGoals(
    on day: CalendarDate, _ agreed: Set<SetID>
  ) -> [UnitID: SessionProposal] {
    guard let year = latestYear, !year.objectives.isEmpty else { return [:] }
    // What was only begun while others were aligned still wants a session.
    let worked = Set(sessions.lazy.flatMap(\.phases).filter(\.kind.isAboutGoals).map(\.set))
    let quarter = year.cycle.quarter(plannedOn: day)
    let own = sets.placesByUnit
    var due: [UnitID: SessionProposal] = [:]
    for unit in units where !unit.isArchived {
      let places = own[unit.id] ?? []
      if let annual = places.first(where: { sets[$0].cycle == year.cycle }).map({ sets[$0].id }),
        agreed.contains(annual) || worked.contains(annual)
      {
        guard agreed.contains(annual), let quarter,
          !places.contains(where: { sets[$0].cycle == quarter })
        else { continue }
        due[unit.id] = SessionProposal(about: quarter)
      } else {
        due[unit.id] = SessionProposal(about: year.cycle)
      }
    }
    return due
  }

  /// Every span of days a session of `unit` can be about: those of the company's sets and the unit's
  /// own, and the quarters of its latest year, in the order of the calendar.
  public func cyclesToPlan(for unit: UnitID) -> [Cycle] {
    let known = sets.filter { $0.unit == unit || $0.unit == Unit.companyID }.map(\.cycle)
    var cycles: [Cycle] = []
    for cycle in known + (latestYear?.cycle.quarters ?? []) where !cycles.contains(cycle) {
      cycles.append(cycle)
    }
    return cycles.sorted { ($0.first, -$0.dayCount) < ($1.first, -$1.dayCount) }
  }

  /// The set of the company's latest year.
  private var latestYear: OKRSet? {
    sets.filter { $0.unit == Unit.companyID && !$0.cycle.isQuarter }
      .max { $0.cycle.first < $1.cycle.first }
  }
}
