import FoundationEssentials
import PlainText

/// How we will know: a measured outcome of an objective.
public struct KeyResult: Hashable, Sendable {
  public let id: KeyResultID
  public internal(set) var wording: KeyResultWording
  public internal(set) var values: KeyResultValues?
  /// What it serves in the set above, at most three.
  public internal(set) var serves: [Goal] = []
  /// The key result of a closed cycle that goes on in it; nil for a new one.
  public internal(set) var carriedFrom: KeyResultID?
  /// What people do to move it, in the order it was agreed.
  public internal(set) var tasks: [SupportingTask] = []
  /// What it counts in its objective, relative to the others there.
  public internal(set) var weight: Decimal = 1
  /// The values it had before its target was changed, the earliest first.
  public internal(set) var earlierValues: [EarlierValues] = []
  /// Nil where its status follows from the numbers.
  public internal(set) var statusByHand: StatusByHand?
  /// The check-in that found where it starts; nil where nothing had to be found out first.
  public internal(set) var found: CheckInID?
}

/// What is decided about a key result before its values.
public struct KeyResultWording: Hashable, Sendable, Codable {
  public var sentence: CleanText
  /// What is counted: `weekly active users`.
  public var metric: CleanText
  /// What it is counted in: `users`, `%`, `€`; may be empty.
  public var unit: CleanText
  public var kind: KeyResultKind
  public var measurement: Measurement
  /// One name; empty while nobody owns it.
  public var owner: CleanText
  public var ambition: Ambition

  public init(
    sentence: CleanText, metric: CleanText = "", unit: CleanText = "",
    kind: KeyResultKind = .increase, measurement: Measurement = .level, owner: CleanText = "",
    ambition: Ambition = .aspirational
  ) {
    self.sentence = sentence
    self.metric = metric
    self.unit = unit
    self.kind = kind
    self.measurement = measurement
    self.owner = owner
    self.ambition = ambition
  }

  /// Whether everything but the words and the owner is the same.
  public func measures(as other: KeyResultWording) -> Bool {
    kind == other.kind && unit == other.unit && measurement == other.measurement
      && ambition == other.ambition
  }
}

/// The shape of a key result: what values it needs and how its progress is computed.
public enum KeyResultKind: String, CaseIterable, Hashable, Sendable, Codable {
  case increase, decrease, atLeast, atMost, between, milestone, binary, baseline
}

/// Whether the latest value counts or entries add up.
public enum Measurement: String, CaseIterable, Hashable, Sendable, Codable {
  case level, cumulative
}

/// Whether 1.0 is expected (committed) or about 0.7 (aspirational).
public enum Ambition: String, CaseIterable, Hashable, Sendable, Codable {
  case committed, aspirational
}

/// One stage of a milestone key result.
public struct Stage: Hashable, Sendable, Codable {
  public var title: CleanText
  /// Its share of the whole, relative to the other stages; above 0.
  public var weight: Decimal

  public init(title: CleanText, weight: Decimal = 1) {
    self.title = title
    self.weight = weight
  }
}

/// The numbers of a key result and the day they are due.
public struct KeyResultValues: Hashable, Sendable, Codable {
  public enum Measure: Hashable, Sendable, Codable {
    /// From a baseline to a target; `stretch` and `commit` where the room set or filled them.
    case change(baseline: Decimal, target: Decimal, stretch: Decimal?, commit: Decimal?)
    /// At least or at most this; reaching it is met.
    case limit(Decimal)
    /// Between two bounds, both included.
    case range(low: Decimal, high: Decimal)
    case stages([Stage])
    /// Done or not done.
    case binary
    /// The value is to be found first, by the due day.
    case unknown

    private enum LimitCodingKeys: String, CodingKey { case _0 = "value" }
    private enum StagesCodingKeys: String, CodingKey { case _0 = "stages" }
  }

  public var measure: Measure
  public var due: CalendarDate

  public init(measure: Measure, due: CalendarDate) {
    self.measure = measure
    self.due = due
  }
}

/// Values out of a file are numbers that can be computed with.
extension KeyResultValues {
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    measure = try values.decode(Measure.self, forKey: .measure)
    due = try values.decode(CalendarDate.self, forKey: .due)
    guard measure.numbers.allSatisfy(\.isComputable) else {
      throw DecodingError.impossible(decoder, "numbers of at most 60 digits")
    }
  }
}
