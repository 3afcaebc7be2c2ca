import PlainText

/// A week of a set on one page: what people take on, how sure they are of the key results, what the
/// next weeks bring, and what is watched meanwhile.
public struct FourSquares: Hashable, Sendable {
  /// The first day of the week.
  public let week: CalendarDate
  /// Priorities of earlier weeks of which nobody said what became of them, the earliest week first.
  public let asked: [Priority]
  /// Priorities of the week before of which that was said.
  public let answered: [Priority]
  /// Priorities of the week.
  public let priorities: [Priority]
  /// In the order people talk about them.
  public let keyResults: [NumberedStanding]
  /// At most four; fewer at the end of the cycle.
  public let ahead: [WeekAhead]
  public let health: [HealthLine]

  /// A health metric and how it stands.
  public struct HealthLine: Hashable, Sendable {
    public let metric: HealthMetric
    /// Nil before the first reading.
    public let reading: HealthReading?
  }

  /// The weeks that are looked ahead.
  public static let weeksAhead = 4

  public init(_ set: OKRSet, on today: CalendarDate) {
    let planned = set.plannedCheckIns
    func week(_ day: CalendarDate) -> CalendarDate {
      planned.week(of: day).map { planned[$0] } ?? set.cycle.first
    }
    let this = week(today)
    self.week = this
    let all = set.weeks.priorities.map { (priority: $0, week: week($0.day)) }
    // The last week of a cycle has none after it that could ask.
    let isOver = this == planned.last && today >= this + 7
    asked = all.enumerated()
      .filter { $1.priority.isOpen && ($1.week < this || isOver && $1.week == this) }
      .sorted { ($0.element.week, $0.offset) < ($1.element.week, $1.offset) }
      .map(\.element.priority)
    let before = planned.last { $0 < this }
    answered = all.filter { !$0.priority.isOpen && $0.week == before }.map(\.priority)
    let askedNow = Set(asked.map(\.id))
    priorities = all.map(\.priority).filter {
      week($0.day) == this && !askedNow.contains($0.id)
    }
    let standings = set.orderOfTalk(on: today)
    keyResults = standings
    ahead = planned.filter { $0 > this }.prefix(Self.weeksAhead).map {
      WeekAhead(of: set, from: $0, keyResults: standings)
    }
    health = set.weeks.healthMetrics.map {
      HealthLine(metric: $0, reading: $0.reading(on: today))
    }
  }

  /// Those of the weeks before, what waits for an answer first.
  public var earlier: [Priority] { asked + answered }

  /// Whether the week has nothing but key results: nobody has written a priority, a note or a health
  /// metric for it.
  public var isBare: Bool {
    earlier.isEmpty && priorities.isEmpty && health.isEmpty && ahead.allSatisfy(\.isEmpty)
  }
}
