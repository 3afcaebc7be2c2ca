import PlainText
import WorkshopModel

/// One question of the scoring, asked on a screen of its own.
enum ScoreItem: Hashable, Sendable {
  case question(ObjectiveID, EvaluationQuestion)
  case confidence(KeyResultID)

  /// Objective by objective: the four questions, then the confidence in its key results.
  static func all(_ objectives: [SeatView.ObjectiveToScore]) -> [ScoreItem] {
    objectives.flatMap { objective in
      EvaluationQuestion.allCases.map { .question(objective.id, $0) }
        + objective.keyResults.map { .confidence($0.id) }
    }
  }

  var scale: ClosedRange<Int> {
    switch self {
    case .question: EvaluationQuestion.scale
    case .confidence: EvaluationQuestion.confidenceScale
    }
  }

  /// What the lowest and the highest answer mean.
  var ends: (low: CleanText, high: CleanText) {
    switch self {
    case .question: ("1 is no", "5 is yes")
    case .confidence: ("0 is no chance", "10 is certain")
    }
  }

  var question: CleanText {
    switch self {
    case .question(_, let question): question.question
    case .confidence: "How sure are you that we reach this?"
    }
  }

  func belongs(to objective: SeatView.ObjectiveToScore) -> Bool {
    switch self {
    case .question(let id, _): objective.id == id
    case .confidence(let id): objective.keyResults.contains { $0.id == id }
    }
  }
}

/// Answers as far as they are given.
struct ScoreSheet: Hashable, Sendable {
  private(set) var answers: [ScoreItem: Int] = [:]

  init() {}

  /// The answers of a draft that still belong to `items`.
  init(_ entry: SealedEntry?, among items: [ScoreItem]) {
    guard case .evaluation(let scores)? = entry else { return }
    for item in items {
      let answer: Int? =
        switch item {
        case .question(let objective, let question):
          scores.objectives[objective].flatMap { row in
            row.indices.contains(question.rawValue) ? row[question.rawValue] : nil
          }
        case .confidence(let keyResult): scores.confidence[keyResult]
        }
      if let answer, item.scale.contains(answer) { answers[item] = answer }
    }
  }

  subscript(item: ScoreItem) -> Int? {
    get { answers[item] }
    set { answers[item] = newValue }
  }

  /// The sheet as it goes into the box; in a draft a 0 stands for a question not yet answered.
  var entry: SealedEntry? {
    guard !answers.isEmpty else { return nil }
    var scores = EvaluationScores(objectives: [:], confidence: [:])
    let none = Array(repeating: 0, count: EvaluationQuestion.allCases.count)
    for (item, answer) in answers {
      switch item {
      case .question(let objective, let question):
        scores.objectives[objective, default: none][question.rawValue] = answer
      case .confidence(let keyResult): scores.confidence[keyResult] = answer
      }
    }
    return .evaluation(scores: scores)
  }
}
