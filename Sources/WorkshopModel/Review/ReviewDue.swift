import PlainText

extension Workshop {
  /// How many days before its end a cycle can be reviewed.
  static let daysOfReview = 14

  /// The cycle whose review is due for each unit on `day`: the earliest that has ended, or ends within
  /// two weeks, and is not closed. Goals that nobody agreed on are not reviewed.
  public func dueReviews(on day: CalendarDate) -> [UnitID: Cycle] {
    dueReviews(on: day, agreed: agreedSets)
  }

  func dueReviews(on day: CalendarDate, agreed: Set<SetID>) -> [UnitID: Cycle] {
    let ending = sets.places { set in
      set.cycle.last - Self.daysOfReview <= day && !set.isClosed && agreed.contains(set.id)
        && set.hasKeyResults
    }
    return Dictionary(
      ending.map { (sets[$0].unit, sets[$0].cycle) }.sorted { $0.1.last < $1.1.last }
    ) { first, _ in first }
  }

  /// The set of the unit that was agreed for the cycle before `cycle` and is not closed; nil where
  /// there is none.
  public func unreviewed(before cycle: Cycle, of unit: UnitID) -> OKRSet? {
    let agreed = agreedSets
    return sets.filter { set in
      set.unit == unit && set.cycle.isOfTheKind(of: cycle) && set.cycle.last < cycle.first
        && agreed.contains(set.id) && !set.isClosed && !set.objectives.isEmpty
    }.max { $0.cycle.last < $1.cycle.last }
  }
}
