/// How a set stands on a day. The next one is made from it, so that a check-in works out one key result
/// and not all of them.
public struct SetStanding: Sendable {
  /// In the order of the set.
  public let objectives: [ObjectiveStanding]
  private let set: OKRSet
  private let day: CalendarDate

  /// - Parameter before: how the set stood earlier, or another one.
  public init(_ set: OKRSet, on day: CalendarDate, since before: SetStanding? = nil) {
    let earlier = before?.isCounted(as: set, on: day) == true ? before : nil
    objectives = set.objectives.map { objective in
      ObjectiveStanding(
        objective,
        objective.keyResults.map {
          earlier?.standing(of: $0, in: set) ?? KeyResultStanding($0, in: set, on: day)
        })
    }
    self.set = set
    self.day = day
  }

  /// Whether days and weeks count as they do for `other`.
  private func isCounted(as other: OKRSet, on day: CalendarDate) -> Bool {
    self.day == day && set.id == other.id && set.plannedCheckIns == other.plannedCheckIns
      && set.cycle == other.cycle && set.firstCheckInDay == other.firstCheckInDay
  }

  /// Nil where something of the key result is different in `other`.
  private func standing(of keyResult: KeyResult, in other: OKRSet) -> KeyResultStanding? {
    guard set.checkIns(of: keyResult.id) == other.checkIns(of: keyResult.id) else { return nil }
    for objective in objectives {
      if let found = objective.keyResults.first(where: { $0.keyResult.id == keyResult.id }) {
        return found.keyResult == keyResult ? found : nil
      }
    }
    return nil
  }
}
