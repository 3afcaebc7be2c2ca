import FoundationEssentials
import PlainText

/// A status with where it comes from.
public struct StatusJudgement: Hashable, Sendable {
  public let status: Status
  public let isSetByHand: Bool

  public init(_ status: Status, isSetByHand: Bool = false) {
    self.status = status
    self.isSetByHand = isSetByHand
  }

  /// `behind`, `on track (set by hand)`.
  public var words: CleanText {
    isSetByHand ? "\(status.words) (set by hand)" : status.words
  }

  /// Stale beats a status set by hand, and that beats the computed one. `waitingSince` is the
  /// planned day of the earliest check-in not held; stale is more than 3 days past it.
  public static func judge(
    computed: Status, setByHand: Status?, waitingSince planned: CalendarDate?,
    today: CalendarDate
  ) -> StatusJudgement {
    if let planned, planned.days(until: today) > 3 { return StatusJudgement(.stale) }
    return setByHand.map { StatusJudgement($0, isSetByHand: true) } ?? StatusJudgement(computed)
  }
}

extension Status {
  /// By the gap of `raw` against `expected`, in points: -10 and better is on track, down to -25
  /// behind, below that at risk. Pending before the first check-in.
  public static func byGap(raw: Decimal?, expected: Decimal) -> Status {
    guard let raw else { return .pending }
    // Both are quotients cut after 38 digits: one third less a tenth is not quite seven thirtieths.
    let points = ((raw - expected) * 100).rounded(places: 12)
    return points >= -10 ? .onTrack : (points >= -25 ? .behind : .atRisk)
  }

  /// Of a value that has to stay within bounds, both inside: there or not, now.
  public static func byBounds(current: Decimal?, low: Decimal, high: Decimal) -> Status {
    guard let current else { return .pending }
    return low <= current && current <= high ? .onTrack : .atRisk
  }

  /// Of something done or not: nothing can be said before it is done or its day has passed.
  public static func byDeed(isDone: Bool, due: CalendarDate, today: CalendarDate) -> Status {
    isDone ? .onTrack : (today > due ? .atRisk : .pending)
  }
}

extension Cycle {
  /// The share of the cycle that has passed: 0 on the first day, 1 on the last and in a cycle of
  /// one day.
  public func expected(on day: CalendarDate) -> Decimal {
    guard dayCount > 1 else { return 1 }
    return (Decimal(first.days(until: day)) / Decimal(dayCount - 1)).clamped(to: 0...1)
  }
}
