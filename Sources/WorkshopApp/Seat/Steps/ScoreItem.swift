import PlainText
import WorkshopModel

/// One question that a number answers, asked on a screen of its own.
enum ScoreItem: Hashable, Sendable {
  case question(ObjectiveID, EvaluationQuestion)
  case confidence(KeyResultID)
  case hand(Statement)

  /// Objective by objective: the four questions, then the confidence in its key results. Or hands,
  /// statement by statement. None where the task is not answered in numbers.
  static func all(_ task: SeatView.Task) -> [ScoreItem] {
    switch task {
    case .suggestion, .ballot: []
    case .evaluation(let objectives):
      objectives.flatMap { objective in
        (objective.isAsked ? EvaluationQuestion.allCases.map { .question(objective.id, $0) } : [])
          + objective.keyResults.filter(\.isAsked).map { .confidence($0.id) }
      }
    case .hands(let statements): statements.map { .hand($0.statement) }
    }
  }

  var answers: AnswerScale {
    switch self {
    case .question: .question
    case .confidence: .confidence
    case .hand: .hands
    }
  }

  var scale: ClosedRange<Int> { answers.range }

  /// Whether a person may leave it out and answer the others.
  var mayBeLeftOut: Bool { if case .hand = self { true } else { false } }

  var question: CleanText {
    switch self {
    case .question(_, let question): question.question
    case .confidence: "How sure are you that we reach this?"
    case .hand: "How far do you stand behind it?"
    }
  }
}
