import PlainText

extension KeyResultKind {
  /// How a person names the kind.
  public var words: CleanText {
    switch self {
    case .increase: "increase"
    case .decrease: "decrease"
    case .atLeast: "at least"
    case .atMost: "at most"
    case .between: "between"
    case .milestone: "milestone"
    case .binary: "done or not"
    case .baseline: "find out first"
    }
  }

  /// The values it needs, in one line.
  public var needs: CleanText {
    switch self {
    case .increase, .decrease: "a baseline and a different target"
    case .atLeast, .atMost: "one limit"
    case .between: "a low and a high bound"
    case .milestone: "stages in order, each with a weight"
    case .binary: "only the day it is due"
    case .baseline: "the day the value will be known"
    }
  }

  /// Whether progress can be compared with how much of the cycle has passed.
  public var hasExpectedLine: Bool {
    switch self {
    case .between, .binary, .baseline: false
    case .increase, .decrease, .atLeast, .atMost, .milestone: true
    }
  }
}
