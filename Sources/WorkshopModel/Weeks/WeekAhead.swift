import PlainText

/// A week to come: what people expect of it, and what is due in it.
public struct WeekAhead: Hashable, Sendable {
  /// The first day of the week.
  public let week: CalendarDate
  /// What people noted; empty where nobody did.
  public let note: CleanText
  /// Tasks and key results that are due in it, in words.
  public let due: [CleanText]

  public var isEmpty: Bool { note.isEmpty && due.isEmpty }

  init(of set: OKRSet, from week: CalendarDate, keyResults: [NumberedStanding]) {
    self.week = week
    note = set.note(forWeekOf: week)
    let end = set.end(ofWeek: week)
    let tasks = set.tasks.filter {
      $0.state == .open && week <= $0.wording.due && $0.wording.due < end
    }
    let results = keyResults.filter {
      guard let day = $0.standing.keyResult.values?.due else { return false }
      // What is due with the cycle is no news of its last week.
      return week <= day && day < end && day != set.cycle.last
    }
    due =
      results.sorted { ($0.objective, $0.place) < ($1.objective, $1.place) }
      .map { "\($0.number) \($0.standing.keyResult.wording.sentence)" }
      + tasks.map { task in
        let owner = task.wording.owner
        return "\(task.wording.sentence)\(owner.isEmpty ? "" : " (\(owner))")"
      }
      + (end > set.cycle.last ? ["\(set.cycle.name) ends on \(set.cycle.last.dayAndMonth)"] : [])
  }

  /// The note, and what is due behind it.
  public var words: CleanText {
    let due = due.isEmpty ? nil : "due: \(due.joined(by: "; "))" as CleanText
    return .inOneBreath([note.isEmpty ? nil : note, due].compactMap(\.self))
  }
}
