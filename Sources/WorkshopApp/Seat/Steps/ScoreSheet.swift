import WorkshopModel

/// Answers as far as they are given.
struct ScoreSheet: Hashable, Sendable {
  private(set) var answers: [ScoreItem: Int] = [:]

  init() {}

  /// The answers of a draft that still belong to `items`.
  init(_ entry: SealedEntry?, among items: [ScoreItem]) {
    for item in items {
      if let answer = entry?.answer(to: item), item.scale.contains(answer) {
        answers[item] = answer
      }
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
    var fingers: [Statement: Int] = [:]
    let none = Array(repeating: 0, count: EvaluationQuestion.allCases.count)
    for (item, answer) in answers {
      switch item {
      case .question(let objective, let question):
        scores.objectives[objective, default: none][question.rawValue] = answer
      case .confidence(let keyResult): scores.confidence[keyResult] = answer
      case .hand(let statement): fingers[statement] = answer
      }
    }
    return fingers.isEmpty ? .evaluation(scores: scores) : .hands(fingers: fingers)
  }
}

extension SealedEntry {
  /// What it says to one question; nil where it says nothing.
  fileprivate func answer(to item: ScoreItem) -> Int? {
    switch (self, item) {
    case (.evaluation(let scores), .question(let objective, let question)):
      guard let row = scores.objectives[objective], row.indices.contains(question.rawValue)
      else { return nil }
      return row[question.rawValue]
    case (.evaluation(let scores), .confidence(let keyResult)):
      return scores.confidence[keyResult]
    case (.hands(let fingers), .hand(let statement)): return fingers[statement]
    default: return nil
    }
  }
}
