import PlainText

extension OKRSet {
  /// How its key results stand on `today`, with their numbers, in the order people talk about them: at
  /// risk, stale, fallen, then the least confident (DOMAIN.md, section 16).
  public func orderOfTalk(on today: CalendarDate) -> [NumberedStanding] {
    standing(on: today).orderOfTalk
  }

  /// How its key results stand on `today`, with their numbers, in the order of the numbers.
  public func numberedStandings(on today: CalendarDate) -> [NumberedStanding] {
    standing(on: today).numbered
  }

  /// How one key result stands on `today`; nil where it is in no objective of the set.
  func numberedStanding(of keyResult: KeyResultID, on today: CalendarDate) -> NumberedStanding? {
    for (index, objective) in objectives.enumerated() {
      guard let place = objective.keyResults.firstIndex(where: { $0.id == keyResult }) else {
        continue
      }
      return NumberedStanding(
        objective: index + 1, place: place + 1,
        standing: KeyResultStanding(objective.keyResults[place], in: self, on: today))
    }
    return nil
  }
}

extension [ObjectiveStanding] {
  /// The key results of all objectives of a set, in the order people talk about them.
  public var orderOfTalk: [NumberedStanding] {
    let all = numbered
    let ranks = all.enumerated().map { ($0.element.urgency, $0.element.confidence, $0.offset) }
    return ranks.sorted { $0 < $1 }.map { all[$0.2] }
  }

  fileprivate var numbered: [NumberedStanding] {
    enumerated().flatMap { index, objective in
      objective.keyResults.enumerated().map { place, standing in
        NumberedStanding(objective: index + 1, place: place + 1, standing: standing)
      }
    }
  }
}

/// The standing of a key result beside its number in the set.
public struct NumberedStanding: Hashable, Sendable {
  /// Of its objective, from 1.
  public let objective: Int
  /// Among the key results of the objective, from 1.
  public let place: Int
  public let standing: KeyResultStanding

  public var id: KeyResultID { standing.keyResult.id }

  /// `1.2`.
  public var number: CleanText { "\(objective).\(place)" }

  /// Whether it waits for the check-in of this week.
  public func isDue(in set: OKRSet, on today: CalendarDate) -> Bool {
    standing.keyResult.values != nil
      && (standing.course.isEmpty || !standing.isSettled && set.waiting(id, on: today) != nil)
  }

  fileprivate var urgency: Int {
    switch standing.status.status {
    case .atRisk: 0
    case .stale: 1
    default: standing.hasFallen ? 2 : 3
    }
  }

  /// Where nobody said, it is where every key result begins.
  fileprivate var confidence: Int { standing.confidence?.value ?? Confidence.start.value }
}
