import FoundationEssentials
import PlainText

/// Where progress will be at the end of the cycle if it goes on as lately: the least-squares line
/// through the last check-ins, extended.
public struct Forecast: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public var day: CalendarDate
    public var raw: Decimal

    public init(day: CalendarDate, raw: Decimal) {
      self.day = day
      self.raw = raw
    }
  }

  /// Unclamped progress on the last day.
  public let raw: Decimal
  public let day: CalendarDate

  /// Check-ins looked back on: about half a quarter.
  public static let lookBack = 6

  /// Nil with fewer than 3 check-ins, or when all were on one day. `points` from first to last.
  public init?(_ points: [Point], end: CalendarDate) {
    let latest = points.suffix(Self.lookBack)
    guard latest.count >= 3 else { return nil }
    // The sums of days are whole numbers, and the line is found with one division.
    let days = latest.map { end.days(until: $0.day) }
    let sum = days.reduce(0, +)
    let squares = days.reduce(0) { $0 + $1 * $1 }
    let spread = latest.count * squares - sum * sum
    guard spread != 0 else { return nil }
    var raws: Decimal = 0
    var common: Decimal = 0
    for (day, point) in zip(days, latest) {
      raws += point.raw
      common += Decimal(day) * point.raw
    }
    // Days are counted from the end, so the line's value there is its intercept.
    raw = (raws * Decimal(squares) - common * Decimal(sum)) / Decimal(spread)
    day = end
  }

  /// `at this pace 0.55 by 30 Sep`.
  public var words: CleanText {
    "at this pace \(Amount.number(raw, places: 2)) by \(day.dayAndMonth)"
  }
}
