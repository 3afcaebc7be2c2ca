import WorkshopModel

/// Answers as far as they are given.
struct ScoreSheet: Hashable, Sendable {
  private var answers: [ScoreItem: Int] = [:]
  /// Questions the person abstains from while answering the others.
  private var leftOut: Set<ScoreItem> = []

  /// What stands in a draft for a hand that is left out; it is no number of any scale.
  private static let leftOutMark = -1

  init() {}

  /// The answers of a draft that still belong to `items`.
  init(_ entry: SealedEntry?, among items: [ScoreItem]) {
    for item in items {
      guard let answer = entry?.answer(to: item) else { continue }
      if item.scale.contains(answer) {
        answers[item] = answer
      } else if item.mayBeLeftOut, answer == Self.leftOutMark {
        leftOut.insert(item)
      }
    }
  }

  subscript(item: ScoreItem) -> Int? {
    get { answers[item] }
    set {
      answers[item] = newValue
      leftOut.remove(item)
    }
  }

  mutating func leaveOut(_ item: ScoreItem) {
    answers[item] = nil
    leftOut.insert(item)
  }

  func leavesOut(_ item: ScoreItem) -> Bool { leftOut.contains(item) }

  /// Whether the person has decided: on a number, or to leave it out.
  func isSettled(_ item: ScoreItem) -> Bool { answers[item] != nil || leftOut.contains(item) }

  /// The sheet as it goes into the box: what is left out is not in it. Nil where nothing is answered.
  var entry: SealedEntry? { Self.entry(answers) }

  /// The sheet as a draft. It tells what is left out from what is not decided yet; a 0 stands for a
  /// question of an objective that is not answered.
  var draft: SealedEntry? {
    Self.entry(
      answers.merging(leftOut.map { ($0, Self.leftOutMark) }) { answer, _ in answer })
  }

  private static func entry(_ answers: [ScoreItem: Int]) -> SealedEntry? {
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
  func answer(to item: ScoreItem) -> Int? {
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
