import PlainText

/// One of the four parts of a week on a page.
public enum Square: String, CaseIterable, Hashable, Sendable, Codable {
  case priorities, keyResults, ahead, health

  public var title: CleanText {
    switch self {
    case .priorities: "Priorities"
    case .keyResults: "Key results"
    case .ahead: "Next four weeks"
    case .health: "Health"
    }
  }

  /// What it says while nothing is in it.
  public var emptyWords: CleanText {
    switch self {
    case .priorities: "No priority yet"
    case .keyResults: "No key result yet"
    case .ahead: "No week is left in the cycle"
    case .health: "No health metric yet"
    }
  }
}

/// One line of a square: a sign that says how it stands, what it is, and what belongs to it.
public struct SquareLine: Hashable, Sendable {
  /// What the line is about.
  public enum Item: Hashable, Sendable {
    case priority(PriorityID)
    case keyResult(KeyResultID)
    case week(CalendarDate)
    case healthMetric(HealthMetricID)
    /// Nothing is in the square.
    case nothing(Square)
  }

  public let item: Item
  /// With the word that says the same, where the sign alone does not: `! at risk`, `15 Feb`.
  public let sign: CleanText
  /// The colour of the sign.
  public var tone = Tone.neutral
  /// `3/10 -4`: how sure people are, and its change; empty where nobody said.
  public var figure: CleanText = ""
  public let text: CleanText
  /// Empty where there is no more to say.
  public var detail: CleanText = ""

  /// All of it in one line.
  public var words: CleanText {
    let head = [sign, figure, text].filter { !$0.isEmpty }.joined(by: " ")
    return .inOneBreath([head, detail].filter { !$0.isEmpty })
  }
}
