/// How many cycles are left until the end of a longer one, the current one counted.
public struct CyclesLeft: Hashable, Sendable {
  public let count: Int
  /// Whether they are quarters, and not spans of the room's own choosing.
  public let areQuarters: Bool
}

extension Cycle {
  /// The cycles left of `whole` when this one begins, itself counted; nil where it is no part of it.
  ///
  /// They are quarters where spans of three months follow this one, so that a stub counts as the
  /// quarter it is the rest of. Else they are as many spans of its own length as come nearest.
  public func left(of whole: Cycle) -> CyclesLeft? {
    guard whole.contains(first), dayCount < whole.dayCount else { return nil }
    let next = last + 1
    let end = whole.last + 1
    guard next < end else { return CyclesLeft(count: 1, areQuarters: isQuarter) }
    if next.day == end.day {
      let months = (end.year - next.year) * 12 + end.month - next.month
      if months.isMultiple(of: 3) { return CyclesLeft(count: months / 3 + 1, areQuarters: true) }
    }
    let days = next.days(until: end)
    return CyclesLeft(count: (2 * days + dayCount) / (2 * dayCount) + 1, areQuarters: false)
  }
}
