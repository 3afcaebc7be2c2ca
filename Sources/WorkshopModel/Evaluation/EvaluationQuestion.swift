import PlainText

/// What everyone asks of each objective, answered from 1 (no) to 5 (yes).
public enum EvaluationQuestion: Int, CaseIterable, Hashable, Sendable {
  case aspirational, inspirational, sensible, stretching

  public var title: CleanText {
    switch self {
    case .aspirational: "Aspirational"
    case .inspirational: "Inspirational"
    case .sensible: "Key results make sense"
    case .stretching: "Will stretch us"
    }
  }

  public var question: CleanText {
    switch self {
    case .aspirational: "Does it aim at something worth a year?"
    case .inspirational: "Do you want to be part of it?"
    case .sensible: "If the key results are met, is the objective reached?"
    case .stretching: "Will it take more than we do today?"
    }
  }

  /// Whether the answer depends on the key results too.
  var isAboutKeyResults: Bool {
    switch self {
    case .sensible, .stretching: true
    case .aspirational, .inspirational: false
    }
  }

  public static let scale = AnswerScale.question.range
  public static let confidenceScale = AnswerScale.confidence.range
}
