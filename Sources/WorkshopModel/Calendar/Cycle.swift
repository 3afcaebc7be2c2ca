import PlainText

/// A named span of days that objectives are set for: `FY26/27`, `2027 Q1`, `Summer season`.
public struct Cycle: Hashable, Sendable {
  public let name: CleanText
  public let first: CalendarDate
  /// Still inside the cycle.
  public let last: CalendarDate

  /// A cycle of the room's own choosing. Refused without a name, or when it ends before it begins.
  public init(name: CleanText, first: CalendarDate, last: CalendarDate) throws(Rejection) {
    guard !name.singleLine.isEmpty else { throw .cycleWithoutName }
    guard first <= last else { throw .cycleEndsBeforeItBegins(first: first, last: last) }
    self.init(known: name.singleLine, first, last)
  }

  /// For spans already known to be in order.
  init(known name: CleanText, _ first: CalendarDate, _ last: CalendarDate) {
    self.name = name
    self.first = first
    self.last = last
  }

  /// Days in it, both ends counted; at least 1.
  public var dayCount: Int { first.days(until: last) + 1 }

  public func contains(_ date: CalendarDate) -> Bool { first <= date && date <= last }

  /// The days of the weekly check-in: each `weekday` inside the cycle.
  public func plannedCheckIns(on weekday: Weekday) -> [CalendarDate] {
    Array(stride(from: first.next(weekday).dayNumber, through: last.dayNumber, by: 7))
      .map(CalendarDate.init(dayNumber:))
  }
}

extension Cycle: Codable {
  private enum CodingKeys: String, CodingKey {
    case name, first, last
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      name: container.decode(CleanText.self, forKey: .name),
      first: container.decode(CalendarDate.self, forKey: .first),
      last: container.decode(CalendarDate.self, forKey: .last))
  }
}

extension Rejection {
  static let cycleWithoutName = Rejection("The cycle needs a name, for example 2027 Q1.")

  static func cycleEndsBeforeItBegins(first: CalendarDate, last: CalendarDate) -> Rejection {
    Rejection(
      "The cycle would end on \(last.words), before it begins on \(first.words). Swap the days.")
  }
}
