import FoundationEssentials
import PlainText

/// One key result over time: its values where it has numbers, else its progress in percent. Every
/// picture of it is made from this.
public struct KeyResultSeries: Hashable, Sendable {
  /// A value on a day.
  public struct Point: Hashable, Sendable {
    public let day: CalendarDate
    public let value: Decimal

    /// Nil for a value that nothing can be drawn of.
    fileprivate init?(day: CalendarDate, value: Decimal) {
      guard value.isFinite else { return nil }
      self.day = day
      self.value = value
    }
  }

  /// The first and the last day there is something to show of: those of the cycle, and what was read
  /// before or after it.
  public let days: ClosedRange<CalendarDate>
  /// What the values count in.
  public let unit: CleanText
  /// What was read, first to last.
  public let measured: [Point]
  /// The ends of the line it should be on; empty where there is none.
  public let expected: [Point]
  /// The values that are asked for: one, or the two bounds of a range.
  public let goals: [Decimal]
  /// The goals there were before the target was changed, each from its first day to its last.
  public let earlierGoals: [[Point]]
  /// The day from which `goals` hold.
  public let goalsSince: CalendarDate
  /// From the last that was read to the end of the cycle, if it goes on as lately; empty where nothing
  /// is known.
  public let forecast: [Point]
  /// The lowest and the highest value there is to show.
  public let bounds: ClosedRange<Decimal>
  /// As many digits as tell the ends of an axis of these values, and the goals between them, apart.
  public let places: Int

  /// Nil where there is nothing to draw: what is done or not, and what is still to be found out.
  public init?(_ standing: KeyResultStanding, in cycle: Cycle) {
    let start: Decimal?
    var readsStages = false
    switch standing.keyResult.values?.measure {
    case .change(let baseline, let target, _, _): (start, goals) = (baseline, [target])
    case .limit(let limit): (start, goals) = (nil, [limit])
    case .range(let low, let high): (start, goals) = (nil, [low, high])
    case .stages:
      (start, goals) = (0, [100])
      readsStages = true
    case .binary, .unknown, nil: return nil
    }
    unit = readsStages ? "%" : standing.keyResult.wording.unit
    measured = standing.course.compactMap { step in
      let value = readsStages ? step.progress.raw.map { $0 * 100 } : step.current
      return value.flatMap { Point(day: step.checkIn.day, value: $0) }
    }
    let changes = standing.keyResult.earlierValues
    goalsSince = changes.last?.until ?? cycle.first
    var since = cycle.first
    earlierGoals = changes.flatMap { change -> [[Point]] in
      defer { since = change.until }
      return change.values.measure.goals.map { goal in
        [Point(day: since, value: goal), Point(day: change.until, value: goal)].compactMap(\.self)
      }
    }
    let first = min(cycle.first, measured.first?.day ?? cycle.first)
    days = first...max(cycle.last, measured.last?.day ?? cycle.last)
    let goal = goals[0]
    expected =
      start.map { start in
        [Point(day: cycle.first, value: start), Point(day: cycle.last, value: goal)]
          .compactMap(\.self)
      } ?? []
    if let raw = standing.forecast?.raw, let start, let last = measured.last,
      last.day < cycle.last
    {
      forecast =
        Point(day: cycle.last, value: start + raw * (goal - start)).map { [last, $0] } ?? []
    } else {
      forecast = []
    }
    let shown = (measured + expected + forecast + earlierGoals.joined()).map(\.value) + goals
    bounds = (shown.min() ?? 0)...(shown.max() ?? 0)
    places = Self.places(telling: bounds)
  }

  /// How far `day` is from the first to the last, 0 to 1.
  public func share(of day: CalendarDate) -> Decimal {
    let length = days.lowerBound.days(until: days.upperBound)
    return length == 0 ? 0 : Decimal(days.lowerBound.days(until: day)) / Decimal(length)
  }

  private static func places(telling bounds: ClosedRange<Decimal>) -> Int {
    var places = 1
    var span = bounds.upperBound - bounds.lowerBound
    while span > 0, span < 10, places < 6 {
      span *= 10
      places += 1
    }
    return places
  }

  /// A value with its unit, short.
  public func words(_ value: Decimal) -> CleanText {
    CleanText(Amount(value, unit: unit).words(places: places))
  }

  /// A value with its unit, as it was typed; short where it was worked out and has no end.
  func exactWords(_ value: Decimal) -> CleanText {
    value.places > Self.mostTyped ? words(value) : CleanText(Amount(value, unit: unit).words())
  }

  /// Decimals that somebody types.
  private static let mostTyped = 6
}

extension KeyResultValues.Measure {
  /// The values it asks for, as far as they are numbers of its own.
  fileprivate var goals: [Decimal] {
    switch self {
    case .change(_, let target, _, _): [target]
    case .limit(let limit): [limit]
    case .range(let low, let high): [low, high]
    case .stages, .binary, .unknown: []
    }
  }
}
