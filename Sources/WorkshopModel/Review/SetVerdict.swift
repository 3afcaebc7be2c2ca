import FoundationEssentials
import PlainText

/// What the mean score of a whole set says about how it was planned. Means are compared unrounded.
public enum SetVerdict: String, CaseIterable, Hashable, Sendable {
  case tooSafe, healthy, partial, overreached

  public init(mean: Decimal) {
    let percent = mean * 100
    self =
      if percent > 85 { .tooSafe } else if percent >= 60 { .healthy } else if percent >= 40 {
        .partial
      } else { .overreached }
  }

  public var words: CleanText {
    switch self {
    case .tooSafe: "too safe"
    case .healthy: "healthy"
    case .partial: "partial"
    case .overreached: "overreached"
    }
  }

  /// What the word says, to people who never heard it.
  public var meaning: CleanText {
    switch self {
    case .tooSafe: "we could have dared more"
    case .healthy: "hard goals, and most of the way"
    case .partial: "some of the way: what held us up?"
    case .overreached: "we wanted more than we could do"
    }
  }

  public var sign: Character {
    switch self {
    case .healthy: "+"
    case .tooSafe, .partial: "~"
    case .overreached: "!"
    }
  }

  public var tone: Tone {
    switch self {
    case .healthy: .green
    case .tooSafe, .partial: .amber
    case .overreached: .red
    }
  }
}
