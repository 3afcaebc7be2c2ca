import FoundationEssentials

/// What has been measured of one key result so far.
public enum Reading: Hashable, Sendable {
  case never
  /// The current value.
  case value(Decimal)
  /// The value of each check-in so far, nil where one was missed, and how many the cycle plans.
  case checkIns(values: [Decimal?], planned: Int)
  /// The stages done, by their place from 0.
  case stages(done: Set<Int>)
  case done(Bool)
}

extension Measurement {
  /// The value now, after `entries` from first to last: of a level the latest, of a cumulative
  /// metric what was there at the start and all that was added. Nil before the first entry.
  public func current(after entries: [Decimal], baseline: Decimal = 0) -> Decimal? {
    guard let latest = entries.last else { return nil }
    return switch self {
    case .level: latest
    case .cumulative: entries.reduce(baseline, +)
    }
  }
}
