import FoundationEssentials

/// How an objective stands on a day: what its key results add up to, and the weakest of them.
public struct ObjectiveStanding: Hashable, Sendable {
  public let objective: Objective
  public let keyResults: [KeyResultStanding]
  public let rollUp: RollUp
  public let status: Status

  public init(_ objective: Objective, in set: OKRSet, on today: CalendarDate) {
    self.init(
      objective, objective.keyResults.map { KeyResultStanding($0, in: set, on: today) })
  }

  init(_ objective: Objective, _ keyResults: [KeyResultStanding]) {
    self.objective = objective
    self.keyResults = keyResults
    rollUp = RollUp(
      keyResults.map { RollUp.Part($0.progress, weight: $0.keyResult.weight) })
    status = .weakest(of: keyResults.map(\.status.status))
  }
}

extension OKRSet {
  /// How each objective in force stands on `today`.
  public func standing(on today: CalendarDate) -> [ObjectiveStanding] {
    objectives.map { ObjectiveStanding($0, in: self, on: today) }
  }

  /// The planned days by `today` that have been held: at least one key result was checked in for them.
  public func heldCheckIns(by today: CalendarDate) -> [CalendarDate] {
    let planned = plannedCheckIns
    let weeks = Set(
      checkIns.values.joined().filter { $0.day <= today }.compactMap { planned.week(of: $0.day) })
    return planned.indices.filter { weeks.contains($0) && planned[$0] <= today }
      .map { planned[$0] }
  }
}
