import PlainText

/// A number or a word that is watched while the goals are worked on, and that nobody wants to change.
public struct HealthMetric: Hashable, Sendable {
  public let id: HealthMetricID
  public internal(set) var name: CleanText
  /// In the order of their days, those of one day as they were written.
  public internal(set) var readings: [HealthReading] = []

  /// How it stood on `day`: the latest reading up to then. Nil before the first.
  public func reading(on day: CalendarDate) -> HealthReading? { readings.last { $0.day <= day } }
}

public typealias HealthMetricID = ID<HealthMetric>

/// What a health metric showed on a day.
public struct HealthReading: Hashable, Sendable {
  public let day: CalendarDate
  /// A number or a word.
  public let value: CleanText
  /// Set by hand.
  public let health: Health

  /// `! red: 14 sick days on 8 Feb`.
  public var words: CleanText {
    "\(health.sign) \(health.words): \(value) on \(CleanText(day.dayAndMonth))"
  }
}

/// How well something is that is watched. It always shows as sign, word and colour together.
public enum Health: String, CaseIterable, Hashable, Sendable, Codable {
  case red, amber, green

  public var words: CleanText { CleanText(rawValue) }

  public var sign: Character {
    switch self {
    case .red: "!"
    case .amber: "~"
    case .green: "+"
    }
  }

  public var tone: Tone {
    switch self {
    case .red: .red
    case .amber: .amber
    case .green: .green
    }
  }
}
