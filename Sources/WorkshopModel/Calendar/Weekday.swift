import PlainText

/// A day of the week, in the order of ISO 8601.
public enum Weekday: String, CaseIterable, Hashable, Sendable, Codable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

extension CalendarDate {
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    let index = (dayNumber + 3) % 7
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The first `weekday` on this day or after it.
  public func next(_ weekday: Weekday) -> CalendarDate {
    let days = Weekday.allCases
    let ahead = (days.firstIndex(of: weekday) ?? 0) - (days.firstIndex(of: self.weekday) ?? 0)
    return self + (ahead + 7) % 7
  }
}

extension Weekday {
  /// `Monday`.
  public var name: CleanText { CleanText(rawValue.prefix(1).uppercased() + rawValue.dropFirst()) }
}
